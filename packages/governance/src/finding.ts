import { type FindingWith, findingMaker } from '@ragstone/rag';
import type { GovernanceCode, GovernanceFigures } from './finding-figures.ts';
import { words } from './words.ts';

/** Something wrong or doubtful in a return, or in who reports to whom. The code says which figures it carries. */
export type GovernanceFinding = {
  readonly [Code in GovernanceCode]: FindingWith<GovernanceFigures, Code>;
}[GovernanceCode];

/** `subject` names return, question, role, definition or body. */
export const finding: ReturnType<typeof findingMaker<GovernanceFigures>> =
  findingMaker<GovernanceFigures>(words);
