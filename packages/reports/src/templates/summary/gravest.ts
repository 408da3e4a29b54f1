import { type Block, list, paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { status, strengthened, type Text, text } from '../../model/text.ts';
import { byGravity, exceptionTitle, ownerOf } from '../../passages/exceptions-table.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { sentence } from '../../words/sentence.ts';
import type { SharedWords } from '../../words/words.ts';

/** As many as fit on one screen with the rest. */
const atMost = 5;

/** The gravest exceptions in a line each; how many more there are is said. */
export const gravest = (scope: PaperScope<SharedWords>): Section => {
  const { exceptions, say, words } = scope;
  const says = words.summary.gravest;
  const shown = byGravity(exceptions).slice(0, atMost);
  const more = exceptions.length - shown.length;
  const blocks: readonly Block[] =
    shown.length === 0
      ? [paragraph(says.none)]
      : [
          list(
            shown.map(
              (each): Text => [
                ...(each.status === null ? [] : [status(each.status, words.statuses[each.status]), '. ']),
                ...strengthened(exceptionTitle(scope, each)),
                ...text`: ${words.asWritten(sentence(say(each.cause)))} ${each.owner === null ? [ownerOf(scope, each)] : says.owner(ownerOf(scope, each))}.`,
              ],
            ),
          ),
          ...(more === 0 ? [] : [paragraph(says.more(more))]),
        ];
  return section('gravest', says.heading, blocks);
};
