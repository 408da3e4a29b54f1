import type { AssuranceException } from '@ragstone/assurance';
import { statusWords } from '@ragstone/rag';
import { definition, definitions } from '../../model/block.ts';
import type { SectionPart } from '../../model/paper.ts';
import { plainText } from '../../model/plain-text.ts';
import { status, type Text, text } from '../../model/text.ts';
import { exceptionTitle, ownerOf, routeOf, ruleOf } from '../../passages/exceptions-table.ts';
import { readingWords } from '../../passages/reading-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { sentence } from '../../words/sentence.ts';
import { figuresBehind } from './figures-behind.ts';

/** One exception at length: the cause, the figures as the rule saw them, the rule, and who it goes to. */
export const exceptionDetail = (scope: PaperScope, each: AssuranceException, index: number): SectionPart => {
  const figures = figuresBehind(scope, each);
  const judged = scope.judgements.find(
    ({ metric, place, period }) =>
      metric === each.subject.metric && place === each.subject.place && period === each.subject.period,
  );
  const read = judged === undefined ? null : readingWords(judged);
  const rated: Text = each.status === null ? [] : [status(each.status, statusWords[each.status]), '. '];
  return {
    id: `exception-${index + 1}`,
    heading: plainText(exceptionTitle(scope, each)),
    blocks: [
      definitions([
        definition('Cause', [...rated, sentence(scope.say(each.cause))]),
        ...(figures === null ? [] : [definition('Figures', figures)]),
        definition('Rule', [ruleOf(scope, each)]),
        ...(read === null ? [] : [definition('Reading', sentence(read))]),
        definition('Owner and route', text`${ownerOf(scope, each)}; goes to: ${routeOf(scope, each)}`),
      ]),
    ],
  };
};
