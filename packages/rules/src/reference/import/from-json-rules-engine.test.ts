import { known } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { rate } from '../../evaluate/rate.ts';
import { parseRuleSet } from '../../parse/parse-rule-set.ts';
import { valueAt } from '../../parse/value-at.ts';
import { fromJsonRulesEngine, type ImportInto } from './from-json-rules-engine.ts';
import { sayImportFinding } from './say-import-finding.ts';

const into: ImportInto = {
  id: 'readmissions',
  title: 'Readmissions',
  for: { metrics: ['bcf.readmissions'], windows: ['month'] },
  forPeriods: { from: '2025-04' },
};
const leaf = (fact: string, operator: string, value: unknown, more: object = {}) => ({
  fact,
  operator,
  value,
  ...more,
});
const met = {
  name: 'met',
  conditions: { all: [leaf('value', 'lessThanInclusive', { fact: 'target' })] },
  event: { type: 'green', params: { outcome: 'On track' } },
};
const missed = {
  name: 'missed',
  priority: 2,
  conditions: { any: [leaf('value', 'greaterThan', { fact: 'target' }), { condition: 'watched' }] },
  event: { type: 'alert', params: { status: 'red', message: 'Tell the board' } },
};
const file = {
  rules: [met, missed],
  conditions: { watched: { all: [leaf('trend', 'equal', 'getting-worse')] } },
};

const refusalsOf = (input: unknown, where: ImportInto = into) => {
  const imported = fromJsonRulesEngine(input, where);
  return imported.ok ? [] : imported.refusals.map(({ code, path }) => [code, path.join('/')]);
};

test('rules become the bands of a draft, the highest priority first', () => {
  const imported = fromJsonRulesEngine(file, into);
  expect(imported).toMatchObject({
    ok: true,
    written: {
      id: 'readmissions',
      title: 'Readmissions',
      version: 1,
      state: 'draft',
      forPeriods: { from: '2025-04' },
      conditions: { watched: { all: [{ fact: 'trend', operator: 'equal', value: 'getting-worse' }] } },
      ratings: [
        {
          id: 'readmissions',
          bands: [
            {
              status: 'red',
              note: 'missed',
              when: {
                any: [
                  { fact: 'value', operator: 'moreThan', value: { fact: 'target' } },
                  { condition: 'watched' },
                ],
              },
            },
            {
              status: 'green',
              outcome: 'On track',
              note: 'met',
              when: { all: [{ fact: 'value', operator: 'atMost', value: { fact: 'target' } }] },
            },
          ],
        },
      ],
    },
  });
  if (!imported.ok) throw new Error('refused');
  expect(parseRuleSet(imported.written)).toEqual({ ok: true, ruleSet: imported.ruleSet });
  const [rating] = imported.ruleSet.ratings;
  const facts = { value: known(12), target: known(10), trend: known('no-significant-change') };
  expect(rating && rate(rating, facts, { unit: 'percent', polarity: 'lower', decimals: 1 }).status).toBe(
    'red',
  );
});

test('what means something else here is a risk, with its place', () => {
  const { risks } = fromJsonRulesEngine(file, into);
  expect(risks.map(({ code, path }) => [code, path.join('/')])).toEqual([
    ['parameter-dropped', 'rules/1/event/params/message'],
    ['first-true-decides', ''],
  ]);
  expect(risks.map(sayImportFinding).at(-1)).toContain('(rules 2, 1 of the file)');
});

test('one rule alone, and a list of one', () => {
  expect(fromJsonRulesEngine(met, into)).toMatchObject({ ok: true, risks: [] });
  expect(fromJsonRulesEngine([met], into)).toMatchObject({ ok: true, risks: [] });
});

test('what is true of a missing fact there and unknown here is said', () => {
  const negated = {
    ...met,
    conditions: { all: [{ not: leaf('value', 'equal', 1) }, leaf('value', 'notEqual', 2)] },
  };
  const imported = fromJsonRulesEngine(negated, into);
  expect(imported.risks.map(({ code, path }) => [code, path.join('/')])).toEqual([
    ['negation-of-unknown', 'conditions/all/0/not'],
    ['negation-of-unknown', 'conditions/all/1/operator'],
  ]);
});

