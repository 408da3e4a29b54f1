import { expect, test } from 'vitest';
import type { RuleSetDifferences } from './compare-rule-sets.ts';
import { sayDifferences, shareChanged } from './say-differences.ts';

const none: RuleSetDifferences = {
  old: { id: 'discharge', version: 3, state: 'adopted' },
  new: { id: 'discharge', version: 4, state: 'draft' },
  asOf: '2026-01-31',
  compared: 40,
  unchanged: 40,
  changes: [],
  transitions: [],
  readingDecides: { old: 0, new: 0 },
  escalations: [],
  escalationsUnchanged: 0,
};
const amberToRed: RuleSetDifferences = {
  ...none,
  unchanged: 39,
  changes: [
    {
      subject: { metric: 'share', place: 'E10000018', window: 'month', period: '2025-11' },
      title: 'Left on the ready date, Leicestershire',
      value: 86,
      target: 87.5,
      from: { status: 'amber', outcome: null, reasons: [] },
      to: { status: 'red', outcome: 'Off track', reasons: [] },
    },
  ],
  transitions: [{ from: 'amber', to: 'red', count: 1 }],
};

test('what changes, from what to what, and what does not', () => {
  expect(sayDifferences(amberToRed).join('\n')).toBe(
    `# discharge version 3 (adopted) and discharge version 4 (draft)

On what was known on 2026-01-31, 40 ratings are compared: 1 changes (2.5%), 39 stay as they are.

- amber to red: 1

## Left on the ready date, Leicestershire

- November 2025, month: amber to red [Off track] (86 against 87.5)`,
  );
  expect(shareChanged(amberToRed)).toBe(2.5);
});

test('nothing that changes is said as such', () => {
  expect(sayDifferences(none).join('\n')).toContain('40 ratings are compared: none changes, 40 stay');
  expect(shareChanged({ ...none, compared: 0, unchanged: 0 })).toBe(0);
});

test('how many answers rest on how a source is read, where any does', () => {
  expect(sayDifferences({ ...none, readingDecides: { old: 21, new: 18 } })).toContain(
    'How an ambiguous source is read decides 21 answers of the first and 18 of the second.',
  );
});

test('escalations that open or close, and those that stand as before', () => {
  const opened = sayDifferences({
    ...none,
    escalationsUnchanged: 2,
    escalations: [
      {
        escalation: 'off-plan',
        title: 'Left on the ready date, Leicestershire',
        change: 'opens',
        from: null,
        to: { state: 'raised', level: 1, since: '2025-08', route: 'discharge-group' },
      },
    ],
  });
  expect(opened.slice(-3)).toEqual([
    '- Left on the ready date, Leicestershire opens (off-plan): nothing to raised, level 1, with discharge-group, since August 2025',
    '',
    '2 stand as before.',
  ]);
  expect(sayDifferences({ ...none, escalationsUnchanged: 1 }).at(-1)).toBe(
    'None opens or closes: 1 stands as before.',
  );
});
