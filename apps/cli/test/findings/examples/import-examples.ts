import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromJsonRulesEngine, sayImportFinding } from '@ragstone/rules/reference';
import { readPlacedJson } from '@ragstone/workspace';
import { type ImportRequest, importFile } from '@ragstone/workspace/import';
import { type Example, exampleOf, placeIn } from './example.ts';
import { fixtures, inRepository } from './repository.ts';

const published = `${fixtures}/wrong-import`;
type Said = Omit<ImportRequest, 'file' | 'workspace'>;

/** What an import leaves, as it is said of its rows; of a file that is refused whole, why. */
const importing = (workspace: string, file: string, said: Said): readonly Example[] => {
  const outcome = importFile({
    ...said,
    file: inRepository(`${published}/${file}`),
    workspace,
    dryRun: true,
  });
  if (!outcome.ok) return refusal(outcome.why, (line, column) => placeIn(published, file, line, column));
  return outcome.report.left.flatMap(({ reason, severity, examples }) =>
    examples.map(({ line, column, says }) => ({
      code: reason,
      severity,
      message: says,
      place: placeIn(published, file, line, column),
    })),
  );
};

const refusal = (
  why: string,
  place: (line: number, column: number) => Example['place'],
): readonly Example[] => {
  const [, line, column, code, message] = /:(\d+):(\d+) ([a-z-]+)\. (.*)$/.exec(why) ?? [];
  if (code === undefined || message === undefined) throw new Error(why);
  return [{ code, severity: 'error', message, place: place(Number(line), Number(column)) }];
};

const document = (id: string) => ({ id, title: 'A paper', publisher: 'A bureau', published: '2025-08-01' });

/** What is left of the wrong published files. An import works within the workspace, so it is given a copy. */
export const importExamples = (): readonly Example[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ragstone-findings-'));
  const workspace = path.join(folder, 'workspace');
  cpSync(inRepository(`${published}/workspace`), workspace, { recursive: true });
  const mapping = inRepository(`${published}/survey.mapping.json`);
  const endless = path.join(folder, 'endless.csv');
  writeFileSync(endless, 'x'.repeat(5 * 1024 * 1024));
  const fingertips: Said = { kind: 'fingertips', document: document('f'), indicators: ['1=health.rate'] };
  const stopped = importFile({ ...fingertips, file: endless, workspace });
  const examples = [
    ...importing(workspace, 'survey.csv', { kind: 'csv', document: { id: 'survey-2025' }, mapping }),
    ...importing(workspace, 'fingertips.csv', fingertips),
    ...importing(workspace, 'coverage.csv', {
      kind: 'ukhsa-coverage',
      document: document('c'),
      define: true,
    }),
    ...importing(workspace, 'header.csv', { kind: 'csv', document: document('h'), mapping }),
    ...refusal(stopped.ok ? '' : stopped.why, () => null),
  ];
  rmSync(folder, { recursive: true });
  return examples;
};

/** What is refused of the wrong rules of json-rules-engine, and what those that are taken risk. */
export const rulesEngineExamples = (): readonly Example[] =>
  ['refused.json', 'risky.json'].flatMap((name) => {
    const file = readPlacedJson(inRepository(`${published}/${name}`));
    const imported = fromJsonRulesEngine(file.value, {
      id: 'rate',
      title: 'The rate',
      for: { metrics: ['health.rate'], windows: ['month'] },
      forPeriods: { from: '2025-04' },
    });
    const told = [
      ...(imported.ok ? [] : imported.refusals.map((each) => ({ each, severity: 'error' as const }))),
      ...imported.risks.map((each) => ({ each, severity: 'warning' as const })),
    ];
    return told.map(({ each, severity }) => {
      const message = sayImportFinding(each);
      const finding = file.place({ code: each.code, severity, path: each.path, message });
      const named = finding.position && { ...finding.position, file: name };
      return exampleOf(published)({ ...finding, position: named });
    });
  });
