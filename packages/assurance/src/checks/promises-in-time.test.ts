import { commitmentSchema, strategySchema } from '@ragstone/commitments';
import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { workspaceOf } from '../workspace.fixture.ts';
import { promisesInTime } from './promises-in-time.ts';

const at = { ref: 'fixture.json', path: [] };
const source = { document: 'paper', line: 7 };
const priorities = [{ id: 'p', title: 'Priority', kind: 'life-course', source }];

const found = (due: string | undefined, asOf: string) =>
  promisesInTime(
    knowledgeOn(
      workspaceOf([], {
        strategies: [
          {
            ...strategySchema.parse({
              id: 's',
              title: 'Strategy',
              versions: [{ id: 'v', title: 'First', priorities, source }],
              source,
            }),
            at,
          },
        ],
        commitments: [
          {
            ...commitmentSchema.parse({
              id: 'c',
              ref: '8',
              version: 'v',
              priority: 'p',
              says: 'Two-hour response',
              promises: { value: 80, unit: 'percent', due },
              source,
            }),
            at,
          },
        ],
      }),
      asOf,
    ),
  );

test('a number whose day has passed without a figure is told', () => {
  expect(found('2026-04-30', '2026-05-01')).toMatchObject([
    {
      code: 'promise-expired',
      message:
        '“8, Two-hour response” promised 80% by 30 April 2026. That day has passed, and no figure says what came of it.',
      source,
    },
  ]);
});

test('on its day, and without a day, nothing has passed', () => {
  expect(found('2026-04-30', '2026-04-30')).toEqual([]);
  expect(found(undefined, '2026-05-01')).toEqual([]);
});
