import { printList } from '@ragstone/rag';
import { type Block, paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { plainText } from '../../model/plain-text.ts';
import { link, type Text } from '../../model/text.ts';
import { resolutionWords } from '../../passages/resolution-words.ts';
import { documentLink, sourceText } from '../../passages/source-text.ts';
import { boardLife } from '../../selections/board-life.ts';
import { papersAbout } from '../../selections/papers-about.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { counted } from '../../words/counted.ts';
import { printDay } from '../../words/print-day.ts';
import { lowered, sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { timetableForDecisions } from './timetable-for-decisions.ts';

/** What was decided of the plans themselves; what was decided of each return stands once, with the returns. */
const decisions = (paper: BcfPaper): readonly string[] => {
  const { workspace, assessment } = paper.scope;
  return workspace.targets.flatMap((target) =>
    target.approved === undefined || target.approved.on > assessment.asOf
      ? []
      : [
          `${target.title} was approved by the ${titleOfEither(workspace, target.approved.by)} on ${printDay(target.approved.on)}.`,
        ],
  );
};

/** What the last meeting that took a paper about the fund was asked, and what its minutes say was resolved. */
const lastResolved = (paper: BcfPaper): readonly Block[] => {
  const { isKnown } = boardLife(paper.scope);
  const earlier = papersAbout(paper.scope, paper.isAbout).filter(
    (each) => each.paper.meeting.on < paper.scope.assessment.asOf,
  );
  const on = earlier
    .map((each) => each.paper.meeting.on)
    .sort()
    .at(-1);
  const asked = earlier
    .filter((each) => each.paper.meeting.on === on)
    .flatMap(({ recommendations }) => recommendations);
  if (on === undefined || asked.length === 0) return [];
  return [
    paragraph(
      `At its meeting of ${printDay(on)} the last paper about the fund asked, and was answered:`,
      asked.map(({ asks, says, source, decided }): Text => {
        const known = decided !== null && isKnown(decided.source);
        return [
          `to ${asks} ${says}: `,
          known
            ? `resolved, ${resolutionWords(paper.scope, decided).map(plainText).map(lowered).join(', ')} (`
            : 'what was resolved is not known (',
          ...sourceText(known ? decided.source : source),
          ')',
        ];
      }),
    ),
  ];
};

export const policyAndBackground = (paper: BcfPaper): readonly Section[] => {
  const { workspace, assessment } = paper.scope;
  const sets = assessment.ruleSets.map((each) => `${each.title} (version ${each.version}, ${each.state})`);
  const known = workspace.documents.filter((document) => document.published <= assessment.asOf);
  const last = known
    .map((document) => document.published)
    .sort()
    .at(-1);
  return [
    section('policy', 'Policy framework and previous decisions', [
      paragraph(
        `The Better Care Fund pools money of the NHS and local authorities under national conditions; a health and wellbeing board agrees the plan and answers for it. Ratings in this paper follow ${counted(sets.length, 'rule set')}: ${printList(sets)}.`,
      ),
      ...decisions(paper).map((each) => paragraph(each)),
      ...lastResolved(paper),
      ...(paper.scope.returns.length === 0
        ? []
        : [
            paragraph([
              'When each return was due, approved and submitted, by whom and under which powers, is under ',
              link('returns', 'Returns'),
              '.',
            ]),
          ]),
    ]),
    timetableForDecisions(paper),
    section('background', 'Background', [
      paragraph(
        sentences(
          `The evidence is ${counted(known.length, 'published document')}`,
          last === undefined
            ? null
            : `${known.length === 1 ? 'it' : 'the latest of them'} is dated ${printDay(last)}; what was published after ${printDay(assessment.asOf)} is left out`,
        ),
      ),
      paragraph([
        'Every figure can be traced to the line that prints it (',
        link('figures', 'Appendix A'),
        '). A figure that was worked out from its parts is judged before rounding and stands beside the number that the papers print. A document is cited by its number and line, such as ',
        ...(known[0] === undefined ? ['001'] : [documentLink(known[0].id)]),
        ', line 100.',
      ]),
    ]),
  ];
};
