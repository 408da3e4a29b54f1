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
 * gives in one format are made together, once: its pictures, its sheets, its CSV with the metadata. An earlier day that
 * they look back to is assessed once for all of them.
 */
export const papersAgain = (
  { workspace, assessment, assessedOn }: PapersAgain,
  render: typeof renderReport = renderReport,
): ((file: RecordedFile) => Promise<Uint8Array | null>) => {
  const made = new Map<string, ReturnType<typeof renderReport>>();
  const earlier = new Map<string, Assessment>();
  const earlierOn = (since: string): Assessment => {
    const assessment = earlier.get(since) ?? assessedOn(since);
    earlier.set(since, assessment);
    return assessment;
  };
  const papersOf = ({ template, format, board, since }: RecordedFile) => {
    if (!isTemplate(template) || !isFormat(format)) return [];
    const key = JSON.stringify([template, format, board, since]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const before = since === null ? undefined : earlierOn(since);
    const input = { assessment, workspace, board: board ?? undefined, before };
    const files = render(template, format, input, { fonts: bundledFonts });
    made.set(key, files);
    return files;
  };
  return async (file) => (await papersOf(file)).find(({ fileName }) => fileName === file.name)?.bytes ?? null;
};

const isTemplate = (id: string): id is TemplateId => Object.hasOwn(templates, id);
const isFormat = (id: string): id is FormatId => Object.hasOwn(formats, id);
