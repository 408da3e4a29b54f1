import { type Cadence, cadences, printCadence } from '@ragstone/calendar';
import type { Duty, DutyState } from '@ragstone/governance';
import { type Cell, cell } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import type { OwedDuty } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { capitalised } from '../../words/sentence.ts';

/** Bodies and roles by their titles. */
export const titlesOf = ({ words, workspace }: PaperScope, ids: readonly string[]): string =>
  ids.length === 0 ? words.governance.nobodyNamed : ids.map((id) => titleOfEither(workspace, id)).join(', ');

const isCadence = (frequency: Duty['frequency']): frequency is Cadence =>
  cadences.some((cadence) => cadence === frequency);

/** How often something is owed. */
export const frequencyWords = (
  { words }: PaperScope,
  { frequency, onThe }: Pick<Duty, 'frequency' | 'onThe'>,
): string =>
  isCadence(frequency)
    ? capitalised(printCadence(frequency, onThe))
    : words.governance.frequencies[frequency];

/** Why nobody can say how a duty stands. */
const unknownWords = ({ words: { governance } }: PaperScope, { duty, dueOn }: OwedDuty): string => {
  const { frequencies, standing } = governance;
  if (!isCadence(duty.frequency) && duty.frequency !== 'once') return frequencies[duty.frequency];
  return dueOn === null ? standing.noFirstDay : standing.notEveryAgenda;
};

/** How a duty stands: its rating in shape and word, and what that rests on. */
export const standingCell = (scope: PaperScope, owed: OwedDuty): Cell => {
  const { standing: says } = scope.words.governance;
  const { state, judgement, dueOn, lastMetOn, daysLate } = owed;
  const due = dueOn === null ? [] : [says.due(dueOn)];
  const last = lastMetOn === null ? [] : [says.last(lastMetOn)];
  const late = daysLate === null || daysLate === 0 ? [] : [says.daysLate(daysLate)];
  const cells: Readonly<Record<DutyState, Cell>> = {
    late: cell([status(judgement.status, says.late)], ...due, ...late, ...last),
    met: cell([status(judgement.status, says.met)], ...last, ...late),
    due: cell(says.open, says.noDay),
    'not-yet-due': cell(says.notYetDue, ...due),
    unknown: cell(says.unknown, unknownWords(scope, owed), ...last),
  };
  return cells[state];
};
