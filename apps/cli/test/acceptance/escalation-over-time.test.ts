import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, type EscalationOutcome, type Workspace } from '@ragstone/assurance';
import { periodOf } from '@ragstone/calendar';
import type { Decision } from '@ragstone/governance';
import type { Figure } from '@ragstone/metrics';
import { renderHtml, renderMarkdown, templates } from '@ragstone/reports';
import { parseRuleSet } from '@ragstone/rules';
import { beforeAll, expect, test } from 'vitest';
import { llr, llrFolder } from '../llr.ts';
import { offPlan } from '../off-plan.ts';

const rulesFile = 'rules/better-care-fund.rules.json';
const metric = 'bcf.discharged-on-ready-date';
const id = `better-care-fund/off-plan/${metric}/E10000018/month`;

/** The fifteenth of the month after next, when a month's figure is published. */
const publishedOn = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const after = number + 1;
  return `${year + Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}-15`;
};

const decided: readonly Decision[] = [
  {
    decides: 'acknowledged',
    about: id,
    seen: { period: '2025-08', level: 1, version: 3 },
    by: 'lead-for-discharge',
    on: '2025-10-20',
    reason: 'Two wards were shut',
  },
  {
    decides: 'acknowledged',
    about: id,
    seen: { period: '2025-09', level: 2, version: 3 },
    by: 'lead-for-discharge',
    on: '2025-11-20',
    reason: 'A plan is agreed with the hospital',
  },
];

let workspace: Workspace;

/**
 * The figures of the seeds for this one measure, each known from the day on which its month would be published, with
 * two met months after them. The rule of the seeds, with an escalation.
 */
beforeAll(async () => {
  const seeds = await llr();
  const own = seeds.figures.filter((each) => each.metric === metric && each.basis === 'template');
  const actuals = own.filter(({ role }) => role === 'actual');
  const november = actuals.find(({ period }) => period.id === '2025-11');
  if (november === undefined) throw new Error('the seeds are otherwise');
  const met = (month: string, value: number): Figure => ({ ...november, period: periodOf(month), value });
  const { ratings, ...written } = JSON.parse(readFileSync(join(llrFolder, rulesFile), 'utf8'));
  const parsed = parseRuleSet({
    ...written,
    ...{ duties: [], rollUps: [], escalations: [offPlan] },
    ratings: ratings.filter((rating: { id: string }) => rating.id === 'on-ready-date'),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  workspace = {
    ...seeds,
    ...{ claims: [], statements: [], schedules: [], returns: [], papers: [], duties: [], deliveryPlans: [] },
    metrics: seeds.metrics.filter((each) => each.id === metric),
    figures: [
      ...own.filter(({ role }) => role === 'target').map((figure) => ({ ...figure, vintage: '2025-04-01' })),
      ...[...actuals, met('2025-12', 88.4), met('2026-01', 88.5)].map((figure) => ({
        ...figure,
        vintage: publishedOn(figure.period.id),
      })),
    ],
    ruleSets: [{ ...parsed.ruleSet, at: { ref: rulesFile, path: [] } }],
    decisions: decided.map((decision, index) => ({
      ...decision,
      at: { ref: 'decisions.json', path: ['decisions', index] },
    })),
  };
});

const on = (asOf: string): EscalationOutcome | undefined =>
  assess(workspace, { asOf }).escalations.find((each) => each.id === id);

test.each([
  ['2025-09-20', 'raised', 0, null, null, 'open', 'July is missed'],
  ['2025-10-16', 'raised', 1, 'discharge-group', 'explain', 'open', 'so is August: the group is to explain'],
  ['2025-10-20', 'raised', 1, 'discharge-group', 'explain', 'acknowledged', 'somebody answers for it'],
  ['2025-11-16', 'raised', 2, 'leicestershire-hwb', 'decide', 'open', 'it rises all the same, and reminds'],
  ['2025-11-20', 'raised', 2, 'leicestershire-hwb', 'decide', 'acknowledged', 'and is answered for again'],
  ['2026-01-20', 'sustained', 2, 'leicestershire-hwb', 'decide', 'acknowledged', 'November is missed too'],
  ['2026-02-20', 'easing', 2, 'leicestershire-hwb', 'decide', 'open', 'December is met; the answer ran out'],
  ['2026-03-20', 'cleared', 0, null, null, null, 'January is met too'],
])('on %s it is %s at level %i', (day, state, level, route, ask, attention, _) => {
  expect(on(day)).toMatchObject({ state, level, route, ask, attention });
});

test('missed from July: the group from August, the board from September, cleared by two met months', () => {
  const found = on('2026-03-20');
  expect(found?.history.map(({ period, change, route }) => [period, change, route])).toEqual([
    ['2025-07', 'raised', null],
    ['2025-08', 'level-rises', 'discharge-group'],
    ['2025-09', 'level-rises', 'leicestershire-hwb'],
    ['2025-12', 'eases', 'leicestershire-hwb'],
    ['2026-01', 'cleared', null],
  ]);
  expect(found?.history[2]?.figures.map(({ period, facts }) => [period, facts.value, facts.target])).toEqual([
    ['2025-07', 81.2, 86.1],
    ['2025-08', 85.9, 86.5],
    ['2025-09', 85.4, 86.8],
  ]);
  expect(found?.decisions.map(({ ended }) => ended)).toEqual(['level-rose', 'expired']);
});

test('the paper shows it as a timeline: a picture, its words, and every month in a table', () => {
  const assessment = assess(workspace, { asOf: '2026-02-20' });
  const paper = templates.exceptions.fill({ assessment, workspace, board: 'leicestershire-hwb' });
  const part = paper.sections.flatMap(({ parts }) => parts).find((each) => each.id === 'escalation-1');
  const [figure] = part?.blocks ?? [];
  if (figure?.kind !== 'figure' || figure.chart.kind !== 'escalation-timeline')
    throw new Error('no timeline');
  expect(figure.chart.heights).toEqual(['Not open', 'Raised', 'Level 1', 'Level 2']);
  expect(
    figure.chart.periods.map(({ label, height, mark, decisions }) =>
      [label, height, mark, ...decisions].join(' '),
    ),
  ).toEqual([
    ...['Apr 0 quiet', 'May 0 quiet', 'Jun 0 quiet', 'Jul 1 raised', 'Aug 2 raised A', 'Sep 3 raised B'],
    ...['Oct 3 sustained', 'Nov 3 sustained', 'Dec 3 easing'],
  ]);
  const html = renderHtml(paper);
  expect(html).toContain('<text class="label"');
  expect(html).toContain(
    'Missed in July to September 2025: three in a row, so it goes to the Leicestershire Health and Wellbeing Board to decide.',
  );
  expect(renderMarkdown(paper)).toMatch(
    /\| September 2025 \| Raised at level 2 \| Missed in July to September 2025: three in a row[^|]*\| B \|/,
  );
});
