import { expect, test } from 'vitest';
import { traps } from './traps.fixture.ts';

for (const { title, theirs, seeTheirs, ours, seeOurs } of traps) {
  test(`${title}: json-rules-engine and Ragstone side by side`, async () => {
    expect({ theirs: await seeTheirs(), ours: await seeOurs() }).toEqual({ theirs, ours });
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const page = `# Differences from json-rules-engine

What json-rules-engine 7.3.1 does on the left was run, and what Ragstone does on the right. Each row is a test, and this
page is written by them: \`vitest run packages/rules/src/reference/traps --update\`.

Everything here is meant. Where json-rules-engine would answer without a word, a rule is refused with its place, or what
rests on a missing figure is unknown and gives no colour. In all else the two agree, on every part of every condition:
that is what \`verifyRating\` and its property test compare.

| what is written | json-rules-engine | Ragstone |
| --- | --- | --- |
${traps.map(({ title, theirs, ours }) => `| ${[title, theirs, ours].map(cell).join(' | ')} |`).join('\n')}
`;

test('the page of differences says what the tests saw', async () => {
  await expect(page).toMatchFileSnapshot('../../../../../docs/rules/differences-from-json-rules-engine.md');
});
