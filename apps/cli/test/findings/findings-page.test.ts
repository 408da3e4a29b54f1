import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapters as makeChapters } from './chapters.ts';
import { inRepository, linesOf } from './examples/repository.ts';
import { entriesOf, findingsPage } from './findings-page.ts';
import { unknownCodes } from './meanings/file-meanings.ts';

const chapters = makeChapters();
const entries = [...entriesOf(chapters).values()].flat();
const page = findingsPage(chapters);

test('every code has an example; where one is missing, write a wrong line into apps/cli/test/findings/fixtures', () => {
  expect(entries.filter(({ example }) => example === null).map(({ heading }) => heading)).toEqual([]);
});

test('every finding of the examples has its meaning; where one is missing, write it into apps/cli/test/findings/meanings', () => {
  const known = new Set([...entries.map(({ code }) => code), ...unknownCodes]);
  const told = new Set(chapters.flatMap(({ examples }) => examples.flat()).map(({ code }) => code));
  expect([...told].filter((code) => !known.has(code)).sort()).toEqual([]);
});

test('every meaning is one or two plain sentences', () => {
  expect(entries.filter(({ meaning }) => !/^[A-Z`].*\.$/.test(meaning)).map(({ code }) => code)).toEqual([]);
});

test('every link within the page leads to one heading, and every link out of it to a line that is there', () => {
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(anchors.filter((each, at) => anchors.indexOf(each) !== at)).toEqual([]);
  const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(entries.length);
  const dead = links.filter((link) => {
    if (link.startsWith('#')) return !anchors.includes(link.slice(1));
    const [file = '', line] = link.replace(/^\.\.\//, '').split('#L');
    const from = link.startsWith('../') ? file : `docs/${file}`;
    return !existsSync(inRepository(from)) || (line !== undefined && linesOf(from).length < Number(line));
  });
  expect(dead).toEqual([]);
});

test('docs/findings.md is what the code says; run vitest with --update to write it', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/findings.md');
});
