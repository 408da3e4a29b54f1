import { expect, test } from 'vitest';
import { action, measure, plan, sound } from './chain.fixture.ts';
import { checkCommitments } from './check-commitments.ts';
import { rollUpFindings } from './roll-up-findings.ts';

const many = Array.from({ length: 51 }, (_, index) =>
  action(`A${index + 1}`, { owners: [], source: { document: 'paper', line: 100 - index } }),
);
const records = { ...sound, actions: many };
const findings = checkCommitments(records);

test('fifty-one actions without an owner are one line', () => {
  const [line, ...others] = rollUpFindings(findings, records, { showSinglyUpTo: 5 });
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    code: 'no-owner',
    severity: 'warning',
    subject: { plan: 'plan' },
    message: '51 of 51 actions have no owner.',
    figures: { what: 'action', count: 51, of: 51 },
    source: { document: 'paper', line: 50 },
  });
  expect(String(line?.figures.which)).toContain('A51, do A51');
});

test('a few are shown singly', () => {
  const few = { ...sound, actions: [...sound.actions, ...many.slice(1, 6)] };
  const singly = checkCommitments(few);
  expect(singly).toHaveLength(5);
  expect(rollUpFindings(singly, few, { showSinglyUpTo: 5 })).toEqual(singly);
  expect(rollUpFindings(singly, few, { showSinglyUpTo: 4 }).map(({ message }) => message)).toEqual([
    '5 of 6 actions have no owner.',
  ]);
});

test('one that is rolled up is spoken of as one', () => {
  const one = { ...sound, successMeasures: [...sound.successMeasures, measure('m2')] };
  expect(
    rollUpFindings(checkCommitments(one), one, { showSinglyUpTo: 0 }).map(({ message }) => message),
  ).toEqual(['1 of 2 measures of success has no indicator.']);
});

test('two plans are two lines, and actions without a number are told apart', () => {
  const other = many
    .slice(0, 8)
    .map((each, index) => ({ ...each, id: `B${index}`, plan: 'other', ref: null }));
  const two = {
    ...records,
    deliveryPlans: [plan(), plan({ id: 'other' })],
    actions: [...many, action('C1', { ref: null, owners: [] }), ...other],
  };
  const lines = rollUpFindings(checkCommitments(two), two, { showSinglyUpTo: 5 });
  expect(lines.map(({ message }) => message)).toEqual([
    '8 of 8 actions have no owner.',
    '51 of 51 actions have no owner.',
    'The unnumbered action “do C1” has no owner. Name the role or body that answers for it.',
  ]);
});

test('something at fault twice over is counted once', () => {
  const twice = { ...sound, actions: [action('A1', { owners: ['TBC', 'TBA'] })] };
  const lines = rollUpFindings(checkCommitments(twice), twice, { showSinglyUpTo: 1 });
  expect(lines.map(({ message }) => message)).toEqual([
    '1 of 1 action has a word that stands for something still to be said.',
  ]);
});

test('no finding is lost, and none is counted twice', () => {
  const lines = rollUpFindings(findings, records, { showSinglyUpTo: 5 });
  expect(lines.reduce((sum, { figures }) => sum + ('of' in figures ? Number(figures.count) : 1), 0)).toBe(
    findings.length,
  );
});
