import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const rated = (about: object) => ({
  ratings: [
    { id: 'r', for: { section: 'conditions', ...about }, answer: { green: 'confirmed', red: 'disputed' } },
  ],
});
const sections = (parts: object) => faultsOf(parts).filter((each) => each.includes('/section'));

test('a question stands in a section of its form', () =>
  expect(sections(rated({ each: 'question', in: 'plan' }))).toEqual([]));

test.each(['claim', 'return', 'duty'])('of a %s a section is refused', (each) => {
  expect(sections(rated({ each }))).toEqual([
    expect.stringMatching(
      /^ratings\/0\/for\/section unknown-key: "section" is not a key that can stand here/,
    ),
  ]);
});

test('a roll-up of claims has none either', () => {
  const rollUps = [{ id: 'all', of: { each: 'claim', section: 'conditions' }, says: '{green} of {all}' }];
  expect(sections({ rollUps })).toEqual([expect.stringMatching(/^rollUps\/0\/of\/section unknown-key/)]);
});
