import { expect, test } from 'vitest';
import type { Action } from '../action.ts';
import { action, sound } from '../chain.fixture.ts';
import { whatIsDoneIsReached } from './what-is-done-is-reached.ts';

const milestone = (id: string, reached: string | null) => ({
  id,
  says: `step ${id}`,
  due: '2026-01-31',
  reached,
  source: { document: 'paper', line: 1 },
});

const said = (more: Partial<Action>) => {
  const terms = [{ words: 'Complete', says: 'met', rag: 'green', done: true }] as const;
  const vocabularies = [{ id: 'progress', title: 'Words', terms }];
  return whatIsDoneIsReached({ ...sound, vocabularies, actions: [action('A1', more)] }).map(
    ({ message }) => message,
  );
};

test('what is done has reached its milestones, and what is not done need not have', () => {
  expect(said({ status: 'Complete', milestones: [milestone('one', '2026-01-30')] })).toEqual([]);
  expect(said({ status: 'Complete' })).toEqual([]);
  expect(said({ status: 'On track', milestones: [milestone('one', null)] })).toEqual([]);
});

test('done beside a milestone that nothing says was reached says too much', () => {
  const milestones = [milestone('one', '2026-01-30'), milestone('two', null)];
  expect(said({ status: 'Complete', milestones })).toEqual([
    'The action “A1, do A1” is said to be done, and nothing says that its milestone “step two” was reached.',
  ]);
  expect(said({ done: '2026-02-01', milestones: [milestone('one', null), milestone('two', null)] })).toEqual([
    'The action “A1, do A1” is said to be done, and nothing says that 2 of its milestones were reached, “step one” first.',
  ]);
});
