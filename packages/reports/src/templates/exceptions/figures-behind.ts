import type { AssuranceException, FundAccountLine, Judgement } from '@ragstone/assurance';
import type { Source } from '@ragstone/rag';
import { printFigure, printMoney } from '../../passages/print-figure.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { printPeriod } from '../../words/print-period.ts';
import { sentences } from '../../words/sentence.ts';

/** The numbers that an exception rests on, in the words of the rule where it explained itself, and the line that prints the actual. */
export interface FiguresBehind {
  readonly words: string | null;
  readonly source: Source | null;
}

const ofJudgement = (judgement: Judgement): FiguresBehind => {
  const { value, target, unit, decimals } = judgement;
  const actual = judgement.sources.find((each) => each.role === 'actual');
  const explained = judgement.explanation?.says ?? [];
  return {
    words:
      explained.length > 0
        ? sentences(...explained)
        : sentences(
            value === null
              ? 'No figure'
              : `Actual ${printFigure(value, unit, decimals, target)} for ${printPeriod(judgement.period)}`,
            target === null ? 'No target' : `Target ${printFigure(target, unit, decimals, value)}`,
          ),
    source: actual === undefined ? null : { document: actual.document, line: actual.line },
  };
};

const ofLine = (line: FundAccountLine): string =>
  sentences(
    line.plannedIncome === null ? null : `Planned ${printMoney(line.plannedIncome)}`,
    line.actualExpenditure === null ? null : `Spent ${printMoney(line.actualExpenditure)}`,
    line.underspend === null || line.underspend === 0 ? null : `Underspend ${printMoney(line.underspend)}`,
  );

/** What the assessment holds on an exception's subject: a judgement, a line of an account, or nothing. */
export const figuresBehind = (scope: PaperScope, exception: AssuranceException): FiguresBehind => {
  const { metric, place, period, id } = exception.subject;
  const judgement = scope.judgements.find(
    (each) =>
      each.metric === metric && (place === undefined || each.place === place) && each.period === period,
  );
  if (judgement !== undefined) return ofJudgement(judgement);
  const [statement, line] = (id ?? '').split('/');
  const account = scope.funds.find((each) => each.statement === statement);
  const found = line === undefined ? account?.total : account?.lines.find((each) => each.id === line);
  return { words: found === undefined ? null : ofLine(found), source: null };
};
