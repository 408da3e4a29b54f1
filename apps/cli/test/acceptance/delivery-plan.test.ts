import { actionFacts, commitmentFacts } from '@ragstone/commitments';
import { known, unknown } from '@ragstone/rag';
import { actionCatalogue, commitmentCatalogue } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assessed, februaryBoard, juneBoard, llr } from '../llr.ts';

const id = 'jlhws-delivery-plan-2026';

const thePlan = async () => {
  const workspace = await llr();
  const ofPlan = <T extends { readonly plan: string }>(records: readonly T[]) =>
    records.filter(({ plan }) => plan === id);
  return {
    workspace,
    commitments: workspace.commitments.filter(({ version }) => version === 'jlhws-2025'),
    actions: ofPlan(workspace.actions),
    successMeasures: ofPlan(workspace.successMeasures),
    indicators: ofPlan(workspace.indicators),
  };
};

const findingsOf = async (code: string, asOf = juneBoard) =>
  (await assessed(asOf)).findings.filter(
    ({ code: found, subject }) => found === code && (subject.plan === id || subject.version === 'jlhws-2025'),
  );

const messagesOf = async (code: string) => (await findingsOf(code)).map(({ message }) => message);

test('33 commitments, 51 numbered and 2 unnumbered actions, 76 measures of success and 78 indicators', async () => {
  const { commitments, actions, successMeasures, indicators } = await thePlan();
  expect(commitments).toHaveLength(33);
  expect(actions.filter(({ ref }) => ref !== null)).toHaveLength(51);
  expect(actions.filter(({ ref }) => ref === null)).toHaveLength(2);
  expect(successMeasures).toHaveLength(76);
  expect(indicators).toHaveLength(78);
});

test.each([
  ['A', [4, 3, 9, 11]],
  ['B', [3, 2, 1, 4]],
  ['C', [3, 3, 5, 4]],
  ['D', [5, 6, 11, 9]],
  ['E', [2, 6, 9, 9]],
  ['F', [5, 10, 8, 5]],
  ['G', [3, 7, 13, 10]],
  ['H', [6, 12, 3, 8]],
  ['J', [1, 1, 9, 10]],
  ['K', [1, 1, 8, 8]],
])('group %s: commitments, numbered actions, measures, indicators: %j', async (group, expected) => {
  const { commitments, actions, successMeasures, indicators } = await thePlan();
  const of = (prefix: string) => `${id}.${prefix}${group.toLowerCase()}`;
  expect([
    commitments.filter(({ ref }) => ref?.startsWith(group)).length,
    actions.filter(({ ref }) => ref?.startsWith(group)).length,
    successMeasures.filter((each) => each.id.startsWith(of('s'))).length,
    indicators.filter((each) => each.id.startsWith(of('i'))).length,
  ]).toEqual(expected);
});

test('A3, B3 and D4 have TBC and no action', async () => {
  const { commitments } = await thePlan();
  const refs = async (code: string) =>
    (await findingsOf(code)).map(
      ({ subject }) => commitments.find((each) => each.id === subject.commitment)?.ref,
    );
  expect(await refs('placeholder')).toEqual(['A3', 'B3', 'D4']);
  expect(await refs('no-action')).toEqual(['A3', 'B3', 'D4']);
});

test('no action has an owner, a date or a status: one line each for the 51', async () => {
  expect(await messagesOf('no-owner')).toContain('51 of 51 actions have no owner.');
  expect(await messagesOf('no-date')).toContain('51 of 51 actions have no date.');
  expect(await messagesOf('no-status')).toContain('51 of 51 actions have no status.');
  for (const code of ['no-owner', 'no-date', 'no-status']) expect(await messagesOf(code)).toHaveLength(3);
});

test('22 measures have no indicator, 15 indicators no measure, 15 measures no number of periods', async () => {
  expect(await messagesOf('measure-without-indicator')).toEqual([
    '22 of 76 measures of success have no indicator.',
  ]);
  expect(await messagesOf('indicator-without-measure')).toEqual([
    '15 of 78 indicators show no measure of success.',
  ]);
  expect(await messagesOf('measure-not-measurable')).toEqual([
    '15 of 76 measures of success do not say over how many periods they must last.',
  ]);
});

test('D4 is not worded as it was approved, which is known once the minutes are', async () => {
  const [finding, ...others] = await findingsOf('wording-not-approved');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    subject: { commitment: 'jlhws-2025.d4' },
    source: { document: '003', documentLine: 1284 },
  });
  expect(await findingsOf('wording-not-approved', februaryBoard)).toEqual([]);
});

test('the plan has nothing on mental health, and no way back to the wording before', async () => {
  expect((await findingsOf('nothing-promised')).map(({ subject }) => subject.priority)).toEqual([
    'mental-health',
  ]);
  expect(await findingsOf('no-lineage')).toHaveLength(1);
});

test('the facts of an action and of a commitment are those that rules ask for', async () => {
  const { workspace, actions, commitments } = await thePlan();
  const [first] = actions;
  if (first === undefined) throw new Error('no action');
  expect(actionFacts(first, workspace, juneBoard)).toMatchObject({
    status: unknown('no-status'),
    done: known(false),
    owner: known(false),
    due: known(false),
    'success-measure': known(true),
    dueOn: unknown('no-date'),
    asOf: known(juneBoard),
    workingDaysPastDue: unknown('no-date'),
  });
  expect(Object.keys(actionFacts(first, workspace, juneBoard)).sort()).toEqual(
    Object.keys(actionCatalogue).sort(),
  );
  const facts = commitments.map((commitment) => commitmentFacts(commitment, workspace, juneBoard));
  expect(facts.filter(({ action }) => action.known && !action.value)).toHaveLength(3);
  expect(facts.every(({ owner }) => owner.known && owner.value)).toBe(true);
  expect(Object.keys(facts[0] ?? {}).sort()).toEqual(Object.keys(commitmentCatalogue).sort());
});
