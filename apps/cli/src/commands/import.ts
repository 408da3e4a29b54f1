import { type PeriodKind, periodKinds } from '@ragstone/calendar';
import { type Polarity, type Unit, units } from '@ragstone/rag';
import { printFinding } from '@ragstone/workspace';
import { type ImportKind, importFile, importKinds, printImport } from '@ragstone/workspace/import';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';
import { choose } from './choose.ts';

export interface ImportOptions {
  readonly into: string;
  readonly document?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly knownFrom?: string;
  readonly basis?: string;
  readonly area?: readonly string[];
  readonly metric?: readonly string[];
  readonly indicator?: readonly string[];
  readonly sex?: string;
  readonly age?: string;
  readonly mapping?: string;
  readonly define?: true;
  readonly unit?: string;
  readonly polarity?: string;
  readonly decimals?: string;
  readonly periodKind?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly failOn: FailLevel;
}

const polarities = ['higher', 'lower', 'none'] as const satisfies readonly Polarity[];
const decimals = ['0', '1', '2', '3', '4', '5', '6'];

/** `ragstone import`: a published file into a workspace. What cannot be imported at all is 2; rows left with a fault are 1. */
export const importInto = (kind: string, file: string, options: ImportOptions, console: Console): number => {
  const { into, document, title, publisher, published, area, metric, indicator, ...rest } = options;
  const printedDecimals = optional('--decimals', options.decimals, decimals);
  const outcome = importFile({
    ...rest,
    kind: choose<ImportKind>('KIND', kind, importKinds),
    file,
    workspace: into,
    document: { id: document, title, publisher, published },
    areas: area,
    metrics: metric,
    indicators: indicator,
    unit: optional<Unit>('--unit', options.unit, units),
    polarity: optional('--polarity', options.polarity, polarities),
    decimals: printedDecimals === undefined ? undefined : Number(printedDecimals),
    periodKind: optional<PeriodKind>('--period-kind', options.periodKind, periodKinds),
  });
  if (!outcome.ok) {
    for (const finding of outcome.findings) console.tell(`${printFinding(finding)}\n`);
    throw new Error(outcome.why);
  }
  const { report } = outcome;
  console.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : printImport(report));
  return exitCode(report.left, options.failOn);
};

const optional = <Word extends string>(
  option: string,
  text: string | undefined,
  known: readonly Word[],
): Word | undefined => (text === undefined ? undefined : choose(option, text, known));
