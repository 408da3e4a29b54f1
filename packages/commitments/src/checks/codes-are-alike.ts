import type { CommitmentsCheck } from '../commitment-records.ts';
import { indicatorEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** Fewer codes than this show no way of writing. */
const fewest = 5;

/** How a code is written: `C03a` and `B16` are both a letter and two digits; a letter behind them tells parts apart. */
const wayOf = (code: string): string =>
  code
    .replace(/(?<=\d)[a-z]$/, '')
    .replaceAll(/[A-Z]/g, 'A')
    .replaceAll(/[a-z]/g, 'a')
    .replaceAll(/\d/g, '9');

/** The codes of a plan are written in one way, as far as most of them are: a letter for a digit leads nowhere. */
export const codesAreAlike: CommitmentsCheck = (records) => {
  const coded = indicatorEntries(records).flatMap((entry) => {
    const { code, plan } = entry.record;
    return code === null ? [] : [{ entry, code, plan, way: wayOf(code) }];
  });
  return coded.flatMap(({ entry, code, plan, way }) => {
    const inPlan = coded.filter((each) => each.plan === plan);
    const usual = inPlan.find(
      (each) => inPlan.filter((other) => other.way === each.way).length * 2 > inPlan.length,
    );
    if (inPlan.length < fewest || usual === undefined || usual.way === way) return [];
    return [finding('code-unlike-others', 'warning', { ...entry.about, code, like: usual.code }, entry)];
  });
};
