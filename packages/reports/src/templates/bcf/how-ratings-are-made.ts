import { type Reason, reasons } from '@ragstone/rag';
import { type Block, definition, definitions, paragraph } from '../../model/block.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { BcfPaper } from './bcf-paper.ts';

const used = (paper: BcfPaper): readonly Reason[] => {
  const { judgements, assessment } = paper.scope;
  const given = new Set([...judgements, ...assessment.subjects].flatMap((each) => each.reasons));
  return reasons.filter((reason) => given.has(reason));
};

/** What a reason says, and what it says of a figure where that is more. */
const inWords = ({ bcf, reasons: { ofFigure, plain } }: Words, reason: Reason): string =>
  sentences(
    plain[reason],
    ofFigure[reason] === plain[reason] ? null : bcf.appendices.rules.ofFigure(ofFigure[reason]),
  );

/** In plain words, with every reason for a missing rating that this paper gives. */
export const howRatingsAreMade = (paper: BcfPaper): readonly Block[] => {
  const { words } = paper.scope;
  const says = words.bcf.appendices.rules;
  const given = used(paper);
  return [
    ...says.how.map((each) => paragraph(each)),
    ...(given.length === 0
      ? []
      : [
          paragraph(says.reasons),
          definitions(
            given.map((reason) =>
              definition(capitalised(reason.replaceAll('-', ' ')), inWords(words, reason)),
            ),
          ),
        ]),
  ];
};
