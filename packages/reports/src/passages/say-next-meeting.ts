import type { EscalationOutcome } from '@ragstone/assurance';
import { printDay } from '../words/print-day.ts';

/** `Meets next on 15 June 2026, papers by 5 June 2026`, as far as the data say; empty where no meeting is known. */
export const sayNextMeeting = ({
  nextMeeting,
  papersDue,
}: Pick<EscalationOutcome, 'nextMeeting' | 'papersDue'>): string => {
  if (nextMeeting === null) return '';
  const papers = papersDue === null ? '' : `, papers by ${printDay(papersDue)}`;
  return `Meets next on ${printDay(nextMeeting)}${papers}`;
};
