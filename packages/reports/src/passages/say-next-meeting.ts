import type { EscalationOutcome } from '@ragstone/assurance';
import { printDay } from '../words/print-day.ts';

/**
 * `Meets next on 15 June 2026, papers by 5 June 2026`, as far as the data say; of a body that meets regularly, that no next
 * date is listed. Empty where nothing is known.
 */
export const sayNextMeeting = ({
  nextMeeting,
  papersDue,
  meets,
}: Pick<EscalationOutcome, 'nextMeeting' | 'papersDue' | 'meets'>): string => {
  if (nextMeeting === null) return meets === undefined ? '' : `Meets ${meets}; no next date is listed`;
  const papers = papersDue === null ? '' : `, papers by ${printDay(papersDue)}`;
  return `Meets next on ${printDay(nextMeeting)}${papers}`;
};
