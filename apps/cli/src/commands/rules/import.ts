import { existsSync, writeFileSync } from 'node:fs';
import { periodKinds } from '@ragstone/calendar';
import { type Applies, subjectKinds } from '@ragstone/rules';
import { fromJsonRulesEngine, type ImportInto, sayImportFinding } from '@ragstone/rules/reference';
import { type PlacedFinding, printFinding, readPlacedJson } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import { choose } from '../choose.ts';
import { openWorkspace } from '../open-workspace.ts';

export interface RulesImportOptions {
  readonly id: string;
  readonly title?: string;
  readonly metric?: readonly string[];
  readonly window?: readonly string[];
  readonly each?: string;
  readonly from: string;
  readonly to?: string;
  readonly workspace?: string;
  readonly out?: string;
  readonly json?: true;
}

/**
 * `ragstone rules import`: rules in json-rules-engine's own format as a draft of one rating, with a finding for what
 * they risk. What would be wrong there without a word is refused, every fault at its line.
 */
export const importRules = async (
  path: string,
  options: RulesImportOptions,
  console: Console,
): Promise<0 | 1> => {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const { out } = options;
  if (out !== undefined && existsSync(out)) {
    throw new Error(`${out} is there already. Name another with --out.`);
  }
  const file = readPlacedJson(path);
  if (file.value === undefined) return refused(path, file.findings, console);
  const context = options.workspace === undefined ? {} : (await openWorkspace(options.workspace)).ruleContext;
  const imported = fromJsonRulesEngine(file.value, intoOf(options), context);
  const risks = imported.risks.map((risk) =>
    file.place({ code: risk.code, severity: 'warning', path: risk.path, message: sayImportFinding(risk) }),
  );
  if (!imported.ok) {
    const refusals = imported.refusals.map((refusal) =>
      file.place({
        code: refusal.code,
        severity: 'error',
        path: refusal.path,
        message: sayImportFinding(refusal),
      }),
    );
    return refused(path, [...refusals, ...risks], console);
  }
  for (const risk of risks) console.tell(`${printFinding(risk)}\n`);
  const text = `${JSON.stringify(imported.written, null, 2)}\n`;
  if (out !== undefined) writeFileSync(out, text);
  if (options.json === true) {
    const report = { file: out ?? null, ruleSet: imported.written, findings: risks };
    console.write(`${JSON.stringify(report, null, 2)}\n`);
  } else console.write(out === undefined ? text : `A draft of version 1: ${out}\n`);
  return 0;
};

const refused = (path: string, findings: readonly PlacedFinding[], console: Console): 1 => {
  for (const finding of findings) console.tell(`${printFinding(finding)}\n`);
  console.tell(`${path} is refused. Nothing was written.\n`);
  return 1;
};

const intoOf = (options: RulesImportOptions): ImportInto => {
  const { id, title = id, from, to } = options;
  return { id, title, for: appliesTo(options), forPeriods: to === undefined ? { from } : { from, to } };
};

const appliesTo = ({ metric, window, each }: RulesImportOptions): Applies => {
  if (metric !== undefined && window !== undefined && each === undefined) {
    return { metrics: metric, windows: window.map((word) => choose('--window', word, periodKinds)) };
  }
  if (each !== undefined && metric === undefined && window === undefined) {
    return { each: choose('--each', each, subjectKinds) };
  }
  throw new Error('Say what the rules rate: --metric with --window, or --each.');
};
