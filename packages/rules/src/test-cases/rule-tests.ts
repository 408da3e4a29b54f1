import type { Polarity, Unit } from '@ragstone/rag';
import type { Noted } from '../language/noted.ts';

/** Tests of one rule set, as a lead writes them: figures in, colours and escalations out. */
export interface RuleTests extends Noted {
  /** The id of the rule set. */
  readonly ruleSet: string;
  /** The version that is tested; the latest where nothing is said. */
  readonly version?: number | undefined;
  readonly cases: readonly TestCase[];
}

/** Some reporting periods of one subject, and what the rule is to make of them. */
export interface TestCase extends Noted {
  /** What the case shows, in a few words. */
  readonly says: string;
  /** A rating, an escalation, or the rating from which an escalation takes its facts. */
  readonly rating?: string | undefined;
  readonly escalation?: string | undefined;
  /** Where nothing is said, the one known metric that the rule is about. */
  readonly subject?: TestSubject | undefined;
  /** The first period; the rule set's first month where nothing is said. */
  readonly from?: string | undefined;
  /** Facts by their names, one value a period: `value`, `target`, `comparator[with=england]`. */
  readonly given: Readonly<Record<string, WrittenSeries>>;
  readonly expect: Expected;
  /** Whether a person has said that this is what is meant. One that nobody confirmed neither passes nor fails. */
  readonly confirmed: boolean;
}

export type TestSubject =
  | ({ readonly metric: string } & Noted)
  | ({ readonly unit: Unit; readonly polarity: Polarity; readonly decimals: number } & Noted);

/** A short series, `"88.1 87 _ 86*p 85x3"`; one value for every period; or a list, for words with spaces. */
export type WrittenSeries = string | number | boolean | readonly (string | number | boolean | null)[];

/** What is compared, per period; `_` where nothing is said of it. */
export const expectedKeys = ['status', 'outcome', 'reasons', 'state', 'level', 'route'] as const;
export type ExpectedKey = (typeof expectedKeys)[number];

/** What is expected. `none` stands for no reason, no outcome and no route; several reasons are joined by `+`. */
export interface Expected extends Noted {
  readonly status?: WrittenSeries | undefined;
  /** One outcome for every period, or a list. */
  readonly outcome?: WrittenSeries | undefined;
  readonly reasons?: WrittenSeries | undefined;
  readonly state?: WrittenSeries | undefined;
  readonly level?: WrittenSeries | undefined;
  readonly route?: WrittenSeries | undefined;
}
