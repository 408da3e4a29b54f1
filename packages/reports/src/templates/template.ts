import type { Language } from '../model/language.ts';
import type { Paper } from '../model/paper.ts';
import type { PaperInput } from '../selections/paper-input.ts';

/** A kind of paper: how an assessment becomes one. */
export interface Template {
  readonly title: string;
  /** The languages that it can be written in: English alone where none are named. */
  readonly languages?: readonly Language[] | undefined;
  readonly fill: (input: PaperInput) => Paper;
}
