import type { Assessment, Workspace } from '@ragstone/assurance';
import type { ReportFile } from '@ragstone/history';
import { type FormatId, formats, renderReport, type TemplateId, templates } from '@ragstone/reports';
import { bundledFonts } from '../bundled-fonts.ts';

/** What papers are made from again. */
export interface PapersAgain {
  readonly workspace: Workspace;
  readonly assessment: Assessment;
  readonly assessedOn: (asOf: string) => Assessment;
}

type RecordedFile = Omit<ReportFile, 'bytes'>;

/**
 * Recorded files made again, each by its name; null for one that this release does not make. The files that one paper
 * gives in one format are made together, once: its pictures, its sheets, its CSV with the metadata.
 */
export const papersAgain = (
  { workspace, assessment, assessedOn }: PapersAgain,
  render: typeof renderReport = renderReport,
): ((file: RecordedFile) => Promise<Uint8Array | null>) => {
  const made = new Map<string, ReturnType<typeof renderReport>>();
  const papersOf = ({ template, format, board, since }: RecordedFile) => {
    if (!isTemplate(template) || !isFormat(format)) return [];
    const key = JSON.stringify([template, format, board, since]);
    const before = made.get(key);
    if (before !== undefined) return before;
    const earlier = since === null ? undefined : assessedOn(since);
    const input = { assessment, workspace, board: board ?? undefined, before: earlier };
    const files = render(template, format, input, { fonts: bundledFonts });
    made.set(key, files);
    return files;
  };
  return async (file) => (await papersOf(file)).find(({ fileName }) => fileName === file.name)?.bytes ?? null;
};

const isTemplate = (id: string): id is TemplateId => Object.hasOwn(templates, id);
const isFormat = (id: string): id is FormatId => Object.hasOwn(formats, id);
