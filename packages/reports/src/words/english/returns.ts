import type { ReturnCheck } from '@ragstone/assurance';
import { type Inline, type Text, text } from '../../model/text.ts';
import { days } from './days.ts';

/** Who approved a return, when, and by which power. `on` is null where the day is not printed. */
interface Approved {
  readonly by: Inline;
  readonly on: string | null;
  readonly delegated: boolean;
}

interface Noted {
  readonly title: Inline;
  readonly approved: Text;
  readonly submitted: string | null;
  /** The day on which the board considers it, where that comes too late. */
  readonly considered: string | null;
}

const checks: Readonly<Record<ReturnCheck['verdict'], string>> = {
  incomplete: 'Incomplete',
  wrong: 'Wrong',
  doubtful: 'Doubtful',
  complete: 'Complete',
  right: 'Right',
};

/** What is asked about a return, who approved it, and what its checks say. */
export const returns = {
  /** `approved by the Chief executive of the council on 28 May 2026 under delegated powers`. */
  approved: ({ by, on, delegated }: Approved): Text => {
    const day = on === null ? '' : ` on ${days.day(on)}`;
    const power = delegated ? ' under delegated powers' : '';
    return text`approved by the ${by}${day}${power}${on === null ? ' (the day is not printed)' : ''}`;
  },
  approve: (title: Inline, due: string): Text =>
    text`approve the return “${title}”, due by ${days.deadline(due)}`,
  noteUnapproved: (title: Inline, submitted: string): Text =>
    text`note that the return “${title}” was submitted on ${days.day(submitted)} and that no approval of it is recorded`,
  noteApproved: ({ title, approved, submitted, considered }: Noted): Text => {
    const sent = submitted === null ? '' : ` and submitted on ${days.day(submitted)}`;
    const before = considered === null ? '' : `, before this Board considers it on ${days.day(considered)}`;
    return text`note that the return “${title}” was ${approved}${sent}${before}`;
  },
  checks,
};
