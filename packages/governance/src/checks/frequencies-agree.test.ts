import { expect, test } from 'vitest';
import { boards, duty, line } from '../boards.fixture.ts';
import { frequenciesAgree } from './frequencies-agree.ts';

const quarterly = (about: string) => duty({ id: `${about}-quarterly`, about, source: line(186) });
const yearly = (about: string) =>
  duty({ id: `${about}-yearly`, about, frequency: 'yearly', source: line(804) });

test('two promises about one thing that differ are told, and once for the same two lines', () => {
  const duties = [quarterly('homes'), yearly('homes'), yearly('dying-well'), quarterly('dying-well')];
  expect(frequenciesAgree(boards({ duties }))).toMatchObject([
    {
      code: 'frequency-contradicted',
      severity: 'warning',
      message:
        'How often The Board hears of dying well, homes is printed in more than one way: quarterly (paper, line 186); yearly (paper, line 804). Ask which stands.',
      source: { line: 186 },
    },
  ]);
});

test('promises of one frequency, to another body, about nothing or that have ended are no contradiction', () => {
  const about = 'homes';
  for (const other of [
    duty({ id: 'same', about }),
    duty({ id: 'elsewhere', about, frequency: 'yearly', to: ['group'] }),
    duty({ id: 'nothing', frequency: 'yearly' }),
    duty({ id: 'ended', about, frequency: 'yearly', until: '2026-03-31' }),
    duty({ id: 'once', about, frequency: 'once' }),
  ])
    expect(frequenciesAgree(boards({ duties: [quarterly(about), other] }))).toEqual([]);
});
