import type { Maybe, Polarity, Unit } from '@ragstone/rag';
import type { Qualifier } from './fact-reference.ts';

/** What a fact can be. */
export type FactValue = number | string | boolean;

/** What a rule may know about a fact before there is any figure. */
export interface FactType {
  readonly type: 'number' | 'text' | 'boolean' | 'day';
  /** What a number counts; `of-subject`: the unit of the subject that is rated. None for what is not a number. */
  readonly unit?: Unit | 'of-subject' | undefined;
  /** Every word that a text can be, where they are known. */
  readonly words?: readonly string[] | undefined;
  /** The least and the greatest that a number can be, and whether it is always whole. */
  readonly range?: { readonly from?: number; readonly to?: number; readonly whole?: boolean } | undefined;
  /** What a reference to it may say besides its name, and what it must say. */
  readonly takes?: readonly Qualifier[] | undefined;
  readonly needs?: readonly Qualifier[] | undefined;
  /** One line for the rule's author. */
  readonly means: string;
}

/** The facts that a rule about one kind of subject may name. */
export type Catalogue = Readonly<Record<string, FactType>>;

/** What is known of one subject, by `factKey`. A fact that is not listed is unknown: no data. */
export type Facts = Readonly<Record<string, Maybe<FactValue>>>;

/** What evaluation and explanation need to know of a subject besides its facts. */
export interface SubjectProfile {
  readonly unit: Unit;
  readonly polarity: Polarity;
  /** The decimals that its reports print. */
  readonly decimals: number;
  /** The types of its facts, where they are not the built-in ones. */
  readonly catalogue?: Catalogue | undefined;
}
