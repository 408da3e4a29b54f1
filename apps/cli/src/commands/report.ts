import { assess } from '@ragstone/assurance';
import { type FormatId, formats, summarise, type TemplateId, templates } from '@ragstone/reports';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';
import { chooseSeveral } from './choose.ts';
import { didYouMean } from './did-you-mean.ts';
import { isToBeRecorded, type RecordOptions } from './history/record-options.ts';
import { makeFolder } from './make-folder.ts';
import { officersFrom } from './officers-from.ts';
import { dayNamed, dayOf, openWorkspace } from './open-workspace.ts';
import type { Rendering } from './report/renderer.ts';
import { startRendering } from './report/start-rendering.ts';
import { writePapers } from './report/write-papers.ts';
import { sayFiles } from './say-files.ts';
import { sayPictures } from './say-pictures.ts';

export interface ReportOptions extends RecordOptions {
  readonly template: string;
  readonly format: string;
  readonly board?: string;
  readonly out: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly officers?: string;
  readonly withRestricted?: boolean;
  readonly threads?: number;
  readonly failOn: FailLevel;
}

/** `ragstone report`: the papers as files, and where they are and what they say in a few lines. */
export const report = async (folder: string, options: ReportOptions, console: Console): Promise<number> => {
  const asOf = dayOf(options.asOf, console);
  const chosenTemplates = chooseSeveral(
    '--template',
    options.template,
    Object.keys(templates) as TemplateId[],
  );
  const chosenFormats = chooseSeveral('--format', options.format, Object.keys(formats) as FormatId[]);
  if (options.officers !== undefined && isToBeRecorded(options)) {
    throw new Error(
      '--officers with --record or --history: names are never kept. Write the papers with --officers, and record them in a run without it.',
    );
  }
  const most = options.threads ?? console.threads ?? 1;
  const rendering = startRendering(most, chosenTemplates.length, chosenFormats);
  try {
    const papers = { asOf, templates: chosenTemplates, formats: chosenFormats };
    return await writeReport(folder, papers, rendering, options, console);
  } finally {
    await rendering.end();
  }
};

interface Chosen {
  readonly asOf: string;
  readonly templates: readonly TemplateId[];
  readonly formats: readonly FormatId[];
}

const writeReport = async (
  folder: string,
  { asOf, ...chosen }: Chosen,
  rendering: Rendering,
  options: ReportOptions,
  console: Console,
): Promise<number> => {
  const opened = await openWorkspace(folder);
  const { workspace, findings } = opened;
  const unread = findings.find(({ at }) => at?.path.includes('restricted'));
  if (unread !== undefined && options.withRestricted !== true)
    throw new Error(
      `${unread.at?.ref}: what may not be published cannot be read, so no public paper is made. ragstone check ${folder} says where.`,
    );
  if (options.board !== undefined && !workspace.bodies.some((body) => body.id === options.board)) {
    const known = workspace.bodies.map((body) => body.id);
    const meant = didYouMean(options.board, known);
    throw new Error(`--board ${options.board}: no body of that id.${meant} Known are ${known.join(', ')}.`);
  }
  const officers =
    options.officers === undefined ? undefined : officersFrom(options.officers, folder, workspace);
  console.progress?.(`Assessing ${workspace.title}`);
  const assessment = assess(workspace, { asOf, explain: 'none', inputFindings: findings });
  const since = await sinceOf(folder, workspace.id, asOf, options, console);
  if (since !== undefined && since >= asOf) {
    throw new Error(`--since ${since} is not before ${asOf}, the day of the report.`);
  }
  const input = {
    assessment,
    workspace,
    board: options.board,
    officers,
    withRestricted: options.withRestricted,
    before:
      since === undefined
        ? undefined
        : assess(workspace, { asOf: since, explain: 'none', inputFindings: findings }),
  };
  await makeFolder(options.out, options.out);
  const filled = chosen.templates.map((template) => ({ template, paper: templates[template].fill(input) }));
  const made = await writePapers(filled, chosen.formats, rendering.renderers, options.out, console);
  const written = made.flatMap(({ files, ...job }) => files.map((file) => ({ ...file, ...job })));
  console.progress?.('');
  console.write(`As of ${asOf}: ${sayFiles(written, options.out)}\n`);
  const drawn = made.filter(({ format }) => format === 'pictures');
  const pictures = sayPictures(drawn.map(({ template, files }) => ({ template, pictures: files.length })));
  if (pictures !== '') console.write(`Drawn: ${pictures}\n`);
  for (const line of summarise(assessment)) console.write(`${line}\n`);
  if (isToBeRecorded(options)) {
    const { record } = await import('./history/record.ts');
    const reports = written.map(({ fileName, bytes, template, format }) => ({
      ...{ name: fileName, template, format, board: options.board ?? null, since: since ?? null },
      bytes,
    }));
    const place = { workspace: folder, history: options.history };
    await record(place, opened, assessment, reports, console);
  }
  return exitCode(assessment.findings, options.failOn);
};

/** The day of the last paper: as it is named, or for `last` that of the last exceptions to the same board. */
const sinceOf = async (
  folder: string,
  workspace: string,
  asOf: string,
  { since, board, history }: ReportOptions,
  console: Console,
): Promise<string | undefined> => {
  if (since !== 'last') return since === undefined ? undefined : dayNamed('--since', since);
  const { dayOfLastPaper } = await import('./history/day-of-last-paper.ts');
  const asked = { workspace, template: 'exceptions', board: board ?? null, before: asOf };
  return (await dayOfLastPaper({ workspace: folder, history }, asked, console)) ?? undefined;
};
