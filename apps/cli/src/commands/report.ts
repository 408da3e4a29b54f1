import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assess } from '@ragstone/assurance';
import {
  type FormatId,
  formats,
  renderReport,
  summarise,
  type TemplateId,
  templates,
} from '@ragstone/reports';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';
import { dayNamed, dayOf, openWorkspace } from './open-workspace.ts';

export interface ReportOptions {
  readonly template: string;
  readonly format: string;
  readonly board?: string;
  readonly out: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly failOn: FailLevel;
}

/** `ragstone report`: the papers as files, and where they are and what they say in a few lines. */
export const report = async (folder: string, options: ReportOptions, console: Console): Promise<number> => {
  const asOf = dayOf(options.asOf, console);
  const chosenTemplates = choose('template', options.template, Object.keys(templates) as TemplateId[]);
  const chosenFormats = choose('format', options.format, Object.keys(formats) as FormatId[]);
  const { workspace, findings } = await openWorkspace(folder);
  if (options.board !== undefined && !workspace.bodies.some((body) => body.id === options.board)) {
    throw new Error(
      `--board ${options.board}: no body of that id. Known are ${workspace.bodies.map((body) => body.id).join(', ')}.`,
    );
  }
  const assessment = assess(workspace, { asOf, explain: 'none', inputFindings: findings });
  const since = options.since === undefined ? undefined : dayNamed('--since', options.since);
  if (since !== undefined && since >= asOf) {
    throw new Error(`--since ${since} is not before ${asOf}, the day of the report.`);
  }
  const input = {
    assessment,
    workspace,
    board: options.board,
    before:
      since === undefined
        ? undefined
        : assess(workspace, { asOf: since, explain: 'none', inputFindings: findings }),
  };
  await makeFolder(options.out, options.out);
  const written: string[] = [];
  for (const template of chosenTemplates) {
    for (const format of chosenFormats) {
      for (const { fileName, text } of renderReport(template, format, input)) {
        await writeFile(join(options.out, fileName), text);
        written.push(fileName);
      }
    }
  }
  console.write(`As of ${asOf}: ${written.join(', ')} in ${options.out}\n`);
  for (const line of summarise(assessment)) console.write(`${line}\n`);
  return exitCode(assessment.findings, options.failOn);
};

/** Makes a folder with those above it, one by one: what stands in the way is named. */
const makeFolder = async (folder: string, out: string): Promise<void> => {
  if (out === '') throw new Error('--out is empty. Name a folder.');
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  if (found !== null) throw new Error(`--out ${out}: ${folder} is a file. Name a folder.`);
  await makeFolder(dirname(folder), out);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `--out ${out}: ${folder} cannot be made (${error.code}). Name a folder that can be written to.`,
    );
  });
};

const choose = <Name extends string>(
  option: string,
  name: string,
  known: readonly Name[],
): readonly Name[] => {
  if (name === 'all') return known;
  const chosen = known.filter((each) => each === name);
  if (chosen.length === 0)
    throw new Error(`--${option} ${name}: not known. Write one of ${known.join(', ')} or all.`);
  return chosen;
};
