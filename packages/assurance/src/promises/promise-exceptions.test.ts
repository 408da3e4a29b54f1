import { actionSchema, deliveryPlanSchema } from '@ragstone/commitments';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const source = { document: 'paper', line: 1 };

const exceptionsOf = (
  actions: readonly object[],
  showSinglyUpTo: number | undefined,
  plan: object = {},
  asOf = '2026-03-01',
) => {
  const ruleSet = parseRuleSet({
    id: 'delivery',
    title: 'Delivery',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-12-01' },
    forPeriods: { from: '2025-11' },
    ratings: [
      {
        id: 'by-its-day',
        for: { each: 'action', in: 'plan' },
        milestones: { between: 'no-judgement' },
        wording: { green: 'Done', red: 'Overdue' },
      },
    ],
    duties: [
      {
        id: 'action-has',
        for: { each: 'action', in: 'plan' },
        requires: ['owner', 'due'],
        ...(showSinglyUpTo === undefined ? {} : { showSinglyUpTo }),
      },
    ],
  });
  if (!ruleSet.ok) throw new Error(JSON.stringify(ruleSet.findings));
  const workspace = workspaceOf([], {
    metrics: [],
    ruleSets: [{ ...ruleSet.ruleSet, at }],
    routes: [{ for: { each: 'action' }, to: 'delivery-group', at }],
    deliveryPlans: [
      {
        ...deliveryPlanSchema.parse({ id: 'plan', title: 'The plan', asAt: '2025-11-30', source, ...plan }),
        at,
      },
    ],
    actions: actions.map((action, index) => ({
      ...actionSchema.parse({ id: `a${index}`, plan: 'plan', says: `Do ${index}`, source, ...action }),
      at,
    })),
  });
  return assess(workspace, { asOf }).exceptions;
};

test('up to as many as the duty names are exceptions of their own, more are one line', () => {
  expect(exceptionsOf([{}, { owners: ['lead'] }], 2).map(({ title, cause }) => [title, cause])).toEqual([
    ['Do 0', 'It has no owner and no date.'],
    ['Do 1', 'It has no date.'],
  ]);
  expect(exceptionsOf([{}, { owners: ['lead'] }], 1)).toMatchObject([
    { title: 'The plan', cause: '1 of 2 actions has no owner. 2 of 2 actions have no date.', owner: null },
  ]);
  expect(exceptionsOf([{}, {}, {}], undefined)).toHaveLength(3);
});

test('an action is overdue the day after its own, until something says that it is done', () => {
  const action = { owners: ['lead'], due: '2026-02-28' };
  expect(exceptionsOf([action], 5, {}, '2026-02-28')).toEqual([]);
  expect(exceptionsOf([action], 5)).toMatchObject([
    {
      subject: { kind: 'action', id: 'a0', plan: 'plan' },
      status: 'red',
      cause: 'Overdue: it was due on 28 February 2026, and nothing says that it is done.',
      owner: 'lead',
      route: 'delivery-group',
    },
  ]);
  expect(exceptionsOf([{ ...action, done: '2026-02-27' }], 5)).toEqual([]);
});

test('an exception goes where its plan is reported, before it goes where its kind does', () => {
  expect(exceptionsOf([{}], 5, { reportsTo: 'board' })[0]?.route).toBe('board');
});
