import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyPartOfLlr } from '../part-of-llr.ts';
import { runRagstone } from '../run-ragstone.ts';

/**
 * One story in the order in which a lead lives it. Her rule set is the seeded one with a wider amber and an escalation
 * on two reds in a row, adopted as version 3; what she tightens is saved as draft 4.
 */
let folder = '';
const at = (name: string): string => join(folder, 'rules', name);
const adopted = (): string => at('better-care-fund.rules.json');
const draft = (): string => at('better-care-fund.v4.rules.json');
const inWorkspace = (): readonly string[] => ['--workspace', folder];
const edit = async (path: string, from: string | RegExp, to: string): Promise<void> => {
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} does not hold ${from}`);
  await writeFile(path, after);
};

const onReds = `"escalations": [
    {
      "id": "off-plan",
      "for": { "ratings": ["on-ready-date"], "windows": ["month"] },
      "raise": { "when": { "fact": "status", "operator": "is", "value": "red" }, "inARow": 2 },
      "route": "integration-executive",
      "ask": "explain",
      "clear": { "when": { "fact": "missed", "operator": "is", "value": false }, "inARow": 2 }
    }
  ],
  "rollUps"`;

/** Raised on any miss, whatever its colour: the group after two months in a row, the board after three. */
const onMisses = `"raise": { "when": { "fact": "missed", "operator": "is", "value": true } },
      "levels": [
        { "after": { "inARow": 2 }, "route": "integration-executive", "ask": "explain" },
        { "after": { "inARow": 3 }, "route": "leicestershire-hwb", "ask": "decide" }
      ],
      "clear"`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ragstone lead '));
  copyPartOfLlr(folder);
  const text = await readFile(adopted(), 'utf8');
  const { ratings } = JSON.parse(text);
  const wide = ratings.map((rating: { readonly id: string; readonly againstTarget: object }) =>
    rating.id === 'on-ready-date'
      ? {
          ...rating,
          againstTarget: { ...rating.againstTarget, amber: { missedByUpTo: { percentOfTarget: 5 } } },
        }
      : rating,
  );
  await writeFile(adopted(), JSON.stringify({ ...JSON.parse(text), ratings: wide }, null, 2));
  await edit(adopted(), '"rollUps"', onReds);
  // The seeded tests are of the seeded amber.
  await rm(at('better-care-fund.test.json'));
});
afterAll(async () => rm(folder, { recursive: true }));

test('1. why is November amber?', async () => {
  const { out } = await runRagstone([
    'explain',
    folder,
    'bcf.discharged-on-ready-date',
    ...['--period', '2025-11'],
  ]);
  expect(out).toContain('Discharged on the discharge ready date, Leicestershire, November 2025: Amber');
  expect(out).toContain('84.2% against 87.5%: missed by 3.3 percentage points.');
  expect(out).toMatch(/Document 001, line 2096/);
});

test('2. the rules in English, worked out in the numbers of November', async () => {
  const { code, out } = await runRagstone([
    'rules',
    'english',
    adopted(),
    ...inWorkspace(),
    ...['--period', '2025-11'],
  ]);
  expect(code).toBe(0);
  expect(out).toContain('amber where it is missed by no more than 5% of the target, red otherwise.');
  expect(out).toContain('November 2025: 84.2% against 87.5%');
  expect(out).toContain('It is raised when, 2 periods in a row, the colour is “red”.');
});

test('3. the facts that a rule may name, with an example of her own', async () => {
  const { out } = await runRagstone(['rules', 'facts', 'metric-figure', ...inWorkspace()]);
  expect(out).toMatch(/missed +Whether the target was missed, whatever the colour\./);
  expect(out).toMatch(/previous +The figure of the period before\..*Here previous is [\d.]+\./);
});

test('4. the adopted version is not edited: it is saved as draft 4, and the tolerance changed there', async () => {
  const saved = await runRagstone(['rules', 'draft', adopted()]);
  expect(saved.out).toBe(`Version 4, a draft: ${draft()}\n`);
  await edit(draft(), /"percentOfTarget": 5/, '"points": 2');
  const { code, out } = await runRagstone(['rules', 'check', draft(), ...inWorkspace()]);
  expect([code, out]).toEqual([0, `${draft()} (better-care-fund version 4, draft): nothing is wrong.\n`]);
});

test('5. what that changes: November from amber to red, and no escalation, since the reds are not in a row', async () => {
  const { code, out } = await runRagstone(['rules', 'diff', adopted(), draft(), ...inWorkspace()]);
  expect(code).toBe(0);
  const months = out.split('\n').filter((line) => line.startsWith('- ') && line.includes(', month: '));
  expect(months).toEqual([
    expect.stringMatching(/^- November 2025, month: amber .*to red .*84\.2 against 87\.5/),
  ]);
  expect(out).not.toContain('opens');
  const limited = await runRagstone([
    'rules',
    'diff',
    adopted(),
    draft(),
    ...inWorkspace(),
    ...['--fail-if-changed-over', '0.1%'],
  ]);
  expect(limited.code).toBe(1);
});

test('6. raised on a miss of any colour it reaches the group from August and the board from September', async () => {
  await edit(draft(), /"raise": \{[^}]*\}[^}]*\},\s*"route": "[^"]*",\s*"ask": "[^"]*",\s*"clear"/, onMisses);
  const { out } = await runRagstone(['rules', 'diff', adopted(), draft(), ...inWorkspace(), '--json']);
  expect(JSON.parse(out).escalations).toEqual([
    expect.objectContaining({
      escalation: 'off-plan',
      change: 'opens',
      to: expect.objectContaining({ level: 2, since: '2025-07', route: 'leicestershire-hwb' }),
    }),
  ]);
  await edit(adopted(), '"state": "adopted"', '"state": "draft"');
  await edit(adopted(), /"adopted": \{[^}]*\},/, '');
  const assessed = JSON.parse((await runRagstone(['assess', folder, '--json'])).out);
  const [escalation] = assessed.escalations;
  const steps = escalation.history.map(({ period, route }: { period: string; route: string | null }) => [
    period,
    route,
  ]);
  expect(steps).toEqual([
    ['2025-07', null],
    ['2025-08', 'integration-executive'],
    ['2025-09', 'leicestershire-hwb'],
  ]);
});

test('7. a misspelt key and pasted curly quotes are both found, with the line of each', async () => {
  const before = await readFile(draft(), 'utf8');
  await edit(draft(), '"asks"', '"aks"');
  await edit(draft(), '"version"', '\u201cversion\u201d');
  const { code, out } = await runRagstone(['rules', 'check', draft(), ...inWorkspace()]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /\.json:\d+:\d+ error unknown-key\n.*"aks" is not a key that can stand here\. Did you mean "asks"\?/,
  );
  expect(out).toMatch(/\| .*"aks": "/);
  expect(out).toMatch(/\| .*\u201cversion\u201d/);
  await writeFile(draft(), before);
});

test('8. the boundary tests that are missing are proposed, confirmed, and hold her to it', async () => {
  const proposed = at('better-care-fund.test.json');
  const { out } = await runRagstone(['rules', 'test', folder, '--rules', draft(), '--propose', proposed]);
  expect(out).toMatch(/^\d+ cases proposed in /m);
  const unconfirmed = await runRagstone(['rules', 'test', folder]);
  expect(unconfirmed.out).toContain('unconfirmed');
  await edit(proposed, /"confirmed": false/g, '"confirmed": true');
  const confirmed = await runRagstone(['rules', 'test', folder]);
  expect([confirmed.code, confirmed.out]).toEqual([0, expect.stringMatching(/version 4: \d+ passed\./)]);
  const before = await readFile(draft(), 'utf8');
  await edit(draft(), '"points": 2', '"points": 3');
  const looser = await runRagstone(['rules', 'test', folder]);
  expect([looser.code, looser.out]).toEqual([1, expect.stringContaining('failed')]);
  await writeFile(draft(), before);
});

test('9. it is adopted, and an edit afterwards is seen', async () => {
  const by = ['--by', 'integration-executive', '--on', '2026-06-15', '--minute', '7'];
  const { code, out } = await runRagstone(['rules', 'adopt', draft(), ...by, ...inWorkspace()]);
  expect([code, out]).toEqual([
    0,
    'better-care-fund version 4 is adopted by integration-executive on 2026-06-15.\n',
  ]);
  expect((await runRagstone(['rules', 'check', draft(), ...inWorkspace()])).code).toBe(0);
  await edit(draft(), '"points": 2', '"points": 3');
  const edited = await runRagstone(['rules', 'check', draft(), ...inWorkspace()]);
  expect([edited.code, edited.out]).toEqual([1, expect.stringContaining('adopted-edited')]);
});
