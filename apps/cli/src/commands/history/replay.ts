import { assess } from '@ragstone/assurance';
import { assessmentBytes, contentBytes, inputsOf, type ReportFile, reportsOf } from '@ragstone/history';
import { type FormatId, formats, renderReport, type TemplateId, templates } from '@ragstone/reports';
import { parseWorkspace } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import { bundledFonts } from '../bundled-fonts.ts';
import { find } from './find.ts';
import { firstDifference } from './first-difference.ts';
import { withHistory } from './open.ts';
import { release } from './release.ts';

export interface ReplayOptions {
  readonly history?: string;
}

/**
 * `ragstone history replay`: makes an assessment and its papers again from the files that were kept, and compares them
 * with what was made then. What was made then stays what was said; a later release that would say something else is
 * told of, not believed.
 */
export const replay = (
  workspace: string,
  meant: string,
  { history }: ReplayOptions,
  console: Console,
): Promise<number> =>
  withHistory({ workspace, history }, 'history replay', true, console, async (opened) => {
    const { query } = opened.database;
    const recorded = await find(opened, meant);
    const inputs = await inputsOf(query, recorded.id);
    const loaded = parseWorkspace(inputs.map(({ path, bytes }) => ({ path, content: bytes })));
    const { workspace: then, findings } = loaded;
    if (then === null) throw new Error(`${meant}: this release cannot read what was kept.`);
    const assessedOn = (asOf: string) => assess(then, { asOf, explain: 'none', inputFindings: findings });
    const assessment = assessedOn(recorded.asOf);
    const again = async (report: ReportFile): Promise<Uint8Array | null> => {
      const { template, format, board, since, name } = report;
      if (!isTemplate(template) || !isFormat(format)) return null;
      const before = since === null ? undefined : assessedOn(since);
      const input = { assessment, workspace: then, board: board ?? undefined, before };
      const files = await renderReport(template, format, input, { fonts: bundledFonts });
      return files.find(({ fileName }) => fileName === name)?.bytes ?? null;
    };
    const papers = await reportsOf(query, recorded.id);
    const compared = [
      firstDifference(
        'the assessment',
        await contentBytes(query, recorded.body),
        assessmentBytes(assessment),
      ),
      ...(await Promise.all(
        papers.map(async (paper) => firstDifference(paper.name, paper.bytes, await again(paper))),
      )),
    ];
    const differing = compared.filter(({ same }) => !same);
    console.write(
      `As of ${recorded.asOf}, recorded ${recorded.recordedAt} by release ${recorded.release}.\n`,
    );
    for (const { says } of compared) console.write(`${says}\n`);
    console.write(verdict(differing.length, compared.length, recorded.release));
    return differing.length === 0 ? 0 : 1;
  });

const verdict = (differing: number, all: number, recordedBy: string): string => {
  if (differing === 0) return `${all} of ${all} are the same bytes.\n`;
  const releases =
    recordedBy === release()
      ? `Both were made by release ${recordedBy}: the program was changed without a new version.`
      : `They were made by release ${recordedBy}; this is release ${release()}.`;
  return `${differing} of ${all} would be different now. ${releases} What was recorded stands; ragstone history show prints it.\n`;
};

const isTemplate = (id: string): id is TemplateId => Object.hasOwn(templates, id);
const isFormat = (id: string): id is FormatId => Object.hasOwn(formats, id);
