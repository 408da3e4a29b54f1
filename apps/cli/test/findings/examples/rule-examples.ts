import { analyseRuleSet, parseRuleSet, sayAnalysisFinding } from '@ragstone/rules';
import { type PlacedFinding, parseRuleSetFile, parseWorkspace } from '@ragstone/workspace';
import { type Example, exampleOf } from './example.ts';
import { filesIn } from './repository.ts';

const mistakes = 'packages/rules/test/mistakes';
const around = filesIn('packages/rules/test/workspace');

const { ruleContext } = parseWorkspace(around);

const found = ({ path, content }: RuleFile): readonly PlacedFinding[] =>
  parseRuleSetFile(path, content, ruleContext).findings;

const ruleSet = (version: number, from: string, to: string, more: object = {}) => ({
  id: 'trial',
  title: 'Trial rules',
  version,
  state: 'adopted',
  adopted: { by: 'health-board', on: '2024-05-01' },
  forPeriods: { from, to },
  ...more,
});

interface RuleFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const fileOf = (path: string, written: object): RuleFile => ({
  path,
  content: JSON.stringify(written, null, 2),
});

const versions = (...each: readonly (readonly [from: string, to: string])[]): readonly PlacedFinding[] =>
  parseWorkspace([
    ...around,
    ...each.map(([from, to], index) => fileOf(`trial-${index + 1}.rules.json`, ruleSet(index + 1, from, to))),
  ]).findings;

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown =>
  depth === 0 ? { fact: 'value', operator: 'atLeast', value: 85 } : wrap(nested(depth - 1, wrap));

const rating = (when: unknown) => ({
  ratings: [
    {
      id: 'treated',
      for: { metrics: ['stroke.treated-within-hour'], windows: ['month'] },
      bands: [{ status: 'green', when }],
    },
  ],
});

/** More than anybody writes, which the test writes. */
const tooMuch = (): readonly PlacedFinding[] =>
  [
    rating(nested(50, (inner) => [inner])),
    rating(nested(13, (not) => ({ not }))),
    { title: 'Trial '.repeat(400) },
  ].flatMap((more) => found(fileOf('trial.rules.json', ruleSet(1, '2025-04', '2026-03', more))));

/** What depends on the day on which it is asked. */
const stale = (): readonly Example[] => {
  const parsed = parseRuleSet(ruleSet(1, '2024-04', '2026-03'));
  if (!parsed.ok) throw new Error('the smallest rule set was refused');
  return analyseRuleSet(parsed.ruleSet, { asOf: '2025-11-20' }).map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    place: null,
    message: sayAnalysisFinding(finding),
  }));
};

/** What the wrong rule files show, each the only one of its workspace, and what only several versions or great length can. */
export const ruleExamples = (): readonly Example[] => [
  ...filesIn(mistakes)
    .filter(({ path }) => path.endsWith('.rules.json'))
    .flatMap(found)
    .map(exampleOf(mistakes)),
  ...[
    ...versions(['2025-04', '2025-10'], ['2025-09', '2026-03']),
    ...versions(['2025-04', '2025-09'], ['2025-12', '2026-03']),
    ...versions(['2025-04', '2026-03'], ['2025-04', '2025-10']),
    ...tooMuch(),
  ].map(exampleOf(null)),
  ...stale(),
];
