import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { figureOf, workspaceOf } from './workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const routes = [{ for: { metrics: ['share'] }, to: 'discharge-group', at }];
const causes = (values: Readonly<Record<string, number>>, asOf: string) =>
  assess(
    workspaceOf(
      Object.entries(values).flatMap(([month, value]) => [
        figureOf('target', 'share', month, 85, { vintage: '2025-04-01' }),
        figureOf('actual', 'share', month, value, { vintage: `${month}-28` }),
      ]),
      { routes },
    ),
    { asOf },
  ).exceptions.filter((exception) => exception.subject.metric === 'share');

test('a run of misses is one exception, with its owner and where it goes', () => {
  expect(causes({ '2025-04': 90, '2025-05': 84, '2025-06': 80 }, '2025-07-15')).toMatchObject([
    {
      cause: 'Missed 2 months in a row, May to June 2025: 80.0% against a target of 85.0% for June 2025.',
      status: 'red',
      owner: 'lead-for-discharge',
      route: 'discharge-group',
    },
  ]);
});

test('a miss that was made good is no exception', () => {
  expect(causes({ '2025-04': 80, '2025-05': 90 }, '2025-06-15')).toEqual([]);
});

test('figures that are overdue are one exception, each with its own reason', () => {
  expect(causes({ '2025-04': 90 }, '2025-08-15').map((exception) => exception.cause)).toEqual([
    'No figure for May to June 2025: the figure is overdue.',
  ]);
});
