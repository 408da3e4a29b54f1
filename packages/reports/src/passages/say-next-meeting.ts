import type { EscalationOutcome } from '@ragstone/assurance';
import type { SharedWords } from '../words/words.ts';

/** `Meets next on 15 June 2026, papers by 5 June 2026`, as far as the data say; empty where no meeting is known. */
export const sayNextMeeting = (
  { escalations }: SharedWords,
  { nextMeeting, papersDue }: Pick<EscalationOutcome, 'nextMeeting' | 'papersDue'>,
): string => (nextMeeting === null ? '' : escalations.nextMeeting(nextMeeting, papersDue));
