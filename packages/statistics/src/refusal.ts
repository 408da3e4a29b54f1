import type { StatisticsCode, StatisticsFigures } from './refusal-figures.ts';
import { statisticsWords } from './refusal-words.ts';

/** Something said of a calculation by its code, with the figures the code carries. */
export type StatisticsNotice<Code extends StatisticsCode = StatisticsCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly figures: StatisticsFigures[Each] };
}[Code];

/** A calculation that is not made, and why: a value, never a thrown error and never a guess. */
export type Refusal<Code extends StatisticsCode = StatisticsCode> = {
  readonly [Each in Code]: {
    readonly refused: true;
    readonly code: Each;
    readonly figures: StatisticsFigures[Each];
  };
}[Code];

/** Whether a result is a refusal. */
export const isRefusal = (result: unknown): result is Refusal =>
  typeof result === 'object' && result !== null && 'refused' in result && result.refused === true;

/** What a refusal or notice says, in a sentence or two: what is wrong, where, and what to do. */
export const explain = <Code extends StatisticsCode>({ code, figures }: StatisticsNotice<Code>): string => {
  const words: (figures: StatisticsFigures[Code]) => string = statisticsWords[code];
  return words(figures);
};

export const refuse = <Code extends StatisticsCode>(
  code: Code,
  figures: StatisticsFigures[Code],
): Refusal<Code> => ({ refused: true, code, figures }) as Refusal<Code>;

export const notice = <Code extends StatisticsCode>(
  code: Code,
  figures: StatisticsFigures[Code],
): StatisticsNotice<Code> => ({ code, figures }) as StatisticsNotice<Code>;
