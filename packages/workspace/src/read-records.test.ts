import { expect, test } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';
import { filesOf, lines, smallWorkspace } from './small-workspace.fixture.ts';

const load = (changes: Readonly<Record<string, string>>) =>
  parseWorkspace(filesOf({ ...smallWorkspace, ...changes }));
const found = (changes: Readonly<Record<string, string>>): readonly string[] =>
  load(changes).findings.map(
    ({ position, code }) => `${position?.file}:${position?.line}:${position?.column} ${code}`,
  );

const source = '"source": { "document": "report", "line": 3 }';
const claim = (changes: string): string =>
  `{ "claims": [{ "id": "c", "title": "C", "subject": { "metric": "bcf.on-ready-date", "period": "2025-10" }, "assertion": { "says": "value", "value": 85, "decimals": 0, "unit": "percent" }, ${source}${changes} }] }`;

test('a file says which lists it may have', () => {
  expect(found({ 'a.claims.json': '{ "cliams": [] }' })).toEqual([
    'a.claims.json:1:1 key-missing',
    'a.claims.json:1:3 key-unknown',
  ]);
  expect(found({ 'a.claims.json': '[]' })).toEqual(['a.claims.json:1:1 value-of-wrong-kind']);
  expect(found({ 'a.claims.json': '{ "claims": {} }' })).toEqual(['a.claims.json:1:13 value-of-wrong-kind']);
  expect(found({ 'a.claims.json': '{ "$schema": "x", "note": "y", "claims": [1] }' })).toEqual([
    'a.claims.json:1:43 value-of-wrong-kind',
  ]);
});

