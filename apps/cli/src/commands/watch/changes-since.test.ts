import type { Status } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { changesSince, type Followed } from './changes-since.ts';
import { sayChanges } from './say-changes.ts';

const finding = (message: string) => ({ severity: 'error', code: 'late', message }) as const;
const looked = (statuses: Readonly<Record<string, Status>>, ...messages: readonly string[]): Followed => ({
  ratings: new Map(Object.entries(statuses).map(([about, status]) => [about, { about, status }])),
  findings: new Map(messages.map((message) => [message, finding(message)])),
});

test('what is new, what is another and what is gone', () => {
  const changes = changesSince(
    looked({ same: 'green', worse: 'green', left: 'amber' }, 'kept', 'mended'),
    looked({ same: 'green', worse: 'red', more: 'amber' }, 'kept', 'broken'),
  );
  expect(changes).toEqual({
    ratings: [
      { about: 'worse', was: 'green', now: 'red' },
      { about: 'more', was: null, now: 'amber' },
      { about: 'left', was: 'amber', now: null },
    ],
    newFindings: [finding('broken')],
    goneFindings: [finding('mended')],
  });
  expect(sayChanges(changes)).toEqual([
    'Saved. Since the last save:',
    '  worse: Green, now Red',
    '  more: new, now Amber',
    '  left: was Amber, is no longer rated',
    '  new: error late: broken',
    '  gone: error late: mended',
  ]);
});

test('where nothing has changed it is said; of many lines of a kind five are shown', () => {
  const many = looked(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, 'red'])));
  expect(sayChanges(changesSince(many, many))).toEqual(['Saved: no finding and no rating has changed.']);
  expect(sayChanges(changesSince(looked({}), many)).slice(5)).toEqual([
    '  e: new, now Red',
    '  and 2 more of that kind',
  ]);
});
