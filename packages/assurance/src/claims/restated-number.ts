import { printDay } from '@ragstone/calendar';
import type { Knowledge } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { noticed } from './claim-finding.ts';
import { isSameSource, type NumberContext, print, printWorked, unitOfWorked } from './number-context.ts';
import { reproduceFigure } from './reproduce.ts';
import { workOut } from './work-out.ts';
import type { Worked } from './worked.ts';

/**
 * A number that figures since restated gave. It was right where they were the latest when its document was published.
 * A document that repeats what had been restated by then is disputed; one that prints both contradicts itself.
 */
export const whereRestated = (context: NumberContext, worked: Worked): ClaimCheck | null => {
  const { claim, assertion, knowledge } = context;
  const published = knowledge.workspace.documents.find(({ id }) => id === claim.source.document)?.published;
  const wasRight = published !== undefined && reproducedOn(published, context) !== null;
  const vintage = wasRight
    ? published
    : earlierVintages(worked, knowledge).find((day) => reproducedOn(day, context) !== null);
  const reproducedBy = vintage === undefined ? null : reproducedOn(vintage, context);
  if (vintage === undefined || reproducedBy === null) return null;
  const why = `${print(assertion.value, assertion)} is what was known on ${printDay(vintage)}; it has since been restated as ${printWorked(context, worked)}.`;
  if (wasRight)
    return checkOf(claim, {
      verdict: 'confirmed',
      reproducedBy,
      computed: worked.value,
      computedUnit: unitOfWorked(context),
      why: [why],
    });
  const printsBoth = worked.rests.some(({ sources }) =>
    sources.some(({ document }) => document === claim.source.document),
  );
  const says = printsBoth ? `${why} The same document prints both.` : why;
  return checkOf(
    claim,
    {
      verdict: printsBoth ? 'conflicting' : 'disputed',
      reproducedBy,
      computed: worked.value,
      computedUnit: unitOfWorked(context),
      why: [says],
    },
    [
      noticed(claim, 'superseded-figure', 'warning', says, {
        printed: assertion.value,
        computed: worked.value,
      }).finding,
    ],
  );
};

/** How the number came out of what was known on a day; null where it did not. */
const reproducedOn = (
  day: string,
  { claim, assertion, operand, knowledge }: NumberContext,
): ReturnType<typeof reproduceFigure> | null => {
  const working = claim.workings ?? (operand === null ? null : { figure: operand });
  const then = working === null ? null : workOut(working, claim.subject, knowledge.on(day));
  const reproducedBy = then?.known === true ? reproduceFigure(assertion, then.value) : 'none';
  return reproducedBy === 'none' ? null : reproducedBy;
};

/** The days of the figures that those beneath a number have replaced. */
const earlierVintages = (worked: Worked, { book }: Knowledge): readonly string[] => {
  const replaced = book.all.filter(({ figure }) =>
    worked.rests.some(({ sources }) => sources.some((source) => isSameSource(source, figure.source))),
  );
  return [...new Set(replaced.flatMap(({ earlier }) => earlier.map((figure) => figure.vintage)))].sort();
};