test('days are compared as days, and that is said', () => {
  const late = { ...met, conditions: { all: [leaf('periodEnds', 'greaterThan', '2025-03-31')] } };
  expect(fromJsonRulesEngine(late, into)).toMatchObject({
    ok: true,
    written: {
      ratings: [
        { bands: [{ when: { all: [{ fact: 'periodEnds', operator: 'after', value: '2025-03-31' }] } }] },
      ],
    },
    risks: [{ code: 'days-compared-as-text', now: 'after' }],
  });
});

test('an event says its colour by its type or by its status, and otherwise is refused with what to write', () => {
  const with_ = (event: unknown) => ({ ...met, event });
  const noColour = { type: 'near', params: { status: null, outcome: 'Near' } };
  expect(refusalsOf(with_(noColour))).toEqual([]);
  expect(refusalsOf(with_({ type: 'alert' }))).toEqual([['status-missing', 'event']]);
  expect(refusalsOf(with_({ type: 'green', params: { status: 'grene' } }))).toEqual([
    ['status-missing', 'event'],
  ]);
  expect(refusalsOf(with_({ type: 'near', params: { status: null } }))).toEqual([
    ['status-missing', 'event'],
  ]);
  expect(refusalsOf(with_(undefined))).toEqual([['status-missing', 'event']]);
  expect(refusalsOf(with_({ type: 'green', params: { status: 'red' } }))).toEqual([
    ['status-contradicted', 'event'],
  ]);
  const imported = fromJsonRulesEngine(with_({ type: 'alert' }), into);
  expect(imported.ok ? [] : imported.refusals.map(sayImportFinding)).toEqual([
    'The event does not say which colour it is (found "alert"). Write "event": { "type": "green" }, "amber" or "red", or the colour as "status" in its "params"; for an outcome without a colour "params": { "status": null, "outcome": "Within 3 points" }.',
  ]);
});

test('every fault is refused at once, each at its place in the file and once', () => {
  const faulty = {
    rules: [
      {
        ...met,
        naem: 'met',
        priority: 0,
        conditions: { all: [leaf('vlaue', 'greaterThen', 1), { condition: 'gone' }] },
      },
      { event: { type: 'red' }, name: 'met', onSuccess: 'alert' },
      'no rule',
      { ...missed, conditions: leaf('metric', 'contains', null, { path: '$.a' }) },
    ],
    conditions: { loop: { not: { condition: 'loop' } } },
    settings: {},
  };
  expect(refusalsOf(faulty).sort()).toEqual(
    [
      ['unknown-key', 'settings'],
      ['unknown-key', 'rules/0/naem'],
      ['priority-unusable', 'rules/0/priority'],
      ['unknown-operator', 'rules/0/conditions/all/0/operator'],
      ['unknown-name', 'rules/0/conditions/all/0/fact'],
      ['unknown-key', 'rules/1/onSuccess'],
      ['key-missing', 'rules/1'],
      ['name-repeated', 'rules/1/name'],
      ['wrong-type', 'rules/2'],
      ['path-refused', 'rules/3/conditions/path'],
      ['operator-without-counterpart', 'rules/3/conditions/operator'],
      ['null-compared', 'rules/3/conditions/value'],
      ['condition-circular', 'conditions/loop'],
    ].sort(),
  );
  for (const path of refusalsOf(faulty).map(([, at]) => String(at).split('/'))) {
    expect(valueAt(faulty, path)).toBeDefined();
  }
});

test('names that lead nowhere or back are refused', () => {
  const looping = { rules: [missed], conditions: { watched: { not: { condition: 'watched' } } } };
  expect(refusalsOf(looping)).toEqual([['condition-circular', 'conditions/watched']]);
  expect(refusalsOf([missed])).toEqual([['unknown-name', '0/conditions/any/1/condition']]);
});

test('no file, an empty one, and a place that is none', () => {
  for (const nothing of [null, 'rules', 7]) expect(refusalsOf(nothing)).toEqual([['wrong-type', '']]);
  expect(refusalsOf([])).toEqual([['empty', '']]);
  expect(refusalsOf({ rules: {} })).not.toEqual([]);
  expect(refusalsOf(met, { ...into, id: 'Re Admissions' })).not.toEqual([]);
});
