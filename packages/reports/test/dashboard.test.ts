import type { Assertion, CheckedClaim, ClaimVerdict, Evidence, Judgement } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import type { PaperInput, TemplateId } from '../src/index.ts';
import { asText } from './fixture/as-text.ts';
import { threeYears } from './fixture/attendances.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const render = (
  format: 'html' | 'markdown' | 'json',
  input: PaperInput = threeYears,
  template: TemplateId = 'dashboard',
): string => asText(template, format, input);

test('the dashboard of three years with their process chart reads as it should', async () => {
  await expect(render('markdown')).toMatchFileSnapshot('golden/dashboard-process.md');
});

test('the process chart as drawn', async () => {
  const drawn = /<svg class="plot xmr"[\s\S]*?<\/svg>/.exec(render('html'))?.[0] ?? '';
  await expect(`${drawn}\n`).toMatchFileSnapshot('golden/process-chart.svg');
});

test('every sign has words beside its shape, and the shape is for the eye alone', () => {
  const signs = [...render('html').matchAll(/<span class="sign [a-z]+">([\s\S]*?)<\/span>/g)];
  expect(signs.length).toBeGreaterThan(40);
  for (const [, sign = ''] of signs) {
    expect(sign).toMatch(/^<svg [^>]*aria-hidden="true"[^>]*>[\s\S]*<\/svg>[A-Za-z]/);
  }
});

test('a recalculation has its reason, the dialect its version, and a doubt its period', () => {
  const text = render('markdown');
  expect(text).toContain('R1: limits recalculated from April 2018. An example: from here on');
  expect(text).toContain('The chart follows Making Data Count Excel after November 2023.');
  expect(text).toContain('limits are uncertain under 13. (25 is April 2018)');
});

test('a chart that statistics refuse is told with its reason', () => {
  const { assessment } = threeYears;
  const charts = assessment.charts.map((each) => ({
    ...each,
    chart: { refused: true, code: 'too-few-points', figures: { present: 8, needed: 13 } } as const,
  }));
  expect(render('markdown', { ...threeYears, assessment: { ...assessment, charts } })).toMatch(
    /There is no process chart\. .*8/,
  );
});

const evidence: Evidence = {
  significance: [
    {
      comparator: 'england',
      placeName: 'England',
      value: 75,
      outcome: 'better',
      confidence: 0.95,
      reasons: [],
      says: null,
    },
  ],
  trend: {
    direction: 'decreasing-getting-worse',
    chiSquare: 12,
    periods: ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11'],
    says: null,
  },
  rank: { rank: 3, of: 16, first: 'best', quartile: 1, reasons: [] },
  spc: null,
  says: ['Better than England, and short of the target.', 'Recent trend: Decreasing and getting worse.'],
};

/** The fixture with England and evidence beside one metric. */
const withEvidence: PaperInput = {
  ...leicestershire,
  assessment: {
    ...leicestershire.assessment,
    judgements: leicestershire.assessment.judgements.map(
      (each): Judgement =>
        each.metric !== 'bcf.discharge-delay'
          ? each
          : {
              ...each,
              evidence,
              comparators: [
                {
                  comparator: 'england',
                  place: 'E92000001',
                  placeName: 'England',
                  value: 0.75,
                  reasons: [],
                  difference: { absolute: -0.02, percent: null, unit: 'days' },
                  merit: 1,
                },
              ],
            },
    ),
  },
};

test('a row has the figure, its target, others with their difference, the trend, the rank and the status', () => {
  const row = render('markdown', withEvidence)
    .split('\n')
    .find((line) => line.startsWith('| Average length of discharge delay'));
  expect(row).toBe(
    '| Average length of discharge delay<br>Days; lower is better | 0.73 days<br>November 2025, 6 months old<br>No figure for December 2025 to February 2026<br>Rank 3 of 16, 1 the best; quarter 1 | 0.38 days<br>Missed | England 0.75 days<br>⊕ Better, 0.02 days below | ↘ Decreasing and getting worse<br>July 2025 to November 2025 | ◆ Red<br>Not on track to meet goal<br>Before: ◆ Red, October 2025 |',
  );
});

const printed = (assertion: Assertion, verdict: ClaimVerdict): CheckedClaim => ({
  id: `printed-${assertion.says}`,
  title: `Printed ${assertion.says}`,
  subject: { metric: 'bcf.discharge-delay', place: 'E10000018', period: '2025-11' },
  assertion,
  verdict,
  reproducedBy: 'none',
  computed: null,
  computedUnit: null,
  why: [],
  source: { document: '001', line: 723 },
});

test('what documents print of a figure stands beside it, and what became of that where it was checked', () => {
  const { assessment } = leicestershire;
  const text = render('markdown', {
    ...leicestershire,
    assessment: {
      ...assessment,
      claims: [
        printed({ says: 'rank', rank: 5, of: 14, first: 'best' }, 'unverifiable'),
        printed({ says: 'trend', direction: 'increasing' }, 'disputed'),
        printed({ says: 'significance', words: 'worse', with: 'england' }, 'confirmed'),
        printed({ says: 'value', value: 0.6, decimals: 1, unit: 'days' }, 'disputed'),
      ],
    },
  });
  const row = text.split('\n').find((line) => line.startsWith('| Average length of discharge delay'));
  expect(row).toContain('<br>Printed: rank 5 of 14, 1 the best<br>Printed: 0.6 days, disputed |');
  expect(row).toContain('| Printed: ⊖ significantly worse, confirmed |');
  expect(row).toContain('Printed: ↗ increasing, disputed |');
  expect(text).toContain('- Printed rank: Rank 5 of 14, 1 the best, cannot be checked.');
});

test('contradictions stand in a box of their own, and first in the metric’s evidence', () => {
  const text = render('markdown', withEvidence);
  expect(text).toMatch(
    /> \*\*Where the evidence and the rating point different ways\*\*\n>\n> Average length of discharge delay: Better than England, and short of the target\./,
  );
  expect(text).toContain(
    '- Better than England, and short of the target.\n- Recent trend: Decreasing and getting worse.',
  );
});

test('the Better Care Fund paper says the evidence of a metric that has any', () => {
  expect(render('markdown', withEvidence, 'bcf')).toContain(
    '- Better than England, and short of the target.\n- Recent trend: Decreasing and getting worse.',
  );
});

test('the styles of signs and process charts go with no other paper', () => {
  expect(render('html')).toContain('.sign');
  for (const template of ['bcf', 'exceptions'] as const) {
    expect(render('html', leicestershire, template)).not.toContain('.sign');
  }
});
