import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, plan, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const source = { document: 'paper', line: 796 };

const assessed = (asOf: string) =>
  assess(
    workspaceOf([figureOf('actual', 'share', '2025-10', 95), figureOf('target', 'share', '2025-10', 80)], {
      targets: [{ ...plan, notMeasurable: 'no-number', source, at }],
    }),
    { asOf },
  );

test('whatever is published, nothing is met or missed by it, and the lack is told once', () => {
  const { judgements, findings } = assessed('2025-12-15');
  expect(judgements.find((each) => each.metric === 'share' && each.period === '2025-10')).toMatchObject({
    status: 'not-rated',
    reasons: ['target-not-measurable'],
    value: 95,
    missed: null,
  });
  expect(findings.filter(({ code }) => code === 'target-not-measurable')).toMatchObject([
    { subject: { target: 'plan', lacks: 'no-number' }, source: { documentLine: 796 } },
  ]);
  expect(findings.map(({ code }) => code)).not.toContain('target-without-figures');
});

test('it is told from the day on which the paper was published', () => {
  expect(assessed('2025-11-15').findings.map(({ code }) => code)).not.toContain('target-not-measurable');
});
