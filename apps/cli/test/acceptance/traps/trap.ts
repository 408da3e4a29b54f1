import type { AssessmentFindingCode, ClaimVerdict } from '@ragstone/assurance';
import type { Reason, Status } from '@ragstone/rag';

/** A place in a paper: the line of the text extracted from it. */
export interface Line {
  readonly document: string;
  readonly line: number;
}

/** A part of the subject of a finding: each key given must be the same there. */
export type Part = Readonly<Record<string, string>>;

/** What Ragstone says of the seeded workspace on the day of the June board that a reader would not want to miss. */
export type Proof =
  | { readonly finding: AssessmentFindingCode; readonly of?: Part }
  | { readonly claim: string; readonly verdict: ClaimVerdict }
  | {
      readonly judgement: { readonly metric: string; readonly place: string; readonly period: string };
      readonly status: Status;
      readonly reason?: Reason;
    }
  | {
      readonly subject: { readonly kind: string; readonly id: string };
      readonly status: Status;
    }
  /** How many days old the newest data of a paper was when a board saw it. */
  | { readonly report: string; readonly ageOfData: number }
  /** A figure in the chain from a promise to its evidence. */
  | { readonly promised: string; readonly place: string; readonly met: boolean }
  | { readonly escalation: string; readonly state: 'raised' }
  /** What the reader of figures answers when the number is typed as it is printed. */
  | { readonly typed: string; readonly refused: 'text-for-number' };

/** Something that is wrong in a paper, or easily misread. */
export type Trap = { readonly says: string; readonly lines: readonly Line[] } & (
  | { readonly foundBy: readonly [Proof, ...Proof[]] }
  | { readonly beyondReach: string }
);

/** The traps of one paper about one thing. */
export interface TrapsOfTheme {
  readonly document: string;
  readonly theme: string;
  readonly traps: readonly Trap[];
}
