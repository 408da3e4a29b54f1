import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from './readme/documents.ts';

interface Tag {
  readonly dependencies: { readonly allow: readonly string[] };
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const enforced = (): ReadonlyMap<string, readonly string[]> => {
  const { config } = ts.parseConfigFileTextToJson('turbo.json', read('turbo.json'));
  const tags: Readonly<Record<string, Tag>> = config.boundaries.tags;
  return new Map(Object.entries(tags).map(([tag, { dependencies }]) => [tag, dependencies.allow]));
};

/** The rows of the table in CONTRIBUTING.md, with the words that stand for several packages written out. */
const told = (): ReadonlyMap<string, readonly string[]> => {
  const rows = new Map<string, readonly string[]>();
  const section = read('CONTRIBUTING.md').split('## Who may import whom')[1]?.split('\n## ')[0] ?? '';
  for (const [, name = '', words = ''] of section.matchAll(/^\| ([a-z]+) \| (.+) \|$/gm)) {
    if (name === 'package') continue;
    const above = [...rows.keys()];
    if (words === '-') rows.set(name, []);
    else if (words === 'all of the above') rows.set(name, above);
    else if (words === 'what reports may import, but not reports') rows.set(name, rows.get('reports') ?? []);
    else if (words === 'everything') rows.set('app', above);
    else rows.set(name, words.split(', '));
  }
  return rows;
};

test('the import table in CONTRIBUTING.md is the one that turbo.json enforces', () => {
  expect(told()).toEqual(enforced());
});
