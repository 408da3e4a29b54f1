import { type Finding, type FindingWith, findingMaker } from '@ragstone/rag';
import type { CommitmentsCode, CommitmentsFigures, TogetherFigures } from './finding-figures.ts';
import { words } from './words.ts';

/** Something wrong or doubtful in what was promised. The code says which figures it carries. */
export type CommitmentsFinding = {
  readonly [Code in CommitmentsCode]: FindingWith<CommitmentsFigures, Code>;
}[CommitmentsCode];

/** One line for many findings of a code in one plan, review or version. */
export type FindingsTogether = Finding<CommitmentsCode> & { readonly figures: TogetherFigures };

/** `subject` names plan, review, strategy or version, and what within it. */
export const finding: ReturnType<typeof findingMaker<CommitmentsFigures>> =
  findingMaker<CommitmentsFigures>(words);
