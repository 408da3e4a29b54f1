import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkWorkspace } from '@ragstone/assurance';
import { type FormatId, formats } from '@ragstone/reports';
import type { Console } from '../console.ts';
import { fitTerminal } from '../fit-terminal.ts';
import { examineHistory, examineServer } from './doctor/examine-history.ts';
import { look, ok, type Symptom, wrong } from './doctor/symptom.ts';
import { release } from './history/release.ts';
import { openWorkspace } from './open-workspace.ts';

export interface DoctorOptions {
  readonly out: string;
  readonly json?: true;
}

/** `ragstone doctor`: whether everything stands that the commands need, and what to do where it does not. */
export const doctor = async (
  workspace: string | undefined,
  { out, json }: DoctorOptions,
  console: Console,
): Promise<0 | 1> => {
  const symptoms: readonly Symptom[] = [
    ok('node', `Node ${process.versions.node} on ${process.platform}`),
    ok('release', `ragstone ${release()}`),
    clock(console),
    ...(await Promise.all((Object.keys(formats) as FormatId[]).map(format))),
    folder(out),
    ...(workspace === undefined ? [] : await examineWorkspace(workspace, console)),
    ...(await examineServer(console)),
  ];
  if (json === true) console.write(`${JSON.stringify(symptoms, null, 2)}\n`);
  else for (const symptom of symptoms) console.write(line(symptom, console));
  return symptoms.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
};

/** A word and a shape; a colour is only added. */
const marks = {
  ok: { says: '✓ OK   ', colour: 'green' },
  look: { says: '▲ look ', colour: 'yellow' },
  wrong: { says: '✗ wrong', colour: 'red' },
} as const;

/** Where what is said begins, after the mark and what it is about. */
const indent = 19;

const line = ({ about, verdict, says, whatToDo }: Symptom, console: Console): string => {
  const { says: mark, colour } = marks[verdict];
  const advice = whatToDo === null ? '' : `\n${' '.repeat(indent)}${whatToDo}`;
  const painted = console.paint === undefined ? mark : console.paint(colour, mark);
  return fitTerminal(`${painted} ${about.padEnd(10)} ${says}${advice}\n`, console, indent);
};

/** A day before this was written is a clock that was never set. */
const earliest = '2026-01-01';

const clock = ({ today, now }: Console): Symptom => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const says = `${now()}; the day is ${today()} in London, and this computer keeps the time of ${zone}`;
  return today() < earliest
    ? wrong('clock', says, 'Set the clock: every paper is as of a day.')
    : ok('clock', says);
};

/** Whether what a format needs can be loaded. */
const format = async (id: FormatId): Promise<Symptom> => {
  try {
    await formats[id].load();
    return ok('format', `${id}: ${formats[id].title}`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return look(
      'format',
      `${id} cannot be written: what it needs is not there (${code})`,
      'Install ragstone again.',
    );
  }
};

/** Whether papers can be written: to the folder, or to the nearest one above it that is there. */
const folder = (out: string): Symptom => {
  let above = resolve(out);
  while (!existsSync(above)) above = dirname(above);
  try {
    accessSync(above, constants.W_OK);
    return ok('output', `${out} can be written to`);
  } catch {
    return wrong(
      'output',
      `${above} cannot be written to`,
      'Name another folder with --out, or ask for the right.',
    );
  }
};

const examineWorkspace = async (path: string, console: Console): Promise<readonly Symptom[]> => {
  try {
    const { workspace, withFindings } = await openWorkspace(path);
    const findings = withFindings(checkWorkspace(workspace));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const says = `${workspace.title}: ${errors} errors, ${warnings} warnings`;
    const whatToDo = `See them: ragstone check ${path}`;
    const symptom =
      errors > 0
        ? wrong('workspace', says, whatToDo)
        : warnings > 0
          ? look('workspace', says, whatToDo)
          : ok('workspace', says);
    return [symptom, await examineHistory(path, console)];
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return [
      wrong('workspace', why, 'Name the folder that holds workspace.json, or make one: ragstone init.'),
    ];
  }
};
