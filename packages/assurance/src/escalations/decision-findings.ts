import { printDay } from '@ragstone/calendar';
import type { Decision } from '@ragstone/governance';
import type { Finding, Located } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import type { DecisionEnd, EscalationOutcome } from './escalation-outcome.ts';

export type DecisionFindingCode =
  | 'decision-about-nothing'
  | 'decision-not-entitled'
  | 'decision-superseded'
  | 'decision-restated';

/** Decisions that hold for nothing, and about which somebody should know: what has run its course is no finding. */
export const decisionFindings = (
  escalations: readonly EscalationOutcome[],
  { workspace, asOf }: Knowledge,
): readonly Finding<DecisionFindingCode>[] =>
  workspace.decisions.flatMap((decision): readonly Finding<DecisionFindingCode>[] => {
    if (decision.on > asOf) return [];
    const about = escalations.find(({ id }) => id === decision.about);
    if (about === undefined) return [findingOf(decision, 'decision-about-nothing', nothing(decision))];
    const outcome = about.decisions.find(({ at }) => at === decision.at);
    const found = outcome?.ended == null ? undefined : told[outcome.ended];
    return found === undefined ? [] : [findingOf(decision, found.code, found.says(decision, about))];
  });

const nothing = ({ about }: Decision): string =>
  `It is about "${about}", and no escalation of that id has been raised. "ragstone escalations list" prints the ids.`;

type Told = Readonly<
  Partial<
    Record<
      DecisionEnd,
      {
        readonly code: DecisionFindingCode;
        readonly says: (decision: Decision, about: EscalationOutcome) => string;
      }
    >
  >
>;

/** What became of it without anybody having done anything about it. */
const told: Told = {
  'not-entitled': {
    code: 'decision-not-entitled',
    says: ({ decides, by }, { rule }) =>
      `The rule ${rule} does not name ${by} among those by whom it may be ${decides}. The decision holds for nothing.`,
  },
  superseded: {
    code: 'decision-superseded',
    says: ({ on, seen }, { rule }) =>
      `It was made on ${printDay(on)} under version ${seen.version} of the rule ${rule}, which has changed since. The decision holds no longer.`,
  },
  restated: {
    code: 'decision-restated',
    says: ({ seen }) =>
      `By the figures as they are known now, it did not stand at level ${seen.level} after ${seen.period}, as it was seen. The decision holds no longer.`,
  },
};

const findingOf = (
  decision: Located<Decision>,
  code: DecisionFindingCode,
  message: string,
): Finding<DecisionFindingCode> => ({
  code,
  severity: code === 'decision-about-nothing' || code === 'decision-not-entitled' ? 'error' : 'warning',
  subject: { escalation: decision.about },
  message,
  figures: {},
  at: decision.at,
  source: decision.source ?? null,
});
