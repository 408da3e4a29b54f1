import { paragraph } from '../../model/block.ts';
import { type Paper, section } from '../../model/paper.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { paperScope } from '../../selections/paper-scope.ts';
import { english } from '../../words/english/english.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { completedReturn } from './completed-return.ts';

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  const { completedReturns: says } = scope.words;
  // The one that is due last is the one that somebody is filling in.
  const returns = scope.returns.toSorted((a, b) => (a.due < b.due ? 1 : -1));
  const purpose =
    returns.length === 0
      ? [paragraph(says.purpose.none)]
      : [
          paragraph(
            says.purpose.standing(
              returns.length,
              returns.filter(({ complete }) => complete).length,
              returns.filter(({ correct }) => correct).length,
            ),
          ),
          paragraph(says.purpose.is(returns.length)),
        ];
  // What somebody has answered is made by no rule.
  return ruleMadePaper(
    'return',
    says.title,
    scope,
    [],
    [
      section('purpose', says.purpose.heading, purpose),
      ...returns.flatMap((verdict) => completedReturn(scope, verdict) ?? []),
    ],
  );
};

/** Every return as it was filled in, ready to be copied into the form that is sent, with what is wrong in it first. */
export const returnTemplate: Template = { title: english.completedReturns.title, fill };
