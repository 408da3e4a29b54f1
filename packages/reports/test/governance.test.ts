import { expect, test } from 'vitest';
import { type PaperInput, renderMarkdown, templates } from '../src/index.ts';
import { boards } from './fixture/boards.ts';

const markdown = (input: PaperInput): string => renderMarkdown(templates.governance.fill(input));

test('a board with duties, requests, meetings and decisions reads as it should', async () => {
  await expect(markdown(boards)).toMatchFileSnapshot('golden/governance-boards.md');
});

test('the late, the asked and what comes next stand in this order', () => {
  const text = markdown(boards);
  const order = ['1 of 2 duties is late', '1 of 1 request is open', 'By 15 June 2027'];
  const places = order.map((words) => text.indexOf(words));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a board has its own duties, and the whole workspace has all', () => {
  expect(markdown(boards)).not.toContain('Not for the Board');
  const { board: _, ...whole } = boards;
  expect(markdown(whole)).toContain('Not for the Board');
});

test('nothing known is said, section by section', () => {
  const { assessment, workspace } = boards;
  const empty = markdown({
    assessment: { ...assessment, subjects: [], findings: [] },
    workspace: { ...workspace, duties: [], meetings: [], papers: [], events: [] },
  });
  for (const words of [
    'No duty is known.',
    'No request is known.',
    'No meeting is known.',
    'No recommendation is known.',
  ])
    expect(empty).toContain(words);
});
