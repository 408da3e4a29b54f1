import { expect, test } from 'vitest';
import { pageScript, pageStyle, watchPage } from './watch-page.ts';
import type { WatchState } from './watch-state.ts';

const hostile = '<script>alert("it\'s & mine")</script>';

const sound: WatchState = {
  file: 'my-draft.rules.json',
  workspace: 'My partnership',
  asOf: '2026-06-15',
  stopped: null,
  faults: [],
  otherErrors: 0,
  results: {
    ruleSet: 'fund version 4, draft',
    tests: [],
    changes: {
      against: 'version 3, adopted on 26 June 2025',
      compared: 120,
      changed: 1,
      transitions: [{ from: 'Red', to: 'Amber', count: 1 }],
      groups: [
        {
          title: hostile,
          rows: [
            {
              period: 'quarter 2 2025-26 (July to September 2025)',
              figure: '84.2% against 86.5%',
              from: { status: 'red', says: 'Red', because: hostile },
              to: { status: 'amber', says: 'Amber', because: '' },
            },
          ],
        },
      ],
    },
  },
  english: {
    title: hostile,
    says: ['It rates 2025-26.'],
    sections: [{ title: 'Ratings', parts: [{ title: 'on-time', says: ['Green where the plan is met.'] }] }],
  },
};

const broken: WatchState = {
  ...sound,
  faults: [
    {
      code: 'wrong-type',
      severity: 'error',
      subject: {},
      message: 'Expected a number, found the text "2".',
      figures: {},
      at: null,
      source: null,
      position: { file: 'my-draft.rules.json', line: 12, column: 17 },
      excerpt: { text: `    { "points": "2", "note": "${hostile}" }`, caret: 16 },
    },
  ],
  otherErrors: 2,
  results: null,
};

test('the page of a file that is sound', async () => {
  await expect(watchPage(sound, 'v1')).toMatchFileSnapshot('../../../../test/golden/watch-sound.html');
});

test('the page of a file with an error keeps the English from before, and says so', async () => {
  await expect(watchPage(broken, 'v2')).toMatchFileSnapshot('../../../../test/golden/watch-broken.html');
});

test('whatever is in the files, the one script and the one style are our own', () => {
  const states = [
    sound,
    broken,
    { ...broken, stopped: hostile, file: hostile, workspace: hostile, english: null },
    { ...sound, results: { ruleSet: hostile, tests: [], changes: { why: hostile } } },
  ];
  for (const state of states) {
    const page = watchPage(state, hostile);
    expect(page.split('<script').length).toBe(2);
    expect(page).toContain(`<script>${pageScript}</script>`);
    expect(page).toContain(`<style>${pageStyle}</style>`);
    expect(page).not.toContain(hostile);
  }
});

test('a page shows two hundred changes, and says that there are more', () => {
  const { results } = sound;
  if (results === null || 'why' in results.changes) throw new Error('the sound state has changes');
  const [group] = results.changes.groups;
  const rows = Array.from({ length: 150 }, () => group?.rows ?? []).flat();
  const groups = [
    { title: 'One', rows },
    { title: 'Two', rows },
  ];
  const changes = { ...results.changes, compared: 400, changed: 300, groups };
  const page = watchPage({ ...sound, results: { ...results, changes } }, 'v3');
  expect(page.match(/<th scope="row">/g)).toHaveLength(200);
  expect(page).toContain('The first 200 are shown.');
});
