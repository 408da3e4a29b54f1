import type { AssuranceException } from '@ragstone/assurance';
import { definition, definitions } from '../../model/block.ts';
import type { SectionPart } from '../../model/paper.ts';
import { plainText } from '../../model/plain-text.ts';
import { status, type Text } from '../../model/text.ts';
import { exceptionTitle, ownerOf, routeOf, ruleOf } from '../../passages/exceptions-table.ts';
import { readingWords } from '../../passages/reading-words.ts';
import { judgementOfException } from '../../selections/judgement-of-exception.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { sentence } from '../../words/sentence.ts';
import { figuresBehind } from './figures-behind.ts';

/** One exception at length: the cause, the figures as the rule saw them, the rule, and who it goes to. */
export const exceptionDetail = (scope: PaperScope, each: AssuranceException, index: number): SectionPart => {
  const { detail: says } = scope.words.exceptions;
  const figures = figuresBehind(scope, each);
  const judged = judgementOfException(scope, each);
  const read = judged === undefined ? null : readingWords(scope.words, judged);
  const rated: Text =
    each.status === null ? [] : [status(each.status, scope.words.statuses[each.status]), '. '];
  return {
    id: `exception-${index + 1}`,
    heading: plainText(exceptionTitle(scope, each)),
    blocks: [
      definitions([
        definition(says.cause, [...rated, sentence(scope.say(each.cause))]),
        ...(figures === null ? [] : [definition(says.figures, figures)]),
        definition(says.rule, [ruleOf(scope, each)]),
        ...(read === null ? [] : [definition(says.reading, sentence(read))]),
        definition(says.ownerAndRoute, says.goesTo(ownerOf(scope, each), routeOf(scope, each))),
      ]),
    ],
  };
};
