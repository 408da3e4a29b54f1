import type { AssuranceException, FundAccountLine, Judgement } from '@ragstone/assurance';
import type { Text } from '../../model/text.ts';
import { sayComparators } from '../../passages/say-comparators.ts';
import { whereFrom } from '../../passages/where-from.ts';
import { judgementOfException } from '../../selections/judgement-of-exception.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';

/** The numbers of both sides, each with the line that prints it or the figures that it was worked out from. */
const ofJudgement = (scope: PaperScope, judgement: Judgement): Text => {
  const { value, target, unit, decimals, period, targetPeriod, sources } = judgement;
  const { exceptions, numbers } = scope.words;
  const { figures: says } = exceptions;
  // A planned rate rests on an actual population: without an actual, all that was used is the target's.
  const actuals = sources.filter((each) => each.role === 'actual');
  const targets = sources.filter((each) => each.role === 'target');
  const beside = sayComparators(scope.words, judgement);
  const noTarget = beside === null ? says.noTarget : ` ${beside}.`;
  return [
    value === null
      ? says.none
      : says.actual(numbers.figure(value, unit, decimals, target), targetPeriod ?? period),
    ...(value === null ? [] : whereFrom(scope, judgement, actuals)),
    target === null ? noTarget : says.target(numbers.figure(target, unit, decimals, value)),
    ...(target === null
      ? []
      : whereFrom(scope, judgement, value === null ? [...targets, ...actuals] : targets)),
  ];
};

const ofLine = ({ exceptions, numbers: { money } }: Words, line: FundAccountLine): string => {
  const { figures: says } = exceptions;
  return sentences(
    line.plannedIncome === null ? null : says.planned(money(line.plannedIncome)),
    line.actualExpenditure === null ? null : says.spent(money(line.actualExpenditure)),
    line.underspend === null || line.underspend === 0 ? null : says.underspend(money(line.underspend)),
  );
};

/** What the assessment holds on an exception's subject: a judgement, a line of an account, or nothing. */
export const figuresBehind = (scope: PaperScope, exception: AssuranceException): Text | null => {
  const { id } = exception.subject;
  const judgement = judgementOfException(scope, exception);
  if (judgement !== undefined) return ofJudgement(scope, judgement);
  const [statement, line] = (id ?? '').split('/');
  const account = scope.funds.find((each) => each.statement === statement);
  const found = line === undefined ? account?.total : account?.lines.find((each) => each.id === line);
  return found === undefined ? null : [ofLine(scope.words, found)];
};
