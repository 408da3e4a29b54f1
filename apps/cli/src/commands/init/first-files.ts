import { monthOf, previousPeriod } from '@ragstone/calendar';
import { type Answers, nameOf } from './answers.ts';

/** A file of the new workspace. */
export interface FirstFile {
  readonly path: string;
  readonly text: string;
}

/** Points, or percent of the target, by which a target may be missed and still be amber. */
const tolerance = { points: 2, percentOfTarget: 5 } as const;

/**
 * The files of a first workspace: one metric with three months of figures that are made up and say so, a target that
 * is met, nearly met and missed, the rule in draft, and its test. Each file is short, to be edited.
 */
export const firstFiles = (answers: Answers, today: string): readonly FirstFile[] => {
  const { title, place, board, target } = answers;
  const id = nameOf(answers.metric);
  const boardId = nameOf(board);
  const months = threeMonthsBefore(today);
  const [first = ''] = months;
  const values = threeValues(answers);
  const record = (path: string, content: object): FirstFile => ({
    path,
    text: `${JSON.stringify(content, null, 2)}\n`,
  });
  return [
    record('workspace.json', { id: nameOf(title), title }),
    record('places.json', { places: [place] }),
    record('documents.json', {
      documents: [
        { id: 'plan', title: 'Our plan', publisher: title, published: `${first}-01` },
        { id: 'figures', title: 'Made-up figures, to be replaced', publisher: title, published: today },
      ],
    }),
    record('governance.json', {
      bodies: [{ id: boardId, title: board }],
      roles: [{ id: 'lead-officer', title: 'Lead officer' }],
      routes: [{ for: { metrics: [id] }, to: boardId }],
    }),
    record('bases.json', {
      bases: [
        { id: 'our-count', title: 'our own count' },
        { id: 'our-plan', title: 'our plan' },
      ],
    }),
    record('metrics.json', { metrics: [metricOf(answers, id, first)] }),
    record('targets.json', {
      targets: [
        {
          id: 'plan',
          title: 'Our plan',
          basis: 'our-plan',
          from: first,
          to: lastMonth(first),
          test: 'polarity',
        },
      ],
    }),
    record('first.rules.json', rulesOf(answers, id, first)),
    record('first.test.json', {
      ruleSet: 'first',
      cases: [
        {
          says: 'The three months of the figures',
          rating: 'against-plan',
          from: first,
          given: { value: values.join(' '), target: `${target}x3` },
          expect: { status: values.map((value) => statusOf(value, answers)).join(' ') },
        },
      ],
    }),
    {
      path: 'plan.figures.csv',
      text: csv(
        months.map((month, at) => ['target', id, place.id, month, 'our-plan', target, 'plan', at + 1]),
      ),
    },
    {
      path: 'results.figures.csv',
      text: csv(
        months.map((month, at) => [
          'actual',
          id,
          place.id,
          month,
          'our-count',
          values[at] ?? target,
          'figures',
          at + 1,
        ]),
      ),
    },
  ];
};

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  [['role', 'metric', 'place', 'period', 'basis', 'value', 'document', 'line'], ...rows]
    .map((row) => `${row.join(',')}\n`)
    .join('');

const threeMonthsBefore = (today: string): readonly string[] => {
  const last = previousPeriod(monthOf(today));
  const middle = previousPeriod(last);
  return [previousPeriod(middle), middle, last].map((month) => month.id);
};

/** The last month of a year that begins with this one. */
const lastMonth = (first: string): string => {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return month === 1 ? `${year}-12` : `${year + 1}-${String(month - 1).padStart(2, '0')}`;
};

/** The tolerance in the unit of the metric. */
const widthOf = (answers: Answers): number =>
  isInPoints(answers) ? tolerance.points : (answers.target * tolerance.percentOfTarget) / 100;

/** Two points about a target of three percent would be most of it. */
const isInPoints = ({ unit, target }: Answers): boolean => unit === 'percent' && target >= 20;

/** Met, missed by half of the tolerance, missed by twice; a percentage stays one. */
const threeValues = (answers: Answers): readonly number[] => {
  const { unit, polarity, target } = answers;
  const worse = polarity === 'higher' ? -1 : 1;
  const most = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  return [0, 0.5, 2]
    .map((widths) => Math.min(Math.max(target + worse * widths * widthOf(answers), 0), most))
    .map((value) => Number(value.toPrecision(12)));
};

/** What somebody would say who works the rule out by hand: the test is to find out if the rule says it too. */
const statusOf = (value: number, answers: Answers): 'green' | 'amber' | 'red' => {
  const missedBy = answers.polarity === 'higher' ? answers.target - value : value - answers.target;
  return missedBy <= 0 ? 'green' : missedBy <= widthOf(answers) ? 'amber' : 'red';
};

const metricOf = ({ metric, unit, polarity, place }: Answers, id: string, first: string) => ({
  id,
  title: metric,
  unit,
  decimals: unit === 'count' || unit === 'pounds' ? 0 : 1,
  polarity,
  role: 'headline',
  frequency: 'month',
  publication: { lagDays: 31, lateForDays: 31 },
  aggregation: { method: 'latest', order: 'derive-then-aggregate' },
  standingBasis: 'our-count',
  expected: { places: [place.id], from: first, to: null },
  owner: 'lead-officer',
});

const rulesOf = (answers: Answers, id: string, first: string) => ({
  id: 'first',
  title: `${answers.title}: ${answers.metric}`,
  version: 1,
  state: 'draft',
  forPeriods: { from: first },
  ratings: [
    {
      id: 'against-plan',
      asks: 'Was it as good as we promised?',
      standing: true,
      for: { metrics: [id], windows: ['month'] },
      againstTarget: {
        target: 'plan',
        green: 'met',
        amber: {
          missedByUpTo: isInPoints(answers)
            ? { points: tolerance.points }
            : { percentOfTarget: tolerance.percentOfTarget },
        },
      },
    },
  ],
  rollUps: [
    {
      id: 'headline',
      of: { role: 'headline', window: 'month' },
      says: 'on track on {green} of {all} metrics',
    },
  ],
});
