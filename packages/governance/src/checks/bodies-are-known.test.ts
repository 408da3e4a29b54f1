import { expect, test } from 'vitest';
import { planReturn } from '../returns.fixture.ts';
import { bodiesAreKnown } from './bodies-are-known.ts';

const at = { ref: 'governance', path: [] };

test('every body that is named and not there is reported where it is named', () => {
  const findings = bodiesAreKnown({
    bodies: [
      { id: 'board', title: 'Board', at },
      { id: 'group', title: 'Group', reportsTo: 'borad', at },
    ],
    roles: [],
    routes: [{ for: { each: 'question' }, to: 'grup', at }],
    meetings: [{ body: 'bord', on: '2026-06-15', at }],
    definitions: [],
    returns: [planReturn],
  });
  expect(findings.map(({ code, figures, at: where }) => [code, figures, where?.path])).toEqual([
    ['unknown-body', { body: 'borad' }, ['reportsTo']],
    ['unknown-body', { body: 'grup' }, ['to']],
    ['unknown-body', { body: 'bord' }, ['body']],
    ['unknown-body', { body: 'county-board' }, [1, 'presented', 'body']],
  ]);
});
