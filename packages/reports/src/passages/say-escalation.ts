import type { DecisionOutcome, EscalationOutcome, Workspace } from '@ragstone/assurance';
import { type Text, text } from '../model/text.ts';
import { titleOfEither } from '../selections/titles.ts';
import type { SharedWords } from '../words/words.ts';

/** Of a paper's scope, what an escalation is told by. */
interface Told {
  readonly words: SharedWords;
  readonly workspace: Workspace;
}

/** `Discharge group, to explain`; what is open and has no recipient says so. */
export const sayRoute = (
  { words, workspace }: Told,
  { route, ask, attention }: Pick<EscalationOutcome, 'route' | 'ask' | 'attention'>,
): Text => {
  const { asks, nobodyYet } = words.escalations;
  if (route === null) return [attention === null ? '' : nobodyYet];
  const title = words.asWritten(titleOfEither(workspace, route));
  return ask === null ? text`${title}` : text`${title}, ${asks[ask]}`;
};

/** `Acknowledged by Discharge lead on 18 September 2025, as it stood at level one after August 2025: two wards closed.` */
export const sayDecision = ({ words, workspace }: Told, decision: DecisionOutcome): Text =>
  words.escalations.decision(
    decision,
    words.asWritten(titleOfEither(workspace, decision.by)),
    words.asWritten(decision.reason.trim().replace(/\.$/, '')),
  );
