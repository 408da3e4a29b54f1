import type { Source } from '@ragstone/rag';

/** A form that a body must complete: one definition per form and year, as data. */
export interface ReturnDefinition {
  readonly id: string;
  readonly title: string;
  /** The financial year it reports on or plans: `FY2025-26`. */
  readonly financialYear: string;
  readonly sections: readonly Section[];
  /** Wall time in London: `2026-05-19T12:00[Europe/London]`. */
  readonly due: string;
  readonly signOffs: readonly SignOffDuty[];
  readonly source: Source;
  readonly note?: string | undefined;
}

/** A sheet of the form. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** A box of the form. Its id is unlike every other's in the form. */
export interface Question {
  readonly id: string;
  readonly asks: string;
  readonly answer: AnswerForm;
  /** Whether the form's own checker looks at it. One that it does not look at can be left empty in a complete form. */
  readonly checked: boolean;
  /** Whether a right return answers it, checker or not. */
  readonly expected: boolean;
  readonly demands: readonly Demand[];
  /** The metric, funding source or statement that it is about. */
  readonly about?: string | undefined;
  readonly source?: Source | undefined;
}

/** What may stand in the box. A choice is one of its options, letter by letter; money is in pounds; a date is `YYYY-MM-DD`. */
export type AnswerForm =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'money' }
  | { readonly kind: 'date' };

/** What an answer makes due: a No demands an explanation. */
export interface Demand {
  readonly when: string;
  readonly requires: readonly Requirement[];
}

/** What can be asked for beside an answer. */
export const requirements = ['explanation', 'mitigating-actions', 'timeframe', 'expected-date'] as const;
export type Requirement = (typeof requirements)[number];

/** A role whose name the form asks for. Several people may sign in one role. */
export interface SignOffDuty {
  readonly role: string;
  readonly required: boolean;
  readonly mayBeDelegated: boolean;
  /** Roles that check this one, and so should be held by somebody else. */
  readonly checkedBy: readonly string[];
}
