import { addDays } from '@ragstone/calendar';

/** A country of boards, each a workspace, made up and the same whenever it is made from the same seed. */
export interface Nation {
  readonly seed: number;
  readonly boards: number;
  /** In each workspace. */
  readonly metrics: number;
  /** That each board has below it, and that are sent a paper and a reminder every week. */
  readonly groups: number;
}

/** England's 153 upper-tier councils have a health and wellbeing board each. */
export const england: Nation = { seed: 20_260_615, boards: 153, metrics: 200, groups: 4 };

/** A day on which every month of the year has been published. */
export const knownOn = '2026-06-15';

const months = [
  ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'],
  ...['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
];
const years = { from: '2025-04', to: '2026-03' };
const published = (month: string): string => addDays(`${month}-28`, 45);

/** A Friday, as is every week after it, on which the papers of the first of five boards go out at noon. */
export const busyDay = '2026-02-20';

/** Numbers from 0 up to 1 that look like chance and are the same from the same seed (mulberry32, by Tommy Ettinger). */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const three = (number: number): string => String(number).padStart(3, '0');
const metricId = (number: number): string => `nation.measure-${three(number)}`;

/** The files of one board's workspace, by their paths. Boards count from 1. */
export const boardFiles = (
  { seed, metrics, groups }: Nation,
  board: number,
): Readonly<Record<string, string>> => {
  const next = numbersFrom(seed + board);
  const id = `board-${three(board)}`;
  const place = `local:${id}`;
  const numbers = Array.from({ length: metrics }, (_, index) => index + 1);
  // Boards meet in each quarter, on days of their own.
  const meetings = ['2025-06-02', '2025-09-01', '2025-12-01', '2026-03-02', '2026-06-29'].map((day) => ({
    ...{ body: id, on: addDays(day, board % 5) },
  }));
  return {
    'workspace.json': JSON.stringify({ id, title: `Board ${board}` }),
    'documents.json': JSON.stringify({
      documents: [
        { id: 'plan', title: 'The plan', publisher: 'The nation', published: '2025-03-31' },
        ...months.map((month) => ({
          ...{ id: `report-${month}`, title: `The report of ${month}`, publisher: 'The nation' },
          published: published(month),
        })),
      ],
    }),
    'places.json': JSON.stringify({ places: [{ id: place, name: `Board ${board}` }] }),
    'bases.json': JSON.stringify({
      bases: [
        { id: 'return', title: 'The return' },
        { id: 'plan', title: 'The plan' },
      ],
    }),
    'nation.metrics.json': JSON.stringify({
      metrics: numbers.map((number) => ({
        ...{ id: metricId(number), title: `Measure ${number}`, unit: 'percent', decimals: 1 },
        ...{ polarity: number % 2 === 0 ? 'higher' : 'lower', role: 'headline', frequency: 'month' },
        ...{ publication: { lagDays: 45, lateForDays: 20 }, standingBasis: 'return', owner: 'lead' },
        aggregation: { method: 'mean', order: 'derive-then-aggregate' },
        expected: { places: [place], from: years.from, to: years.to },
      })),
    }),
    'governance.json': JSON.stringify({
      bodies: [
        {
          ...{ id, title: `Board ${board}` },
          meets: { time: '14:00', papers: { workingDaysBefore: 6, time: '12:00' } },
        },
        ...groupsOf(id, groups).map((group, index) => ({ id: group, title: `Group ${index + 1}` })),
      ],
      roles: [{ id: 'lead', title: 'The lead' }],
      routes: [{ for: { metrics: ['nation.*'] }, to: id }],
      meetings,
      timetables: timetablesOf(id, groups),
    }),
    'plan.targets.json': JSON.stringify({
      targets: [{ id: 'plan', title: 'The plan', basis: 'plan', ...years, test: 'polarity' }],
    }),
    'nation.rules.json': JSON.stringify(ruleSetFor(id)),
    'nation.figures.csv': figuresOf(numbers, place, next),
  };
};

const groupsOf = (board: string, groups: number): readonly string[] =>
  Array.from({ length: groups }, (_, index) => `${board}-group-${index + 1}`);

/** What is done every Friday: an assessment, and for each group a paper and a reminder. */
const timetablesOf = (board: string, groups: number): readonly object[] => {
  const weekly = { on: { every: 'weekly', from: '2025-04-04' }, time: '09:00' };
  const paper = { ...weekly, says: 'Exceptions of the week', does: 'paper', template: 'exceptions' };
  const reminder = { ...weekly, says: 'Figures are due on Monday', does: 'reminder', template: null };
  return [
    {
      ...weekly,
      ...{ id: 'look', says: 'The week is looked at', does: 'assessment', template: null, for: null },
    },
    ...groupsOf(board, groups).flatMap((group) => [
      { ...paper, id: `paper-${group}`, for: group },
      { ...reminder, id: `reminder-${group}`, for: group },
    ]),
  ];
};

const ruleSetFor = (board: string): object => ({
  ...{ id: 'nation', title: 'The nation', version: 1, state: 'adopted' },
  adopted: { by: board, on: '2025-03-31', minute: '1' },
  ...{ forPeriods: years, source: { document: 'plan' } },
  ratings: [
    {
      ...{ id: 'on-plan', asks: 'Is it as planned?', standing: true },
      for: { metrics: ['nation.*'], windows: ['month'] },
      againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
    },
  ],
  escalations: [
    {
      ...{ id: 'off-plan', for: { ratings: ['on-plan'], windows: ['month'] } },
      raise: { when: { fact: 'missed', operator: 'is', value: true } },
      levels: [{ after: { inARow: 2 }, route: board, ask: 'explain' }],
      clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
    },
  ],
});

/** A plan for each month, and what came of it. */
const figuresOf = (numbers: readonly number[], place: string, next: () => number): string => {
  const rows = numbers.flatMap((number) => {
    const level = 20 + 60 * next();
    return months.flatMap((month) => {
      const actual = (level + 8 * (next() - 0.5)).toFixed(1);
      return [
        `target,${metricId(number)},${place},${month},plan,${level.toFixed(1)},plan,${number}`,
        `actual,${metricId(number)},${place},${month},return,${actual},report-${month},${number}`,
      ];
    });
  });
  return `role,metric,place,period,basis,value,document,line\n${rows.join('\n')}\n`;
};
