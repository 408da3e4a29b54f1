import { paragraph } from '../../model/block.ts';
import { type Paper, section } from '../../model/paper.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { paperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { completedReturn } from './completed-return.ts';

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  // The one that is due last is the one that somebody is filling in.
  const returns = scope.returns.toSorted((a, b) => (a.due < b.due ? 1 : -1));
  const purpose = paragraph(
    returns.length === 0
      ? 'No return is known on this day.'
      : `${counted(returns.length, 'return')}, sheet by sheet and box by box in the order of the form. Money is in pounds. Names of those who signed are not kept; they are written into the form itself.`,
  );
  return ruleMadePaper('return', 'Completed returns', scope, [], [
    section('purpose', 'What this is', [purpose]),
    ...returns.flatMap((verdict) => completedReturn(scope, verdict) ?? []),
  ]);
};

/** Every return as it was filled in, ready to be copied into the form that is sent, with what is wrong in it first. */
export const returnTemplate: Template = { title: 'Completed returns', fill };
