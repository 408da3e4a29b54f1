import { expect, test } from 'vitest';
import { checkReturn, checkReturns } from './check-return.ts';
import { planForm, quarter3Form, yearEndForm } from './forms.fixture.ts';
import { planReturn, quarter3Return } from './returns.fixture.ts';

test('the published quarter is complete by its own checker, and still not right', () => {
  const findings = checkReturn({ definition: quarter3Form, completed: quarter3Return, asOf: '2026-02-26' });
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'answer-missing error',
    'submission-time-unknown info',
    'presented-after-submission info',
  ]);
});

test('a form that nobody completed is owed once its day has gone', () => {
  const owed = (asOf: string) =>
    checkReturns({ definitions: [yearEndForm], returns: [], asOf }).map(({ code, subject }) => [
      code,
      subject,
    ]);
  expect(owed('2026-06-05')).toEqual([]);
  expect(owed('2026-06-06')).toEqual([['not-submitted', { definition: 'year-end' }]]);
});

test('a return of a form that is not there is judged by nothing', () => {
  const definitions = [quarter3Form];
  const findings = checkReturns({ definitions, returns: [planReturn, quarter3Return], asOf: '2026-06-15' });
  expect(findings[0]).toMatchObject({ code: 'unknown-definition', subject: { return: 'county-plan' } });
  expect(findings).toHaveLength(4);
});

test('the order of returns changes nothing', () => {
  const definitions = [planForm, quarter3Form];
  const returns = [planReturn, quarter3Return];
  const asOf = '2026-06-15';
  expect(
    checkReturns({ definitions: definitions.toReversed(), returns: returns.toReversed(), asOf }),
  ).toEqual(checkReturns({ definitions, returns, asOf }));
});
