import { expect, test } from 'vitest';
import { saidOf } from './said-of.fixture.ts';

const missed = (is: boolean) => ({ when: { fact: 'missed', operator: 'is', value: is } });
const said = (windows: readonly string[], inARow?: number) =>
  saidOf({
    escalations: [
      {
        id: 'e',
        for: { metrics: ['m.share'], windows },
        raise: { ...missed(true), inARow },
        clear: missed(false),
        route: 'board',
      },
    ],
  });

test('what counts in a row over windows that share months', () => {
  expect(said(['year-to-date'], 2)).toEqual([
    'escalations/0/for/windows windows-share-months: It counts 2 periods in a row over windows that share months (year-to-date), so one month would count again and again. Take one kind of window that does not.',
  ]);
  expect(said(['month', 'quarter'], 2)[0]).toContain('(month, quarter)');
  expect(said(['month'], 2)).toEqual([]);
  expect(said(['year-to-date'])).toEqual([]);
});
