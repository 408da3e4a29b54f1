import { figureReasonWords } from '@ragstone/assurance';
import { type Reason, reasons, reasonWords } from '@ragstone/rag';
import { type Block, definition, definitions, paragraph } from '../../model/block.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

const used = (paper: BcfPaper): readonly Reason[] => {
  const { judgements, assessment } = paper.scope;
  const given = new Set([...judgements, ...assessment.subjects].flatMap((each) => each.reasons));
  return reasons.filter((reason) => given.has(reason));
};

/** What a reason says, and what it says of a figure where that is more. */
const inWords = (reason: Reason): string =>
  sentences(
    reasonWords[reason],
    figureReasonWords[reason] === reasonWords[reason]
      ? null
      : `where one is expected, ${figureReasonWords[reason]}: later than its metric allows`,
  );

/** In plain words, with every reason for a missing rating that this paper gives. */
export const howRatingsAreMade = (paper: BcfPaper): readonly Block[] => {
  const given = used(paper);
  return [
    paragraph(
      'A rule sets an actual against a target for the same place, period and way of counting, before either is rounded. What a metric is made of is worked out for actuals and targets in the same way. Where rounding would hide which side of a target a figure falls on, more digits are printed.',
    ),
    paragraph(
      'A figure that is missing, withheld, late or contradicted gives no colour, with the reasons said. Meeting a plan and having a colour are two things: an amber figure has missed its plan too.',
    ),
    ...(given.length === 0
      ? []
      : [
          paragraph('Reasons given in this assessment for a missing or qualified rating:'),
          definitions(
            given.map((reason) => definition(capitalised(reason.replaceAll('-', ' ')), inWords(reason))),
          ),
        ]),
  ];
};
