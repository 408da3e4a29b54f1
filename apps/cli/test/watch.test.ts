import { renameSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { llrFolder } from './llr.ts';
import { runRagstone } from './run-ragstone.ts';
import { startWatching, type Watching } from './watched.ts';

let watching: Watching;
let original = '';

beforeAll(async () => {
  watching = await startWatching('draft');
  await watching.edit((text) => {
    original = text;
    return text.replace('"points": 2', '"points": 4');
  });
}, 60_000);

afterAll(async () => {
  await watching.end();
});

/** One section of the page, without markup. */
const section = (page: string, id: string): string => {
  const [, rest = ''] = page.split(`<h2 id="${id}">`);
  const [own = ''] = rest.split('</section>');
  return own.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
};

const wider = (): string => original.replace('"points": 2', '"points": 4');

test('an edit shows what it changes, with period, from and to, its English and the tests that it fails', async () => {
  const page = await watching.page();
  expect(section(page, 'faults')).toContain('can be read without a fault');
  expect(section(page, 'changes')).toContain(
    'Compared with version 3, adopted on 26 June 2025: of 120 ratings, 3 change and 117 stay as they are.',
  );
  expect(section(page, 'changes')).toContain('Red to amber: 2');
  expect(section(page, 'changes')).toMatch(/November 2025 84\.2% against 87\.5% Red .* Amber /);
  expect(section(page, 'english')).toContain('missed by no more than 4 percentage points');
  expect(section(page, 'english')).toContain('Leicestershire, November 2025: 84.2% against 87.5%');
  expect(section(page, 'tests')).toContain('4 failed and 7 passed');
  expect(section(page, 'tests')).toContain('amber amber amber amber actual ^^^^^');
});

test('a fault shows its line with a caret; the English from before stays with a note, and nothing is green', async () => {
  const page = await watching.edit(() => wider().replace('"points": 4', '"points": "4"'));
  const line = wider()
    .split('\n')
    .findIndex((each) => each.includes('"points": 4'));
  expect(section(page, 'faults')).toContain(`Error, line ${line + 1}, column`);
  expect(page).toMatch(
    />&quot;amber&quot;: \{ &quot;missedByUpTo&quot;: \{ &quot;points&quot;: <mark>&quot;<\/mark>4&quot; \} \}\n<span class="caret" aria-hidden="true"><span class="room">.*<\/span>\^<\/span>/,
  );
  expect(section(page, 'english')).toContain('From before the error.');
  expect(section(page, 'english')).toContain('missed by no more than 4 percentage points');
  for (const id of ['changes', 'tests'])
    expect(section(page, id)).toContain('Not worked out while there is an error.');
  const mended = await watching.edit(() => original);
  expect(section(mended, 'faults')).toContain('can be read without a fault');
  expect(section(mended, 'english')).not.toContain('From before the error.');
  expect(section(mended, 'english')).toContain('missed by no more than 2 percentage points');
  expect(section(mended, 'changes')).toContain('of 120 ratings, none changes');
  expect(section(mended, 'tests')).toContain('11 passed');
});

test.each([
  ['half saved', (text: string) => text.slice(0, 900), 'Error, line '],
  ['empty', () => '', 'Error'],
  ['no JSON at all', () => 'Dear all,', 'Error, line 1, column 1'],
])('a file that is %s is a fault, and the English from before stays', async (_, spoil, words) => {
  const page = await watching.edit(spoil);
  expect(section(page, 'faults')).toContain(words);
  expect(section(page, 'english')).toContain('From before the error.');
  expect(section(page, 'english')).toContain('missed by no more than 2 percentage points');
  expect(section(await watching.edit(() => original), 'faults')).toContain('can be read without a fault');
});

test('a file that is gone is said to be, and one put in its place is followed', async () => {
  renameSync(watching.file, `${watching.file}.away`);
  await expect.poll(watching.page, { timeout: 40_000 }).toContain('There is no file');
  expect(section(await watching.page(), 'english')).toContain('From before the error.');
  renameSync(`${watching.file}.away`, watching.file);
  await expect.poll(watching.page, { timeout: 40_000 }).toContain('can be read without a fault');
});

test('whatever a file holds is text on the page, and never markup', async () => {
  const page = await watching.edit(() =>
    original.replace(/"title": "/, '"title": "<script>alert(1)</script><img src=x onerror=alert(2)> '),
  );
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x');
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('<img');
  const fault = await watching.edit(() =>
    original.replace('"title":', '"<script>alert(3)</script>": 1, "title":'),
  );
  expect(fault).toContain('&lt;script&gt;alert(3)');
  expect(fault.match(/<script/g)).toHaveLength(1);
  await watching.edit(() => original);
});

/** A request with headers of our choosing, which `fetch` does not allow. */
const ask = (method: string, path: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(new URL(path, watching.address), { method, headers: { host } }, (response) => {
      response.destroy();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['GET', '/', 'localhost', 200],
  ['GET', '/', '127.0.0.1:1234', 200],
  ['GET', '/', 'evil.example', 403],
  ['GET', '/', 'localhost.evil.example', 403],
  ['GET', '/changes', 'evil.example:80', 403],
  ['POST', '/', 'localhost', 405],
  ['GET', '/../../etc/passwd', 'localhost', 404],
])('%s %s asked of "%s" is answered with %d', async (method, path, host, status) => {
  expect(await ask(method, path, host)).toBe(status);
});

test('only this computer can ask, and the page may run nothing but its own script', async () => {
  expect(watching.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const { headers } = await fetch(watching.address);
  const policy = headers.get('content-security-policy');
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /);
  expect(policy).not.toContain('unsafe');
  expect(headers.get('cache-control')).toBe('no-store');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'an adopted file edited in its place is compared with what it was; %s ends it with 0, a page being open',
  async (signal) => {
    const inPlace = await startWatching('in-place');
    const page = await inPlace.edit((text) => text.replace('"points": 2', '"points": 4'));
    const open = await fetch(`${inPlace.address}changes`);
    expect(await inPlace.end(signal)).toBe(0);
    await open.body?.cancel().catch(() => {});
    expect(section(page, 'changes')).toContain('as it stood when this watch began: of 120 ratings, 3 change');
  },
);

const rules = `${llrFolder}/rules/better-care-fund.rules.json`;

test('a port that is taken is refused in plain words', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, told } = await runRagstone([
    'rules',
    'watch',
    watching.file,
    '--workspace',
    watching.workspace,
    '--port',
    String(port),
  ]);
  other.close();
  expect(code).toBe(2);
  expect(told).toBe(
    `ragstone: --port ${port}: another program uses it. Name another, or leave --port out: a free one is found.\n`,
  );
});

test.each([
  ['no workspace', [rules], '--workspace'],
  [
    'a port that is none',
    [rules, '--workspace', llrFolder, '--port', '80a'],
    '--port 80a: write a whole number',
  ],
  ['a port that is too high', [rules, '--workspace', llrFolder, '--port', '65536'], '--port 65536: write'],
  ['a file that is not there', ['none.json', '--workspace', llrFolder], 'There is no file none.json.'],
  [
    'nothing to compare with',
    [rules, '--workspace', llrFolder, '--against', 'none.json'],
    'There is no file',
  ],
])('%s is bad usage', async (_, args, words) => {
  const { code, told } = await runRagstone(['rules', 'watch', ...args]);
  expect(code).toBe(2);
  expect(told).toContain(words);
});

test('help has an example', async () => {
  expect((await runRagstone(['rules', 'watch', '--help'])).out).toContain(
    'ragstone rules watch my-draft.rules.json --workspace seeds/llr',
  );
});
