import { type Block, list, paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { strong, type Text } from '../../model/text.ts';
import { givenByEvidence, newestFirst, printedAssertion } from '../../passages/claims-table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { lowered } from '../../words/sentence.ts';

const atMost = 3;

/** The latest statements that the evidence disputes, and how many there are. */
export const notToRelyOn = (scope: PaperScope): Section => {
  const disputed = newestFirst(scope).filter(({ verdict }) => verdict === 'disputed');
  const shown = disputed.slice(0, atMost);
  const lead = `${disputed.length} of ${counted(scope.claims.length, 'statement')} of the papers ${disputed.length === 1 ? 'is' : 'are'} disputed by the figures`;
  const blocks: readonly Block[] =
    scope.claims.length === 0
      ? [paragraph('No statement of a paper was checked.')]
      : [
          paragraph(shown.length === 0 ? `${lead}.` : `${lead}; of the latest paper:`),
          ...(shown.length === 0
            ? []
            : [
                list(
                  shown.map(
                    (claim): Text => [
                      strong(claim.title),
                      `: printed ${lowered(printedAssertion(claim.assertion))}; the evidence gives ${lowered(givenByEvidence(claim, scope.workspace))} (`,
                      ...sourceText(claim.source),
                      ').',
                    ],
                  ),
                ),
              ]),
        ];
  return section('statements', 'What not to rely on', blocks);
};
