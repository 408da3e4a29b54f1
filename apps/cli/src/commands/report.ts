import { type Assessment, assess } from '@ragstone/assurance';
import {
  type FormatId,
  formats,
  type Language,
  languages,
  summarise,
  type TemplateId,
  templates,
} from '@ragstone/reports';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';
import { choose, chooseSeveral } from './choose.ts';
import { chooseTemplates } from './choose-templates.ts';
import { didYouMean } from './did-you-mean.ts';
import { isToBeRecorded, type RecordOptions } from './history/record-options.ts';
import { makeFolder } from './make-folder.ts';
import { officersFrom } from './officers-from.ts';
import { dayNamed, dayOf, type OpenedFiles, openWorkspace } from './open-workspace.ts';
import { describeReport } from './report/describe-report.ts';
import type { Rendering } from './report/renderer.ts';
import { startRendering } from './report/start-rendering.ts';
import { type Made, writePapers } from './report/write-papers.ts';
import { sayFiles } from './say-files.ts';
import { sayPictures } from './say-pictures.ts';

export interface ReportOptions extends RecordOptions {
  readonly template: string;
  readonly format: string;
  readonly language?: string;
  readonly board?: string;
  readonly out: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly officers?: string;
  readonly withRestricted?: boolean;
  readonly threads?: number;
  readonly json?: true | undefined;
  readonly failOn: FailLevel;
}

/** `ragstone report`: the papers as files, and where they are and what they say in a few lines. */
export const report = async (folder: string, options: ReportOptions, console: Console): Promise<number> => {
  const { opened, assessment, since, made } = await makeReport(folder, options, console);
  if (options.json === true) {
    console.write(`${JSON.stringify(describeReport(assessment, made, options.out), null, 2)}\n`);
  } else sayReport(assessment, made, options.out, console);
  if (isToBeRecorded(options)) {
    const { record } = await import('./history/record.ts');
    const of = { board: options.board ?? null, since: since ?? null };
    const reports = made.flatMap(({ template, format, files }) =>
      files.map(({ fileName, bytes }) => ({ name: fileName, template, format, ...of, bytes })),
    );
    const place = { workspace: folder, history: options.history };
    await record(place, opened, assessment, reports, console);
  }
  return exitCode(assessment.findings, options.failOn);
};

/** What the papers are made by, whoever tells of them. */
export type MakeOptions = Omit<ReportOptions, 'json' | 'failOn'>;

/** A workspace with its assessment, and the files that were written of it. */
export interface MadeReport {
  readonly opened: OpenedFiles;
  readonly assessment: Assessment;
  readonly since: string | undefined;
  readonly made: readonly Made[];
}

/** Reads a workspace, assesses it and writes its papers; nothing is printed or recorded. */
export const makeReport = async (
  folder: string,
  options: MakeOptions,
  console: Console,
): Promise<MadeReport> => {
  const asOf = dayOf(options.asOf, console);
  const language = choose('--language', options.language ?? 'en', languages);
  const chosenTemplates = chooseTemplates(options.template, language);
  const chosenFormats = chooseSeveral('--format', options.format, Object.keys(formats) as FormatId[]);
  if (options.officers !== undefined && isToBeRecorded(options)) {
    throw new Error(
      '--officers with --record or --history: names are never kept. Write the papers with --officers, and record them in a run without it.',
    );
  }
  if (language !== 'en' && isToBeRecorded(options)) {
    throw new Error(
      `--language ${language} with --record or --history: the history keeps papers in English alone, from which the others can be made again. Write the papers with --language, and record them in a run without it.`,
    );
  }
  const most = options.threads ?? console.threads ?? 1;
  const rendering = startRendering(most, chosenTemplates.length, chosenFormats);
  try {
    const papers = { asOf, language, templates: chosenTemplates, formats: chosenFormats };
    return await readAndWrite(folder, papers, rendering, options, console);
  } finally {
    await rendering.end();
  }
};

interface Chosen {
  readonly asOf: string;
  readonly language: Language;
  readonly templates: readonly TemplateId[];
  readonly formats: readonly FormatId[];
}

const readAndWrite = async (
  folder: string,
  { asOf, language, ...chosen }: Chosen,
  rendering: Rendering,
  options: MakeOptions,
  console: Console,
): Promise<MadeReport> => {
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
    language,
    board: options.board,
    officers,
    withRestricted: options.withRestricted,
    before:
      since === undefined
        ? undefined
        : assess(workspace, { asOf: since, explain: 'none', inputFindings: findings }),
  };
  await makeFolder(options.out, options.out);
  const papers = chosen.templates.map((template) => ({
    template,
    paper: once(() => templates[template].fill(input)),
  }));
  const made = await writePapers(papers, chosen.formats, rendering.renderers, options.out, console);
  console.progress?.('');
  return { opened, assessment, since, made };
};

/** The first of the papers is being made while the next are filled. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Where the papers are and what they say, in a few lines. */
const sayReport = (assessment: Assessment, made: readonly Made[], out: string, console: Console): void => {
  const files = made.flatMap((each) => each.files);
  console.write(`As of ${assessment.asOf}: ${sayFiles(files, out)}\n`);
  const drawn = made.filter(({ format }) => format === 'pictures');
  const pictures = sayPictures(drawn.map(({ template, files }) => ({ template, pictures: files.length })));
  if (pictures !== '') console.write(`Drawn: ${pictures}\n`);
  for (const line of summarise(assessment)) console.write(`${line}\n`);
};

/** The day of the last paper: as it is named, or for `last` that of the last exceptions to the same board. */
const sinceOf = async (
  folder: string,
  workspace: string,
  asOf: string,
  { since, board, history }: MakeOptions,
  console: Console,
): Promise<string | undefined> => {
  if (since !== 'last') return since === undefined ? undefined : dayNamed('--since', since);
  const { dayOfLastPaper } = await import('./history/day-of-last-paper.ts');
  const asked = { workspace, template: 'exceptions', board: board ?? null, before: asOf };
  return (await dayOfLastPaper({ workspace: folder, history }, asked, console)) ?? undefined;
};
