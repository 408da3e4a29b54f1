import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workspaceOf } from '../src/schedule/workspace.fixture.ts';

const page = readFileSync(new URL('../../../docs/schedules.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => JSON.parse(String(text)));

test('the examples of docs/schedules.md make a workspace without a fault', () => {
  const { timetables, reminders, bodies } = workspaceOf(Object.assign({}, ...examples));
  expect([bodies.length, timetables.length, reminders.length]).toEqual([2, 2, 4]);
});
