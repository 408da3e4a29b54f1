import { type Block, paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Text } from '../../model/text.ts';
import { resolutionWords } from '../../passages/resolution-words.ts';
import { documentLink, sourceText } from '../../passages/source-text.ts';
import { boardLife } from '../../selections/board-life.ts';
import { papersAbout } from '../../selections/papers-about.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { lowered, sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { timetableForDecisions } from './timetable-for-decisions.ts';

/** What was decided of the plans themselves; what was decided of each return stands once, with the returns. */
const decisions = (paper: BcfPaper): readonly string[] => {
  const { workspace, assessment, words } = paper.scope;
  return workspace.targets.flatMap((target) =>
    target.approved === undefined || target.approved.on > assessment.asOf
      ? []
      : [
          words.bcf.decisions.policy.approved(
            target.title,
            titleOfEither(workspace, target.approved.by),
            target.approved.on,
          ),
        ],
  );
};

/** What the last meeting that took a paper about the fund was asked, and what its minutes say was resolved. */
const lastResolved = (paper: BcfPaper): readonly Block[] => {
  const { policy: said } = paper.scope.words.bcf.decisions;
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
      said.lastMeeting(on),
      asked.map(({ asks, says, source, decided }): Text => {
        const known = decided !== null && isKnown(decided.source);
        return [
          said.asked(asks, says),
          known
            ? said.resolved(resolutionWords(paper.scope, decided).map(plainText).map(lowered))
            : said.notKnown,
          ...sourceText(known ? decided.source : source, paper.scope.words),
          ')',
        ];
      }),
    ),
  ];
};

export const policyAndBackground = (paper: BcfPaper): readonly Section[] => {
  const { workspace, assessment, words } = paper.scope;
  const { policy: says, background } = words.bcf.decisions;
  const sets = assessment.ruleSets.map(({ title, version, state }) => says.ruleSet(title, version, state));
  const known = workspace.documents.filter((document) => document.published <= assessment.asOf);
  const last = known
    .map((document) => document.published)
    .sort()
    .at(-1);
  return [
    section('policy', says.heading, [
      paragraph(says.framework(sets)),
      ...decisions(paper).map((each) => paragraph(each)),
      ...lastResolved(paper),
      ...(paper.scope.returns.length === 0 ? [] : [paragraph(says.returns())]),
    ]),
    timetableForDecisions(paper),
    section('background', background.heading, [
      paragraph(
        sentences(
          background.evidence(known.length),
          last === undefined ? null : background.latest(known.length, last, assessment.asOf),
        ),
      ),
      paragraph(background.traced(known[0] === undefined ? '001' : documentLink(known[0].id))),
    ]),
  ];
};
