import { expect, test } from 'vitest';
import { adoptedOf, draftOf } from './rule-set-versions.ts';

const adopted = `{
  "id": "discharge",
  "version": 3,
  "state": "adopted",
  "adopted": { "by": "board", "on": "2025-06-26" },
  "ratings": [   { "id": "share" } ]
}
`;

test('an adopted rule set becomes the draft of its next version, with its layout', () => {
  expect(draftOf(adopted)).toEqual({
    ok: true,
    text: `{
  "id": "discharge",
  "version": 4,
  "state": "draft",
  "ratings": [   { "id": "share" } ]
}
`,
  });
});

test('a draft that is adopted says by whom, and has the digest of what was adopted', () => {
  const draft = draftOf(adopted);
  const text = draft.ok ? draft.text : '';
  const again = adoptedOf(text, { by: 'board', on: '2026-01-27', minute: '7', digest: 'a'.repeat(64) });
  expect(again.ok && JSON.parse(again.text)).toMatchObject({
    version: 4,
    state: 'adopted',
    adopted: { by: 'board', on: '2026-01-27', minute: '7', digest: 'a'.repeat(64) },
  });
  expect(again.ok && Object.keys(JSON.parse(again.text)).slice(0, 4)).toEqual([
    'id',
    'version',
    'state',
    'adopted',
  ]);
});

test('a draft is not drafted again, and what is adopted not adopted again', () => {
  const draft = draftOf(adopted);
  expect(draftOf(draft.ok ? draft.text : '')).toMatchObject({ ok: false });
  expect(adoptedOf(adopted, { by: 'board', on: '2026-01-27', digest: '' })).toMatchObject({ ok: false });
});
