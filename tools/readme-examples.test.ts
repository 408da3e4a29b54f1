import { fork } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleFile, type ReadmeDocument, readmeDocuments, root } from './readme/documents.ts';
import { example } from './readme/example.ts';
import type { ExampleOutcome, SentExample } from './readme/run-examples.ts';
import { typeErrors } from './readme/type-errors.ts';

const documents = readmeDocuments();
const isTypeScript = ({ info }: { readonly info: string }): boolean => info === 'ts';

/** The examples of a document, each padded so that its lines have the numbers they have in the document. */
const examplesOf = (document: ReadmeDocument, prepare: (code: string) => string): SentExample[] =>
  document.fences.filter(isTypeScript).map((fence) => ({
    file: exampleFile(document, fence),
    code: '\n'.repeat(fence.line - 1) + prepare(fence.code),
  }));

const runAll = (examples: readonly SentExample[]): Promise<readonly ExampleOutcome[]> =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(root, 'tools/readme/run-examples.ts'), {
      cwd: root,
      execArgv: ['--conditions=@ragstone/source', '--disable-warning=ExperimentalWarning'],
    });
    child.once('message', (outcomes) => resolve(outcomes as readonly ExampleOutcome[]));
    child.once('exit', (code) => reject(new Error(`the examples ended with exit code ${code}`)));
    child.send(examples);
  });

const outcomes = new Map<string, string | null>();
let complaints: ReturnType<typeof typeErrors> = new Map();

beforeAll(async () => {
  const plain = documents.flatMap((document) => examplesOf(document, (code) => code));
  if (plain.length === 0) return;
  complaints = typeErrors(plain);
  const ready = documents.flatMap((document) => examplesOf(document, (code) => example(code, 'given').code));
  for (const { file, error } of await runAll(ready)) outcomes.set(file, error);
});

describe.each(documents)('$name', (document) => {
  test('marks every TypeScript example with ts and nothing else, so that it runs', () => {
    const others = document.fences.filter(({ info }) =>
      /^(ts|tsx|typescript|js|jsx|javascript)\b/i.test(info),
    );
    expect(others.filter((fence) => !isTypeScript(fence))).toEqual([]);
  });

  if (/^(packages|docs\/methods)\//.test(document.name)) {
    test('shows at least one example with its result', () => {
      const claims = document.fences.filter(isTypeScript).map(({ code }) => example(code, 'given').claims);
      expect(claims.reduce((all, each) => all + each, 0)).toBeGreaterThan(0);
    });
  }

  for (const fence of document.fences.filter(isTypeScript)) {
    test(`the example in line ${fence.line} compiles and gives what it says`, () => {
      const file = exampleFile(document, fence);
      expect(complaints.get(file)).toEqual([]);
      expect(outcomes.get(file)).toBeNull();
    });
  }
});

test('every package has a README', () => {
  const named = documents.map(({ name }) => path.posix.dirname(name));
  const packages = globSync('{packages,apps}/*/package.json', { cwd: root }).map((file) =>
    path.posix.dirname(file),
  );
  expect(packages.filter((folder) => !named.includes(folder))).toEqual([]);
});
