import { makePeriod } from '../make-period.ts';
import { says, saysNothing, type WrittenForm } from './written-form.ts';
import { writtenYearPair, yearPair } from './written-year.ts';

const pool = new RegExp(`^(${yearPair})([-&])(${yearPair})$`);

/** `2020/21 - 24/25`: pooled financial years. */
export const writtenPooledYears: WrittenForm = (text) => {
  const [, from, mark, to] = pool.exec(text) ?? [];
  if (!from || !to) return null;
  const first = writtenYearPair(from);
  const last = writtenYearPair(to);
  if (first === null || last === null) return saysNothing('years-do-not-follow');
  if (mark === '&' && last !== first + 1) return null;
  return last > first
    ? says([makePeriod.pooledFinancialYears(first, last)])
    : saysNothing('end-not-after-start', [makePeriod.financialYear(first)]);
};
