import type { Paper } from '../model/paper.ts';
import type { PaperInput } from '../selections/paper-input.ts';

/** A kind of paper: how an assessment becomes one. */
export interface Template {
  readonly title: string;
  readonly fill: (input: PaperInput) => Paper;
}
