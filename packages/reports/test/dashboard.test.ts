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
    .findLast((line) => line.startsWith('| Average length of discharge delay'));
  expect(row).toBe(
    '| Average length of discharge delay<br>Days; lower is better | 0.73 days<br>November 2025, 6 months old<br>No figure for December 2025 to February 2026<br>Rank 3 of 16, 1 the best; quarter 1<br>Printed at 001, line 2095. | 0.38 days<br>Missed | England 0.75 days<br>⊕ Better, 0.02 days below | ↘ Decreasing and getting worse<br>July 2025 to November 2025 | ◆ Red<br>Not on track to meet goal<br>Before: ◆ Red, October 2025 |',
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
  const row = text.split('\n').findLast((line) => line.startsWith('| Average length of discharge delay'));
  expect(row).toContain(
    '<br>Printed: rank 5 of 14, 1 the best<br>Printed: 0.6 days, disputed<br>Printed at 001, line 2095. |',
  );
  expect(row).toContain('| Printed: ⊖ significantly worse, confirmed |');
  expect(row).toContain('Printed: ↗ increasing, disputed |');
  expect(text).toContain('- Printed value: 0.6 days, disputed.');
  expect(text).toContain(
    'Documents make 4 statements about these metrics: 2 are disputed, 1 cannot be checked and 1 is confirmed.',
  );
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

const { assessment } = leicestershire;

/** What stands under a heading of the dashboard. */
const under = (heading: string, input: PaperInput = leicestershire): string =>
  new RegExp(`## ${heading}([\\s\\S]*?)\\n## `).exec(render('markdown', input))?.[1] ?? '';

test('it opens with how many stand how, by theme, then what is red and amber, the red first', () => {
  expect(under('At a glance')).toContain(
    '| Better Care Fund 2025-26: metrics against plan | 2 | 0 | 1 | 1 |',
  );
  const amber = assessment.judgements.map(
    (each): Judgement => (each.metric === 'bcf.discharge-delay' ? { ...each, status: 'amber' } : each),
  );
  const rows = under('What is off target', {
    ...leicestershire,
    assessment: { ...assessment, judgements: amber },
  });
  expect(rows.indexOf('| Discharged on')).toBeGreaterThan(0);
  expect(rows.indexOf('| Average length')).toBeGreaterThan(rows.indexOf('| Discharged on'));
});

test('nothing is lost: every metric that is judged has a row of its theme, with its figure', () => {
  const text = render('markdown', leicestershire);
  const titles = new Set(assessment.judgements.map(({ title }) => title));
  const table = /: every metric\*\*([\s\S]*?)\n\n\*/.exec(text)?.[1] ?? '';
  for (const title of titles) expect(table).toContain(`| ${title}<br>`);
});

test('why what has no colour has none is counted, with its theme', () => {
  expect(under('What cannot be rated')).toContain(
    '| The figures contradict each other, the figures were counted by different methods and the figure is printed under another unit than its own | 1 | Better Care Fund 2025-26: metrics against plan 1 |',
  );
});

test('what has moved is told from the period before', () => {
  expect(under('What has moved')).toContain(
    '| **Worse** |  |  |\n| Discharged on the discharge ready date | ▲ Amber<br>86.0%<br>October 2025 | ◆ Red<br>84.2%<br>November 2025 |',
  );
});

test('where the paper knows of the last one, from that, and its status stands beside that of now', () => {
  const before = {
    ...assessment,
    asOf: '2026-02-26',
    judgements: assessment.judgements
      .filter(({ period }) => period <= '2025-09')
      .map(
        (each): Judgement =>
          each.metric === 'bcf.discharge-delay' ? { ...each, status: 'green', missed: false } : each,
      ),
  };
  const input = { ...leicestershire, before };
  const moved = under('What has moved since the last paper, 26 February 2026', input);
  expect(moved).toContain(
    '| Average length of discharge delay | ● Green<br>0.64 days<br>September 2025 | ◆ Red',
  );
  expect(render('markdown', input)).toContain(
    '◆ Red<br>Not on track to meet goal<br>Before: ◆ Red, October 2025<br>Last paper, 26 February 2026: ● Green, September 2025 |',
  );
});

test('a column in which no metric has anything to say is left out, and that is said', () => {
  const text = render('markdown', leicestershire);
  expect(text).toContain('| Metric | Latest | Target | Status |');
  expect(text).toContain('*None of them is set beside another place. No recent trend is asked for.*');
});

test('where few metrics of a theme have a target it stands under their figures, and that is said', () => {
  const input = {
    ...leicestershire,
    assessment: {
      ...assessment,
      judgements: assessment.judgements.map(
        (each): Judgement =>
          each.metric === 'bcf.discharge-delay'
            ? each
            : { ...each, target: null, targetPeriod: null, missed: null, likeForLike: null },
      ),
    },
  };
  const text = render('markdown', input);
  expect(text).toContain('Target 0.38 days: missed<br>');
  expect(text).toContain('*Where a metric has a target, it stands under its figure; the others have none.');
});
