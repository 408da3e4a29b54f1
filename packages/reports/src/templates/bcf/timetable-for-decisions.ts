import type { ReturnVerdict } from '@ragstone/assurance';
import { compareText } from '@ragstone/rag';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { row, words } from '../../model/table.ts';
import { boardLife } from '../../selections/board-life.ts';
import { comesNow } from '../../selections/comes-now.ts';
import { titleOfBody, titleOfRole } from '../../selections/titles.ts';
import { capitalised } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

interface Step {
  /** The day by which it is sorted; what has none comes last. */
  readonly day: string | null;
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly standing: string;
}

const step = ({ scope }: BcfPaper, day: string, what: string, who: string): Step => {
  const { bcf, days } = scope.words;
  const { timetable: says } = bcf.decisions;
  const { asOf } = scope.assessment;
  const standing = day > asOf ? says.toCome : day < asOf ? says.done : says.today;
  return { day, when: days.day(day), what, who, standing };
};

/** Due, approved, submitted and put before the board; what nobody has recorded is said where it should stand. */
const stepsOfReturn = (paper: BcfPaper, each: ReturnVerdict): readonly Step[] => {
  const { workspace, assessment, board, words: said } = paper.scope;
  const { timetable: says } = said.bcf.decisions;
  const { title, due, approval, submitted, presented } = each;
  const dueOn = due.slice(0, 10);
  const late = dueOn < assessment.asOf ? says.passed : says.toCome;
  const before = workspace.returns.find(({ id }) => id === each.id)?.presented?.body ?? board;
  return [
    {
      day: dueOn,
      when: capitalised(said.days.deadline(due)),
      what: says.due(title),
      who: says.whoeverSubmits,
      standing: submitted === null ? late : submitted > dueOn ? says.submittedLate : says.submittedInTime,
    },
    approval === null ? unrecorded(paper, says.approval(title)) : approvedStep(paper, title, approval),
    ...(submitted === null ? [] : [step(paper, submitted, says.submitted(title), says.whoeverSubmits)]),
    presented === null
      ? unrecorded(paper, says.presented(title))
      : step(
          paper,
          presented,
          says.presented(title),
          before === undefined ? says.notRecorded : titleOfBody(workspace, before),
        ),
  ];
};

const approvedStep = (
  { scope }: BcfPaper,
  title: string,
  { by, on, power }: NonNullable<ReturnVerdict['approval']>,
): Step => {
  const { bcf, days } = scope.words;
  const { timetable: says } = bcf.decisions;
  const role = titleOfRole(scope.workspace, by);
  return {
    day: on,
    when: on === null ? says.dayNotPrinted : days.day(on),
    what: says.approved(title),
    who: power === 'delegated' ? says.delegated(role) : role,
    standing: says.done,
  };
};

const unrecorded = ({ scope }: BcfPaper, what: string): Step => {
  const { noDay, notRecorded } = scope.words.bcf.decisions.timetable;
  return { day: null, when: noDay, what, who: notRecorded, standing: notRecorded };
};

const meetings = (paper: BcfPaper): readonly Step[] =>
  boardLife(paper.scope)
    .meetings.filter(({ on }) => on >= paper.scope.assessment.asOf)
    .map(({ body, on }) =>
      step(
        paper,
        on,
        paper.scope.words.bcf.decisions.timetable.meeting,
        titleOfBody(paper.scope.workspace, body),
      ),
    );

/** What is decided when: the deadlines and sign-offs of the returns that come now, and the meetings ahead. */
export const timetableForDecisions = (paper: BcfPaper): Section => {
  const { timetable: says } = paper.scope.words.bcf.decisions;
  const now = paper.scope.returns.filter((each) => comesNow(each, paper.scope.assessment.asOf));
  const steps = [...now.flatMap((each) => stepsOfReturn(paper, each)), ...meetings(paper)].toSorted((a, b) =>
    compareText(a.day ?? '9999', b.day ?? '9999'),
  );
  return section('timetable', says.heading, [
    ...(steps.length === 0
      ? [paragraph(says.none)]
      : [
          paragraph(says.lead),
          table({
            id: 'timetable-table',
            caption: says.caption,
            columns: [
              words(says.columns.when, 1.2),
              words(says.columns.what, 2),
              words(says.columns.who, 1.6),
              words(says.columns.standing, 1),
            ],
            rows: steps.map(({ when, what, who, standing }) => row(when, what, who, standing)),
            notes: [],
            reading: 'by-row',
          }),
        ]),
  ]);
};
