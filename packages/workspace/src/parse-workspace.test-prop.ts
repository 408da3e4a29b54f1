import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';
import { printFinding } from './print-finding.ts';
import { seededFaults } from './seeded-faults.fixture.ts';
import { filesOf, smallWorkspace } from './small-workspace.fixture.ts';

const names = [
  ...Object.keys(smallWorkspace),
  'a.rules.json',
  'a.test.json',
  'a.claims.json',
  'a.schedules.json',
  'a.schemes.csv',
  'a.txt',
];

/** Texts that are nearly right: pieces of what files hold, put together anyhow. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '""',
      '\n',
      '\r\n',
      '//',
      '/*',
      '\\',
      'null',
      '-',
      '1e999',
      '0',
    ),
    fc.constantFrom(
      '"metrics"',
      '"places"',
      '"id"',
      '"__proto__"',
      '"constructor"',
      '"note"',
      '"source"',
      '"period"',
    ),
    fc.constantFrom(
      'role,metric,place,period,basis,value,document,line',
      'actual',
      'bcf.admissions',
      '2025-10',
      '85%',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 40 },
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  pieces.map((each) => each.join('')),
  fc.json({ noUnicodeString: false }),
);
const content = fc.oneof(text, fc.uint8Array());

/** The small workspace with one text cut out of a file and another put in. */
const damaged = fc
  .record({
    name: fc.constantFrom(...Object.keys(smallWorkspace)),
    from: fc.nat(2000),
    cut: fc.nat(30),
    insert: text,
  })
  .map(({ name, from, cut, insert }) => {
    const whole = smallWorkspace[name] ?? '';
    const start = from % (whole.length + 1);
    return { ...smallWorkspace, [name]: whole.slice(0, start) + insert + whole.slice(start + cut) };
  });

const isSound = (texts: Readonly<Record<string, string | Uint8Array>>): void => {
  const { workspace, findings } = parseWorkspace(filesOf(texts));
  for (const finding of findings) {
    expect(printFinding(finding)).toContain(finding.code);
    expect(finding.position?.line ?? 1).toBeGreaterThan(0);
    expect(finding.position?.column ?? 1).toBeGreaterThan(0);
  }
  for (const { value, at } of workspace?.figures ?? []) {
    expect(value === null || Number.isFinite(value)).toBe(true);
    expect(workspace?.locate(at)).not.toBeNull();
  }
};

test('whatever the files hold, reading them does not throw', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...names), content), isSound), { numRuns: 300 });
});

test('whatever happens to one file of a workspace, reading it does not throw', () => {
  fc.assert(fc.property(damaged, isSound), { numRuns: 300 });
});

test('the order in which the files come changes nothing', () => {
  const files = filesOf(seededFaults);
  const once = JSON.stringify(parseWorkspace(files));
  fc.assert(
    fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
      expect(JSON.stringify(parseWorkspace(shuffled))).toBe(once);
    }),
    { numRuns: 30 },
  );
});

test('the order of a file’s rows changes neither the figures nor the kinds of faults', () => {
  const path = 'figures/monthly.figures.csv';
  const [header = '', ...rows] = String(seededFaults[path]).trimEnd().split('\n');
  const summary = (order: readonly string[]) => {
    const { workspace, findings } = parseWorkspace(
      filesOf({ ...seededFaults, [path]: [header, ...order].join('\n') }),
    );
    const figures = workspace?.figures.map(({ at: _, ...figure }) => JSON.stringify(figure)).sort();
    return { figures, codes: findings.map(({ code }) => code).sort() };
  };
  const once = summary(rows);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
      expect(summary(order)).toEqual(once);
    }),
    { numRuns: 30 },
  );
});
