import type {
  DecisionOutcome,
  EscalationOutcome,
  EscalationStep,
  OwedFollowUp,
  Workspace,
} from '@ragstone/assurance';
import { plainText } from './model/plain-text.ts';
import * as passages from './passages/say-escalation.ts';
import { sayNextMeeting as nextMeeting } from './passages/say-next-meeting.ts';
import { titleOfEither } from './selections/titles.ts';
import { english } from './words/english/english.ts';
import { capitalised } from './words/sentence.ts';

// What a command line or a reminder says of an escalation: plain English, for who reads no paper.

/** `Still open at level 2 since July 2025`. */
export const sayStanding = (escalation: EscalationOutcome): string =>
  english.escalations.standing(escalation);

/** What changed in one period: `August 2025: missed in July and August 2025: two in a row, so it goes to …`. */
export const sayStep = ({ period, says }: EscalationStep): string =>
  `${capitalised(english.days.period(period))}: ${says}.`;

/** `Discharge group, to explain`; what is open and has no recipient says so. */
export const sayRoute = (
  workspace: Workspace,
  escalation: Pick<EscalationOutcome, 'route' | 'ask' | 'attention'>,
): string => plainText(passages.sayRoute({ words: english, workspace }, escalation));

/** `Acknowledged by Discharge lead on 18 September 2025, as it stood at level one after August 2025: two wards closed.` */
export const sayDecision = (workspace: Workspace, decision: DecisionOutcome): string =>
  plainText(passages.sayDecision({ words: english, workspace }, decision));

/** `Meets next on 15 June 2026, papers by 5 June 2026`, as far as the data say, or that no next date is listed. */
export const sayNextMeeting = (
  escalation: Pick<EscalationOutcome, 'nextMeeting' | 'papersDue' | 'meets'>,
): string => nextMeeting(english, escalation);

/** `Due by 12 December 2025: recovery plan, from Provider`; what is late says so. */
export const sayOwed = (workspace: Workspace, owed: OwedFollowUp): string =>
  english.owedNext.owed(owed, owed.owner === null ? null : titleOfEither(workspace, owed.owner));
