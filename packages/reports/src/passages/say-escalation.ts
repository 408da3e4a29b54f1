import type {
  DecisionEnd,
  DecisionOutcome,
  EscalationOutcome,
  EscalationStep,
  Workspace,
} from '@ragstone/assurance';
import { titleOfEither } from '../selections/titles.ts';
import { countWords } from '../words/counted.ts';
import { printDay } from '../words/print-day.ts';
import { printPeriod } from '../words/print-period.ts';
import { capitalised } from '../words/sentence.ts';

const stateWords: Readonly<Record<EscalationOutcome['state'], string>> = {
  none: 'Not raised',
  pending: 'Not raised yet',
  raised: 'Raised',
  sustained: 'Still open',
  easing: 'Open, and easing',
  cleared: 'Cleared',
  superseded: 'Superseded by a later version of the rules',
};

/** `Still open`. */
export const sayState = (state: EscalationOutcome['state']): string => stateWords[state];

/** `Still open at level 2 since July 2025`. */
export const sayStanding = ({ state, level, since }: EscalationOutcome): string =>
  [
    stateWords[state],
    ...(level === 0 ? [] : [`at level ${level}`]),
    ...(since === null ? [] : [`since ${printPeriod(since)}`]),
  ].join(' ');

/** What changed in one period: `August 2025: missed in July and August 2025: two in a row, so it goes to …`. */
export const sayStep = ({ period, says }: EscalationStep): string =>
  `${capitalised(printPeriod(period))}: ${says}.`;

/** What a body is asked. */
export const askWords = { note: 'to note', explain: 'to explain', decide: 'to decide' } as const;

/** `Discharge group, to explain`; what is open and has no recipient says so. */
export const sayRoute = (
  workspace: Workspace,
  { route, ask, attention }: Pick<EscalationOutcome, 'route' | 'ask' | 'attention'>,
): string => {
  if (route !== null)
    return [titleOfEither(workspace, route), ...(ask === null ? [] : [askWords[ask]])].join(', ');
  return attention === null ? '' : 'Nobody yet';
};

const endWords: Readonly<Record<DecisionEnd, string>> = {
  'not-entitled': 'the rule does not name them',
  superseded: 'the rules have changed since',
  restated: 'by later figures it did not stand as they saw it',
  withdrawn: 'it was taken back',
  cleared: 'it was cleared',
  'level-rose': 'the level rose',
  expired: 'its time is over',
};

/** `Acknowledged by Discharge lead on 18 September 2025, seen at level 1 after August 2025: two wards closed.` */
export const sayDecision = (workspace: Workspace, decision: DecisionOutcome): string => {
  const { decides, by, on, until, reason, seen, ended } = decision;
  const level = seen.level === 0 ? '' : ` at level ${countWords(seen.level)}`;
  const made = `${capitalised(decides)} by ${titleOfEither(workspace, by)} on ${printDay(on)}, as it stood${level} after ${printPeriod(seen.period)}`;
  const holds =
    ended === null
      ? until === null
        ? ''
        : ` It holds until ${printDay(until)}.`
      : ` It holds no longer: ${endWords[ended]}.`;
  return `${made}: ${reason.trim().replace(/\.$/, '')}.${holds}`;
};
