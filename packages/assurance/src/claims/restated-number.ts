import { printDay } from '@ragstone/calendar';
import { knowledgeOn } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { claimFinding } from './claim-finding.ts';
import { isSameSource, type NumberContext, print, printWorked } from './number-context.ts';
import { reproduceFigure } from './reproduce.ts';
import { workOut } from './work-out.ts';
import type { Worked } from './worked.ts';

/**
 * A number that is what an earlier vintage gave. It was right where the document was published before the
 * restatement; a later document that repeats it is disputed.
 */
export const whereRestated = (context: NumberContext, worked: Worked): ClaimCheck | null => {
  const { claim, assertion, knowledge } = context;
  const published = knowledge.workspace.documents.find(({ id }) => id === claim.source.document)?.published;
  const restatements = knowledge.book.all.filter(
    ({ figure, earlier }) =>
      earlier.length > 0 &&
      worked.rests.some(({ sources }) => sources.some((source) => isSameSource(source, figure.source))),
  );
  const vintages = [
    ...new Set(restatements.flatMap(({ earlier }) => earlier.map((figure) => figure.vintage))),
  ].sort();
  for (const vintage of vintages) {
    const then = knowledgeOn(knowledge.workspace, vintage);
    const working = claim.workings ?? (context.operand === null ? null : { figure: context.operand });
    const before = working === null ? null : workOut(working, claim.subject, then);
    if (before?.known !== true) continue;
    const reproducedBy = reproduceFigure(assertion, before.value);
    if (reproducedBy === 'none') continue;
    const wasRight = published !== undefined && published <= vintage;
    const why = `${print(assertion.value, assertion)} is what was known on ${printDay(vintage)}; it has since been restated as ${printWorked(context, worked)}.`;
    return checkOf(
      claim,
      { verdict: wasRight ? 'confirmed' : 'disputed', reproducedBy, computed: worked.value, why: [why] },
      wasRight
        ? []
        : [
            claimFinding(claim, 'superseded-figure', 'warning', `${claim.title}: ${why}`, {
              printed: assertion.value,
              computed: worked.value,
            }),
          ],
    );
  }
  return null;
};
