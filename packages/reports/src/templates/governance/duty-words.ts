import type { Workspace } from '@ragstone/assurance';
import { type Cadence, cadences, printCadence } from '@ragstone/calendar';
import type { Duty, DutyState } from '@ragstone/governance';
import { type Cell, cell } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import type { OwedDuty } from '../../selections/board-life.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { counted } from '../../words/counted.ts';
import { printDay } from '../../words/print-day.ts';
import { capitalised } from '../../words/sentence.ts';

/** Bodies and roles by their titles. */
export const titlesOf = (workspace: Workspace, ids: readonly string[]): string =>
  ids.length === 0 ? 'Nobody named' : ids.map((id) => titleOfEither(workspace, id)).join(', ');

const isCadence = (frequency: Duty['frequency']): frequency is Cadence =>
  cadences.some((cadence) => cadence === frequency);

const otherFrequencies: Readonly<Record<Exclude<Duty['frequency'], Cadence>, string>> = {
  once: 'Once',
  'as-needed': 'As the need arises',
  'not-stated': 'Regularly; how often is not printed',
};

/** How often something is owed. */
export const frequencyWords = ({ frequency, onThe }: Pick<Duty, 'frequency' | 'onThe'>): string =>
  isCadence(frequency) ? capitalised(printCadence(frequency, onThe)) : otherFrequencies[frequency];

/** Why nobody can say how a duty stands. */
const unknownWords = ({ duty, dueOn }: OwedDuty): string => {
  if (!isCadence(duty.frequency) && duty.frequency !== 'once') return otherFrequencies[duty.frequency];
  return dueOn === null
    ? 'No first day is printed'
    : 'Not every agenda that should have had it has been seen';
};

/** How a duty stands: its rating in shape and word, and what that rests on. */
export const standingCell = (owed: OwedDuty): Cell => {
  const { state, judgement, dueOn, lastMetOn, daysLate } = owed;
  const due = dueOn === null ? [] : [`Due ${printDay(dueOn)}`];
  const last = lastMetOn === null ? [] : [`Last on ${printDay(lastMetOn)}`];
  const late = daysLate === null || daysLate === 0 ? [] : [`${counted(daysLate, 'day')} late`];
  const cells: Readonly<Record<DutyState, Cell>> = {
    late: cell([status(judgement.status, 'Late')], ...due, ...late, ...last),
    met: cell([status(judgement.status, 'Met')], ...last, ...late),
    due: cell('Open', 'No day is printed'),
    'not-yet-due': cell('Not yet due', ...due),
    unknown: cell('Cannot be told', unknownWords(owed), ...last),
  };
  return cells[state];
};
