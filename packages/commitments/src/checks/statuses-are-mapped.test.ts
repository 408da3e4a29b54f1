import { expect, test } from 'vitest';
import { action, plan, sound } from '../chain.fixture.ts';
import { statusesAreMapped } from './statuses-are-mapped.ts';

const project = {
  id: 'p',
  title: 'Project',
  status: null,
  update: [],
  groups: [],
  source: { document: 'paper', line: 9 },
};

test('every status is in the vocabulary of its plan', () => {
  expect(statusesAreMapped(sound)).toEqual([]);
});

test('free text is unmapped, never amber', () => {
  const projects = [{ ...project, status: 'Progress is steady but slow' }];
  expect(statusesAreMapped({ ...sound, deliveryPlans: [plan({ projects })] })).toMatchObject([
    { code: 'status-unmapped', figures: { words: 'Progress is steady but slow' } },
  ]);
});

test('a plan that lays down no vocabulary maps nothing', () => {
  expect(statusesAreMapped({ ...sound, deliveryPlans: [plan({ vocabulary: null })] })).toHaveLength(1);
});

test('no status is no word to map', () => {
  expect(statusesAreMapped({ ...sound, actions: [action('A1', { status: null })] })).toEqual([]);
});
