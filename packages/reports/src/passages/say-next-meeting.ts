import type { EscalationOutcome } from '@ragstone/assurance';
import type { SharedWords } from '../words/words.ts';

/**
 * `Meets next on 15 June 2026, papers by 5 June 2026`, as far as the data say; of a body that meets regularly, that no next
 * date is listed. Empty where nothing is known. As of a day given, what is today or past is said as such.
 */
export const sayNextMeeting = (
  { escalations }: SharedWords,
  { nextMeeting, papersDue, meets }: Pick<EscalationOutcome, 'nextMeeting' | 'papersDue' | 'meets'>,
  asOf: string | null = null,
): string => {
  if (nextMeeting !== null) return escalations.nextMeeting(nextMeeting, papersDue, asOf);
  return meets === undefined ? '' : escalations.noNextMeeting(meets);
};
