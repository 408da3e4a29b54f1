import { printList } from '@ragstone/rag';
import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { link } from '../../model/text.ts';
import { approvalWords } from '../../passages/approval-words.ts';
import { documentLink } from '../../passages/source-text.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { counted } from '../../words/counted.ts';
import { printDay, printDeadline } from '../../words/print-day.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { returnName } from './return-name.ts';

const decisions = (paper: BcfPaper): readonly string[] => {
  const { workspace, returns, assessment } = paper.scope;
  const plans = workspace.targets.flatMap((target) =>
    target.approved === undefined || target.approved.on > assessment.asOf
      ? []
      : [
          `${target.title} was approved by the ${titleOfEither(workspace, target.approved.by)} on ${printDay(target.approved.on)}.`,
        ],
  );
  const approvals = returns.map((each) => {
    const approval = approvalWords(workspace, each);
    const was = approval === null ? 'no approval of it is recorded' : `it was ${approval}`;
    const sent =
      each.submitted === null
        ? 'no submission of it is recorded'
        : `submitted on ${printDay(each.submitted)}`;
    const joined =
      approval === null
        ? `${was}; ${each.submitted === null ? sent : `it was ${sent}`}`
        : each.submitted === null
          ? `${was}; ${sent}`
          : `${was} and ${sent}`;
    return `${capitalised(returnName(each))} was due by ${printDeadline(each.due)}; ${joined}.`;
  });
  return [...plans, ...approvals];
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
    ]),
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
