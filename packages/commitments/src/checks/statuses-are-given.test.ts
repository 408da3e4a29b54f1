import { expect, test } from 'vitest';
import { action, plan, sound } from '../chain.fixture.ts';
import { statusesAreGiven } from './statuses-are-given.ts';

const project = {
  id: 'p',
  title: 'Project',
  status: null,
  update: [],
  groups: [],
  source: { document: 'paper', line: 9 },
};

test('everything says how it stands', () => {
  expect(statusesAreGiven(sound)).toEqual([]);
});

test('silence and blanks are no status', () => {
  const records = {
    ...sound,
    actions: [action('A1', { status: ' ' })],
    deliveryPlans: [plan({ projects: [project] })],
  };
  expect(statusesAreGiven(records)).toMatchObject([
    { code: 'no-status', subject: { action: 'A1' } },
    { code: 'no-status', subject: { project: 'p' }, source: { line: 9 } },
  ]);
});
