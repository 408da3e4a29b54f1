import type { AssuranceException } from '@ragstone/assurance';
import { plainText } from '../../model/plain-text.ts';
import { cell, type Row, row, type Table, words } from '../../model/table.ts';
import { type Text, text } from '../../model/text.ts';
import { byGravity, exceptionTitle, ruleOf } from '../../passages/exceptions-table.ts';
import { dependsOnReading, howRead } from '../../passages/reading-words.ts';
import { judgementOfException } from '../../selections/judgement-of-exception.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { figuresBehind } from './figures-behind.ts';

/** The rule that raised it, in its own question, and how its source was read where that is not plain. */
const ruleAndReading = (scope: PaperScope, each: AssuranceException): Text => {
  const judged = judgementOfException(scope, each);
  const read = judged === undefined ? null : howRead(scope.words, judged);
  return read === null ? text`${ruleOf(scope, each)}` : text`${ruleOf(scope, each)}. ${read}`;
};

/** What is behind each exception: the figures as the rule saw them, under the rule, the rule of the gravest one first. */
export const behindTable = (id: string, scope: PaperScope): Table => {
  const { detail: says } = scope.words.exceptions;
  const exceptions = byGravity(scope.exceptions);
  const headings = new Map<string, { readonly heading: Text; readonly of: AssuranceException[] }>();
  for (const each of exceptions) {
    const heading = ruleAndReading(scope, each);
    const key = plainText(heading);
    const group = headings.get(key) ?? { heading, of: [] };
    group.of.push(each);
    headings.set(key, group);
  }
  const rowOf = (each: AssuranceException): Row => {
    const judged = judgementOfException(scope, each);
    const depends = judged !== undefined && dependsOnReading(judged);
    return row(
      cell(exceptionTitle(scope, each)),
      cell(
        figuresBehind(scope, each) ?? says.noFigures,
        ...(depends ? [scope.words.evidence.reading.depends] : []),
      ),
    );
  };
  return {
    id,
    caption: says.caption,
    columns: [words(says.columns.about, 1.4), words(says.columns.figures, 2)],
    rows: [...headings.values()].flatMap(({ heading, of }): readonly Row[] => [
      { kind: 'group', heading },
      ...of.map(rowOf),
    ]),
    notes: [],
    reading: 'by-row',
  };
};
