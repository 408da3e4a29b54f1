import type { CheckedClaim } from '@ragstone/assurance';
import { type Block, list, paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { strengthened, type Text, withFirst } from '../../model/text.ts';
import { givenByEvidence, isSameNumber, newestFirst, printedAssertion } from '../../passages/claims-table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { lowered } from '../../words/sentence.ts';
import type { SharedWords } from '../../words/words.ts';

const atMost = 3;

/** What is printed, and what the evidence gives; where it gives the same number, what is wrong with it all the same. */
const printedAndTrue = (scope: PaperScope<SharedWords>, claim: CheckedClaim): Text => {
  const { say, words } = scope;
  const says = words.summary.statements;
  const printed = withFirst(printedAssertion(scope, claim.assertion), lowered);
  const source = sourceText(claim.source, words);
  return isSameNumber(claim)
    ? says.printedAndWhy(printed, words.asWritten(claim.why.map(say).join(' ')), source)
    : says.printedAndGiven(printed, withFirst(givenByEvidence(scope, claim), lowered), source);
};

/** The latest statements that the evidence disputes, and how many there are. */
export const notToRelyOn = (scope: PaperScope<SharedWords>): Section => {
  const { claims, words } = scope;
  const says = words.summary.statements;
  const disputed = newestFirst(scope).filter(({ verdict }) => verdict === 'disputed');
  const shown = disputed.slice(0, atMost);
  const lead = says.disputed(disputed.length, claims.length);
  const blocks: readonly Block[] =
    claims.length === 0
      ? [paragraph(says.none)]
      : [
          paragraph(shown.length === 0 ? `${lead}.` : says.ofTheLatest(lead, disputed.length - shown.length)),
          ...(shown.length === 0
            ? []
            : [
                list(
                  shown.map(
                    (claim): Text => [
                      ...strengthened([words.asWritten(claim.title)]),
                      ...printedAndTrue(scope, claim),
                    ],
                  ),
                ),
              ]),
        ];
  return section('statements', says.heading, blocks);
};
