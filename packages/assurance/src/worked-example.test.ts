import { expect, test } from 'vitest';
import { workedExample } from './worked-example.ts';
import { figureOf, ruleSetFor, workspaceOf } from './workspace.fixture.ts';

const ruleSet = ruleSetFor();
const [share] = ruleSet.ratings;
const workspace = workspaceOf([
  figureOf('actual', 'share', '2025-09', 88),
  figureOf('target', 'share', '2025-09', 87.5),
  figureOf('actual', 'share', '2025-10', 84.2),
  figureOf('target', 'share', '2025-10', 87.5),
]);
const example = (period?: string) =>
  share === undefined ? null : workedExample(workspace, ruleSet, share, { asOf: '2026-01-31', period });

test('a rating is worked out on the latest figure that it rates, or on the one asked for', () => {
  expect(example()).toMatchObject({
    title: 'Left on the ready date, Leicestershire, October 2025',
    facts: { value: { known: true, value: 84.2 } },
  });
  expect(example('2025-09')).toMatchObject({ facts: { value: { value: 88 } } });
  expect(example('2024-09')).toBeNull();
});
