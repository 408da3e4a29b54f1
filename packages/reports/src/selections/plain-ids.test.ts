import { expect, test } from 'vitest';
import { workspace } from '../../test/fixture/workspace.ts';
import { plainIds } from './plain-ids.ts';

const say = plainIds(workspace);

test.each([
  [
    'leicestershire-hwb first saw it on 2026-02-26.',
    'the Leicestershire Health and Wellbeing Board first saw it on 26 February 2026.',
  ],
  ['The plan in return-2025-26-year-end.', 'The plan in “Better Care Fund 2025-26: year-end return”.'],
  ['bcf.discharge-delay is off plan', '“Average length of discharge delay” is off plan'],
  ['leicestershire-hwb-sub and 2025-10--2025-11 stay', 'leicestershire-hwb-sub and 2025-10--2025-11 stay'],
])('%s', (message, said) => {
  expect(say(message)).toBe(said);
});
