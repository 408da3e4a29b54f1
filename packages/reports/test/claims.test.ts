import { expect, test } from 'vitest';
import type { PaperInput } from '../src/index.ts';
import { asText } from './fixture/as-text.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const rendered = (format: 'html' | 'markdown', input: PaperInput = leicestershire): string =>
  asText('claims', format, input);

const disputed = leicestershire.assessment.claims.filter(({ verdict }) => verdict === 'disputed');

test('the disputed statements come first, counted, each once in the table and once with its reason', () => {
  const text = rendered('markdown');
  expect(text).toContain(
    `**${disputed.length} of ${leicestershire.assessment.claims.length} statements ${disputed.length === 1 ? 'is' : 'are'} disputed.**`,
  );
  const [, table = '', why = ''] =
    /## Disputed([\s\S]*?)## How each paper fares[\s\S]*?(## Why[\s\S]*?)\n## /.exec(text) ?? [];
  for (const { title } of disputed) {
    expect(table.split(title).length).toBeGreaterThan(1);
    expect(why).toContain(title);
  }
});

test('every link from the table leads to a reason of the same page', () => {
  const html = rendered('html');
  const links = [...html.matchAll(/href="#(why-[^"]+)"/g)].map(([, to]) => to);
  expect(links).toHaveLength(disputed.length);
  for (const to of links) expect(html).toContain(`id="${to}"`);
});

test('without statements it says so', () => {
  const { assessment } = leicestershire;
  const none = rendered('markdown', { ...leicestershire, assessment: { ...assessment, claims: [] } });
  expect(none).toContain('No statement of a paper is recorded.');
  expect(none).not.toContain('Why each is disputed');
});
