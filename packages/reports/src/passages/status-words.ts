import type { Judgement } from '@ragstone/assurance';
import type { Reason, Status } from '@ragstone/rag';
import { type Cell, cell } from '../model/table.ts';
import { status } from '../model/text.ts';
import { capitalised } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { type Read, readingWords } from './reading-words.ts';

type ReasonWords = Readonly<Record<Reason, string>>;

/** Every reason in words: `the figure is overdue and no target has been set`. Those of a figure where no other words are given. */
export const reasonsInWords = (
  { numbers, reasons: says }: Pick<Words, 'numbers' | 'reasons'>,
  reasons: readonly Reason[],
  words: ReasonWords = says.ofFigure,
): string => numbers.list(reasons.map((each) => words[each]));

/** Reasons of one judgement, some or all of them: whether it is its figure or its target that is not yet due. */
export const reasonsOfFigure = (
  words: Pick<Words, 'numbers' | 'reasons'>,
  judgement: Pick<Judgement, 'value' | 'reasons'>,
  reasons: readonly Reason[] = judgement.reasons,
): string => reasonsInWords(words, reasons, words.reasons.ofJudgement(judgement));

/**
 * A status with the source's own words under it, every reason why it is none or is marked, and how an ambiguous source
 * was read.
 */
export const statusCell = (
  said: Words,
  of: {
    readonly status: Status;
    readonly outcome: string | null;
    readonly reasons: readonly Reason[];
    readonly value?: number | null | undefined;
  } & Partial<Read>,
  words: ReasonWords = said.reasons.ofJudgement({ value: of.value ?? null }),
): Cell => {
  const { statuses } = said;
  const outcome = of.outcome === null || of.outcome === statuses[of.status] ? [] : [of.outcome];
  const reasons = of.reasons.length === 0 ? [] : [capitalised(reasonsInWords(said, of.reasons, words))];
  const read = readingWords(said, { rule: of.rule ?? null, ratings: of.ratings ?? [] });
  return cell(
    [status(of.status, statuses[of.status])],
    ...outcome,
    ...reasons,
    ...(read === null ? [] : [read]),
  );
};

/** The marks of the standing rating, which qualify a colour without taking it away. */
export const marksOf = (judgement: Pick<Judgement, 'ratings'>): readonly Reason[] =>
  judgement.ratings.find((each) => each.standing)?.marks ?? [];
