import { known, type Maybe, type Reason, reasonsOf, unknown, verdictOf } from '@ragstone/rag';
import type { Facts, FactValue, SubjectProfile } from '../language/catalogue.ts';
import type { FigurePolicies } from '../language/rule-set.ts';
import type { PreparedCase, PreparedPeriod } from './prepare-case.ts';
import type { Cell } from './read-series.ts';

/** What is known in a period under the policies of the rule set. */
export interface PeriodFacts {
  readonly whole: Facts;
  /** The same, judged on the months that are there; null where no months are missing. */
  readonly onMonthsThere: Facts | null;
  readonly provisional: boolean;
}

/** Turns the values of a period into facts: gaps and doubtful figures by their reasons, and `missed` worked out. */
export const factsOfPeriod = (
  { given, period }: PreparedPeriod,
  { profile, metric }: Pick<PreparedCase, 'profile' | 'metric'>,
  policies: FigurePolicies,
): PeriodFacts => {
  const cells = Object.entries(given);
  const facts = (monthsThere: boolean): Facts => {
    const said = Object.fromEntries(
      cells.map(([key, cell]) => [key, factOfCell(key, cell, policies, monthsThere)]),
    );
    const { value, target } = said;
    return {
      periodEnds: known(period.last),
      ...(metric === null ? {} : { metric: known(metric) }),
      ...(value === undefined && target === undefined ? {} : { missed: missedFact(value, target, profile) }),
      ...said,
    };
  };
  const isMarked = (mark: Cell['marks'][number]): boolean =>
    cells.some(([, cell]) => cell.marks.includes(mark));
  return {
    whole: facts(false),
    onMonthsThere: isMarked('months-missing') ? facts(true) : null,
    provisional: isMarked('provisional'),
  };
};

/** Why a fact is not there, where nothing more is said. */
const reasonOfGap: Readonly<Record<string, Reason>> = {
  target: 'no-target',
  comparator: 'no-comparator',
  previous: 'no-baseline',
  sameLastYear: 'no-baseline',
  answer: 'no-answer',
};

const factOfCell = (
  key: string,
  { value, marks }: Cell,
  policies: FigurePolicies,
  monthsThere: boolean,
): Maybe<FactValue> => {
  if (value === null) {
    const [first, ...rest] = marks.filter((mark) => mark === 'late' || mark === 'suppressed');
    const [fact = ''] = key.split('[');
    return first === undefined ? unknown(reasonOfGap[fact] ?? 'no-data') : unknown(first, ...rest);
  }
  if (marks.includes('months-missing') && !monthsThere) return unknown('partial-window');
  const [first, ...rest] = (['provisional', 'caveated'] as const).filter(
    (doubt) => marks.includes(doubt) && policies[doubt] === 'do-not-rate',
  );
  return first === undefined ? known(value) : unknown(first, ...rest);
};

const missedFact = (
  value: Maybe<FactValue> = unknown('no-data'),
  target: Maybe<FactValue> = unknown('no-target'),
  { polarity }: SubjectProfile,
): Maybe<boolean> => {
  if (!value.known || !target.known) {
    const [first = 'no-data', ...rest] = reasonsOf(value, target);
    return unknown(first, ...rest);
  }
  if (typeof value.value !== 'number' || typeof target.value !== 'number') return unknown('unit-conflict');
  const verdict = verdictOf(value.value, target.value, polarity);
  return verdict === null ? unknown('no-polarity') : known(verdict === 'missed');
};
