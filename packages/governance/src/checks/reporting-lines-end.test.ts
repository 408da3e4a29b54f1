import { expect, test } from 'vitest';
import { reportingLinesEnd } from './reporting-lines-end.ts';

const checked = (lines: Readonly<Record<string, string | undefined>>) =>
  reportingLinesEnd({
    bodies: Object.entries(lines).map(([id, reportsTo]) => ({
      id,
      title: id,
      reportsTo,
      at: { ref: 'bodies', path: [id] },
    })),
    roles: [],
    routes: [],
    meetings: [],
    definitions: [],
    returns: [],
  }).map(({ message }) => message);

test('a line that ends is right', () => {
  expect(checked({ group: 'executive', executive: 'board', board: undefined })).toEqual([]);
});

test('a circle is reported once, and not again from below it', () => {
  expect(checked({ group: 'executive', executive: 'board', board: 'executive' })).toEqual([
    'These bodies report to each other in a circle: board, executive, board. An escalation would never end.',
  ]);
});

test('a body that reports to itself is a circle', () => expect(checked({ board: 'board' })).toHaveLength(1));

test('a line to a body that is not there ends there', () =>
  expect(checked({ group: 'executive' })).toEqual([]));
