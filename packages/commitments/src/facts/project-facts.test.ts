import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { action, sound } from '../chain.fixture.ts';
import { projectFacts } from './project-facts.ts';

const project = (status: string | null) => ({
  id: 'p',
  title: 'Project',
  status,
  source: { document: 'paper', line: 9 },
  update: [],
  groups: [],
});

test('free text is stated and not mapped, and means nothing', () => {
  expect(projectFacts(project('Progress is steady but slow'), 'plan', sound)).toMatchObject({
    status: known('Progress is steady but slow'),
    stated: known(true),
    mapped: known(false),
    statedVerdict: unknown('status-unmapped'),
    statedColour: unknown('status-unmapped'),
    figuresMissed: unknown('no-target'),
  });
});

test('an empty cell is no status', () => {
  expect(projectFacts(project(null), 'plan', sound)).toMatchObject({
    stated: known(false),
    mapped: unknown('no-status'),
    statedVerdict: unknown('no-status'),
  });
});

test('what serves it is an action of its', () => {
  const records = { ...sound, actions: [action('A1', { serves: ['p'] })] };
  expect(projectFacts(project('On track'), 'plan', records)).toMatchObject({
    action: known(true),
    statedVerdict: known('met'),
    statedColour: unknown('status-unmapped'),
  });
});
