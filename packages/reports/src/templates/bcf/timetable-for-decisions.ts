import type { ReturnVerdict } from '@ragstone/assurance';
import { compareText } from '@ragstone/rag';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { row, words } from '../../model/table.ts';
import { boardLife } from '../../selections/board-life.ts';
import { comesNow } from '../../selections/comes-now.ts';
import { titleOfBody, titleOfRole } from '../../selections/titles.ts';
import { printDay, printDeadline } from '../../words/print-day.ts';
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

const step = (paper: BcfPaper, day: string, what: string, who: string): Step => ({
  day,
  when: printDay(day),
  what,
  who,
  standing:
    day > paper.scope.assessment.asOf ? 'To come' : day < paper.scope.assessment.asOf ? 'Done' : 'Today',
});

/** Due, approved, submitted and put before the board; what nobody has recorded is said where it should stand. */
const stepsOfReturn = (paper: BcfPaper, each: ReturnVerdict): readonly Step[] => {
  const { workspace, assessment, board } = paper.scope;
  const { title, due, approval, submitted, presented } = each;
  const dueOn = due.slice(0, 10);
  const late = dueOn < assessment.asOf ? 'Passed; not recorded as submitted' : 'To come';
  const before = workspace.returns.find(({ id }) => id === each.id)?.presented?.body ?? board;
  return [
    {
      day: dueOn,
      when: capitalised(printDeadline(due)),
      what: `${title}: due`,
      who: 'Whoever submits it',
      standing: submitted === null ? late : submitted > dueOn ? 'Submitted late' : 'Submitted in time',
    },
    ...(approval === null
      ? [unrecorded(`${title}: approval`)]
      : [
          {
            day: approval.on,
            when: approval.on === null ? 'Day not printed' : printDay(approval.on),
            what: `${title}: approved`,
            who: [
              titleOfRole(workspace, approval.by),
              ...(approval.power === 'delegated' ? ['delegated powers'] : []),
            ].join(', '),
            standing: 'Done',
          },
        ]),
    ...(submitted === null ? [] : [step(paper, submitted, `${title}: submitted`, 'Whoever submits it')]),
    ...(presented === null
      ? [unrecorded(`${title}: before the Board`)]
      : [
          step(
            paper,
            presented,
            `${title}: before the Board`,
            before === undefined ? 'Not recorded' : titleOfBody(workspace, before),
          ),
        ]),
  ];
};

const unrecorded = (what: string): Step => ({
  ...{ day: null, when: 'No day recorded', what, who: 'Not recorded', standing: 'Not recorded' },
});

const meetings = (paper: BcfPaper): readonly Step[] =>
  boardLife(paper.scope)
    .meetings.filter(({ on }) => on >= paper.scope.assessment.asOf)
    .map(({ body, on }) => step(paper, on, 'Meeting', titleOfBody(paper.scope.workspace, body)));

/** What is decided when: the deadlines and sign-offs of the returns that come now, and the meetings ahead. */
export const timetableForDecisions = (paper: BcfPaper): Section => {
  const now = paper.scope.returns.filter((each) => comesNow(each, paper.scope.assessment.asOf));
  const steps = [...now.flatMap((each) => stepsOfReturn(paper, each)), ...meetings(paper)].toSorted((a, b) =>
    compareText(a.day ?? '9999', b.day ?? '9999'),
  );
  return section('timetable', 'Timetable for decisions', [
    ...(steps.length === 0
      ? [paragraph('None: no return comes now and no meeting ahead is known.')]
      : [
          paragraph('The steps of the returns that come now, and the meetings that are known, by day.'),
          table({
            id: 'timetable-table',
            caption: 'What is decided when, and by whom',
            columns: [words('When', 1.2), words('What', 2), words('By whom', 1.6), words('Standing', 1)],
            rows: steps.map(({ when, what, who, standing }) => row(when, what, who, standing)),
            notes: [],
            reading: 'by-row',
          }),
        ]),
  ]);
};
