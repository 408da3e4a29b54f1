import { compareText, type Located, type Status } from '@ragstone/rag';
import type { RuleSet } from '@ragstone/rules';
import type { AssessOptions } from '../assess.ts';
import type { Judgement, SubjectJudgement } from '../assessment.ts';
import type { EscalationOutcome } from '../escalations/escalation-outcome.ts';
import { knowledgeOn } from '../knowledge.ts';
import { type EverythingRated, rateEverything } from '../rate-everything.ts';
import type { Workspace } from '../workspace.ts';
import { compareEscalations, escalatedUnder } from './compare-escalations.ts';

/** What another rule set would have said of everything that is known. */
export interface RuleSetDifferences {
  readonly old: RuleSetNamed;
  readonly new: RuleSetNamed;
  readonly asOf: string;
  /** Subjects that either of the two rates. */
  readonly compared: number;
  readonly unchanged: number;
  /** In the order of the assessment: metric, place, window, period; then what is not a metric. */
  readonly changes: readonly RatingChange[];
  /** How many went from what to what, the commonest first. */
  readonly transitions: readonly Transition[];
  /** How many answers of either rest on how an ambiguous source is read. */
  readonly readingDecides: { readonly old: number; readonly new: number };
  /** Escalations that stand otherwise: opened, closed, or at another level or since another period. */
  readonly escalations: readonly EscalationChange[];
  /** Escalations that either of the two knows, and that stand alike under both. */
  readonly escalationsUnchanged: number;
}

export interface EscalationChange {
  /** The id of the escalation in its rule set. */
  readonly escalation: string;
  readonly title: string;
  readonly change: 'opens' | 'closes' | 'moves';
  readonly from: EscalationStands | null;
  readonly to: EscalationStands | null;
}

export interface EscalationStands {
  readonly state: EscalationOutcome['state'];
  readonly level: number;
  readonly since: string | null;
  readonly route: string | null;
}

export interface RuleSetNamed {
  readonly id: string;
  readonly version: number;
  readonly state: 'draft' | 'adopted';
}

export interface RatingChange {
  readonly subject: Readonly<Record<string, string>>;
  readonly title: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly from: Rated;
  readonly to: Rated;
}

/** `absent` where the rule set does not rate the subject at all. */
export interface Rated {
  readonly status: Status | 'absent';
  readonly outcome: string | null;
  readonly reasons: readonly string[];
}

export interface Transition {
  readonly from: Rated['status'];
  readonly to: Rated['status'];
  readonly count: number;
}

/**
 * Both rule sets put in the place of every version of the old one, on the same workspace with what was known on the
 * same day, and everything that either rates compared: colour, outcome and reasons.
 */
export const compareRuleSets = (
  workspace: Workspace,
  older: RuleSet,
  newer: RuleSet,
  options: Pick<AssessOptions, 'asOf'>,
): RuleSetDifferences => {
  const everythingUnder = (ruleSet: RuleSet): EverythingRated =>
    rateEverything(knowledgeOn(withRuleSet(workspace, older, ruleSet), options.asOf), 'none');
  const [everythingBefore, everythingAfter] = [everythingUnder(older), everythingUnder(newer)];
  const before = ratedUnder(everythingBefore, older);
  const after = ratedUnder(everythingAfter, newer);
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  const changes = keys.flatMap((key): readonly RatingChange[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const shown = other ?? one;
    if (shown === undefined) return [];
    const [from, to] = [one?.rated ?? absent, other?.rated ?? absent];
    if (isSame(from, to)) return [];
    const { subject, title, value, target } = shown;
    return [{ subject, title, value, target: target ?? one?.target ?? null, from, to }];
  });
  return {
    old: named(older),
    new: named(newer),
    asOf: options.asOf,
    compared: keys.length,
    unchanged: keys.length - changes.length,
    changes,
    transitions: transitionsOf(changes),
    readingDecides: { old: decidedIn(before), new: decidedIn(after) },
    ...compareEscalations(escalatedUnder(everythingBefore, older), escalatedUnder(everythingAfter, newer)),
  };
};

const named = ({ id, version, state }: RuleSet): RuleSetNamed => ({ id, version, state });

const absent: Rated = { status: 'absent', outcome: null, reasons: [] };

const isSame = (a: Rated, b: Rated): boolean =>
  a.status === b.status && a.outcome === b.outcome && a.reasons.join() === b.reasons.join();

interface RatedSubject extends Omit<RatingChange, 'from' | 'to'> {
  readonly rated: Rated;
  readonly readingDecides: boolean;
}

const decidedIn = (rated: ReadonlyMap<string, RatedSubject>): number =>
  [...rated.values()].filter(({ readingDecides }) => readingDecides).length;

const dependsOnReading = ({ ratings, rule }: Judgement | SubjectJudgement): boolean =>
  ratings.find((each) => each.rule === rule)?.reading?.decides ?? false;

/** Everything that a rule set rates. */
const ratedUnder = (
  { judgements, subjects }: EverythingRated,
  { id }: RuleSet,
): ReadonlyMap<string, RatedSubject> => {
  const isRated = ({ ratings }: { readonly ratings: readonly { readonly rule: string }[] }): boolean =>
    ratings.some(({ rule }) => rule.startsWith(`${id}/`));
  return new Map([
    ...judgements.filter(isRated).map(metricRated),
    ...subjects.filter(isRated).map(subjectRated),
  ]);
};

/** The workspace with one rule set for every version of another, in force from the beginning. */
export const withRuleSet = (workspace: Workspace, inPlaceOf: RuleSet, ruleSet: RuleSet): Workspace => {
  const placed: Located<RuleSet> = {
    ...ruleSet,
    state: 'adopted',
    adopted: { by: ruleSet.adopted?.by ?? 'nobody', on: '1000-01-01' },
    at: { ref: '', path: [] },
  };
  return {
    ...workspace,
    ruleSets: [...workspace.ruleSets.filter(({ id }) => id !== inPlaceOf.id && id !== ruleSet.id), placed],
  };
};

const metricRated = (judgement: Judgement): readonly [string, RatedSubject] => {
  const { metric, place, period, window, breakdown, title, placeName, value, target } = judgement;
  const parts = Object.entries(breakdown ?? {}).map(([name, part]) => `${name} ${part}`);
  const subject = {
    metric,
    place,
    window,
    period,
    ...(parts.length === 0 ? {} : { breakdown: parts.join(', ') }),
  };
  return [
    ['', metric, place, parts.join(), window, period].join('|'),
    {
      subject,
      title: [title, placeName, ...parts].join(', '),
      value,
      target,
      rated: ratedOf(judgement),
      readingDecides: dependsOnReading(judgement),
    },
  ];
};

const subjectRated = (subject: SubjectJudgement): readonly [string, RatedSubject] => [
  ['~', subject.kind, subject.id].join('|'),
  {
    subject: { kind: subject.kind, id: subject.id },
    title: subject.title,
    value: null,
    target: null,
    rated: ratedOf(subject),
    readingDecides: dependsOnReading(subject),
  },
];

const ratedOf = ({ status, outcome, reasons }: Judgement | SubjectJudgement): Rated => ({
  status,
  outcome,
  reasons,
});

const transitionsOf = (changes: readonly RatingChange[]): readonly Transition[] => {
  const counts = new Map<string, Transition>();
  for (const { from, to } of changes) {
    const key = `${from.status}|${to.status}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { from: from.status, to: to.status, count });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || compareText(`${a.from}|${a.to}`, `${b.from}|${b.to}`),
  );
};