test('one bad record hides no other', () => {
  const { workspace, findings } = load({
    'more.places.json': lines(
      '{ "places": [',
      '  { "id": "Leicester", "name": "L" },',
      '  { "id": "local:a", "name": "A" },',
      '  { "id": "local:b" },',
      '  { "id": "local:c", "name": 5 }',
      '] }',
    ),
  });
  expect(findings.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`)).toEqual([
    '2:11 value-refused',
    '4:3 key-missing',
    '5:30 value-of-wrong-kind',
  ]);
  expect(workspace?.places.map(({ id }) => id)).toEqual(['local:a', 'local:riverside']);
});

test('a note may stand on any object', () => {
  const text = `{ "claims": [{ "note": "a", "id": "c", "title": "C", "subject": { "note": "b", "metric": "bcf.on-ready-date", "period": "2025-10" }, "assertion": { "says": "status", "words": "met", "note": "c" }, "source": { "document": "report", "line": 3, "note": "d" } }] }`;
  const { workspace, findings } = load({ 'a.claims.json': text });
  expect(findings).toEqual([]);
  expect(workspace?.claims[0]?.subject).toEqual({ metric: 'bcf.on-ready-date', period: '2025-10' });
  expect(workspace?.claims[0]?.note).toBe('a');
});

test('what follows from a duplicate key is not told beside it', () => {
  const twice = '{ "places": [{ "id": "local:a", "name": "A", "name": 5 }] }';
  expect(found({ 'more.places.json': twice })).toEqual(['more.places.json:1:46 key-twice']);
});

test('what a record refers to must be there', () => {
  const text = claim(
    ', "return": "r", "workings": { "sum": [{ "figure": { "role": "actual", "metric": "bcf.x", "place": "local:z", "period": "2025-10", "decimals": 1 } }, { "money": { "statement": "s", "amount": "planned-income", "fundingSource": "f" } }] }',
  );
  const { workspace, findings } = load({ 'a.claims.json': text });
  expect(findings.map(({ code }) => code)).toEqual([
    'return-unknown',
    'metric-unknown',
    'place-unknown',
    'statement-unknown',
    'funding-source-unknown',
  ]);
  expect(findings.map(({ position }) => text.slice((position?.column ?? 0) - 1).split(/[,} ]/)[0])).toEqual([
    '"r"',
    '"bcf.x"',
    '"local:z"',
    '"s"',
    '"f"',
  ]);
  expect(workspace?.claims).toEqual([]);
});

test('a claim of what is there only in part is kept, unless it is about a metric that is not', () => {
  expect(load({ 'a.claims.json': claim(', "return": "r"') }).workspace?.claims).toHaveLength(1);
});

test('a record whose period cannot be read is not used', () => {
  const { workspace, findings } = load({ 'a.claims.json': claim('').replace('2025-10', '2025/26') });
  expect(findings.map(({ code }) => code)).toEqual(['period-unreadable']);
  expect(workspace?.claims).toEqual([]);
});

test('bodies, roles and routes', () => {
  const governance = (smallWorkspace['governance.json'] ?? '')
    .replace('"title": "The board"', '"title": "The board", "reportsTo": "council"')
    .replace('"bcf.*"', '"bfc.*", "bcf.admission"')
    .replace('"discharge-lead"', '"discharge-head"');
  expect(
    load({ 'governance.json': governance }).findings.map(
      ({ code, message }) => `${code} ${message.split('. ')[0]}`,
    ),
  ).toEqual([
    'body-unknown Unknown body "council"',
    'pattern-matches-nothing "bfc.*" matches no metric.',
    'pattern-matches-nothing "bcf.admission" matches no metric',
    'role-unknown Unknown role "discharge-lead"',
  ]);
});

const metric = (changes: object): string =>
  JSON.stringify({
    id: 'a',
    title: 'A',
    unit: 'count',
    decimals: 0,
    polarity: 'higher',
    role: 'headline',
    frequency: 'month',
    publication: { lagDays: 1, lateForDays: 1 },
    aggregation: { method: 'sum', order: 'derive-then-aggregate' },
    standingBasis: 'return',
    ...changes,
  });
const metrics = (...each: readonly object[]) => ({
  'more.metrics.json': `{ "metrics": [\n${each.map(metric).join(',\n')}\n] }`,
});

test('a derivation’s parents and the metric it is part of must be there', () => {
  const derivation = {
    kind: 'rate',
    numerator: 'bcf.admision',
    population: 'people',
    per: 1000,
    targets: 'printed',
  };
  expect(
    load(metrics({ derivation, partOf: 'b' })).findings.map(
      ({ code, message }) => `${code} ${message.slice(0, 40)}`,
    ),
  ).toEqual([
    'metric-unknown Unknown metric "bcf.admision". Did you m',
    'metric-unknown Unknown metric "people". Correct the id,',
    'metric-unknown Unknown metric "b". Correct the id, or a',
  ]);
});

test('metrics that lead back to themselves are not used', () => {
  const { workspace, findings } = load(
    metrics({ id: 'a', partOf: 'b' }, { id: 'b', partOf: 'a' }, { id: 'c', partOf: 'a' }),
  );
  expect(findings.map(({ code, position }) => `${position?.line} ${code}`)).toEqual([
    '2 record-circular',
    '3 record-circular',
  ]);
  expect(findings[0]?.message).toContain('a > b > a');
  expect(workspace?.metrics.map(({ id }) => id)).not.toContain('a');
});

test('a part of a headline that is worked out from it is no circle', () => {
  const derivation = {
    kind: 'average-delay',
    shareOnTime: 'a',
    daysWhenLate: 'bcf.admissions',
    targets: 'printed',
  };
  expect(load(metrics({ partOf: 'b' }, { id: 'b', derivation })).findings).toEqual([]);
});

test('a metric by season says which months that is', () => {
  expect(load(metrics({ frequency: 'season' })).findings.map(({ code }) => code)).toEqual(['season-missing']);
  const winter = { frequency: 'season', season: { from: 9, to: 3 } };
  const expected = { places: ['local:riverside'], from: 'S2024-25', to: null };
  expect(load(metrics({ ...winter, expected })).findings).toEqual([]);
});

test.each([
  ['same-period-last-year', []],
  ['S2024-25', []],
  ['FY2024-25', []],
  ['last year', ['period-unreadable']],
])('a target may be measured from %s: %j', (from, codes) => {
  const written = (smallWorkspace['plan.targets.json'] ?? '').replace(
    '"basis": "plan"',
    `"basis": "plan", "baseline": { "from": "${from}" }`,
  );
  expect(load({ 'plan.targets.json': written }).findings.map(({ code }) => code)).toEqual(codes);
});

test('what a metric, a target and a claim stand on must be declared', () => {
  const written = claim(
    ', "workings": { "figure": { "role": "actual", "metric": "bcf.admissions", "period": "2025-10", "basis": "Return", "decimals": 0 } }',
  );
  const { findings } = load({
    ...metrics({ standingBasis: 'retrun' }),
    'a.claims.json': written,
    'plan.targets.json': (smallWorkspace['plan.targets.json'] ?? '').replace(
      '"basis": "plan"',
      '"basis": "paln"',
    ),
  });
  expect(findings.map(({ message }) => message)).toEqual([
    'Unknown basis "Return". Did you mean "return"? Correct the id, or add it to a bases.json file.',
    'Unknown basis "retrun". Did you mean "return"? Correct the id, or add it to a bases.json file.',
    'Unknown basis "paln". Did you mean "plan"? Correct the id, or add it to a bases.json file.',
  ]);
});

test('a target may be measured from the same period last year', () => {
  const { findings } = load({
    'plan.targets.json': (smallWorkspace['plan.targets.json'] ?? '').replace(
      '"test": "polarity"',
      '"test": "polarity", "baseline": { "from": "same-period-last-year", "plus": { "points": 5 } }',
    ),
  });
  expect(findings).toEqual([]);
});

const parts = (shares: readonly (readonly [number, number])[]) =>
  load({
    'more.places.json': JSON.stringify({
      places: [
        { id: 'local:north', name: 'North' },
        { id: 'local:south', name: 'South' },
        {
          id: 'local:whole',
          name: 'The whole',
          parts: shares.map(([from, to], index) => ({
            place: ['local:north', 'local:suoth'][index],
            share: { from, to },
          })),
        },
      ],
    }),
  }).findings.map(({ message }) => message);

test('the parts of a place are places, and can make it up', () => {
  expect(
    parts([
      [20, 60],
      [40, 70],
    ]),
  ).toEqual([
    'Unknown place "local:suoth". Did you mean "local:south"? Correct the id, or add it to a places.json file.',
  ]);
  expect(
    parts([
      [20, 30],
      [40, 60],
    ])[0],
  ).toContain('With these shares the parts cannot make up 100%');
});
