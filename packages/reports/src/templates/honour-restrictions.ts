import { type Restriction, sayRestriction } from '@ragstone/metrics';
import { list, remark } from '../model/block.ts';
import { type Paper, type Section, section } from '../model/paper.ts';
import { type Inline, joined, type Text } from '../model/text.ts';
import type { PaperInput } from '../selections/paper-input.ts';
import { type RestrictedParts, restrictedParts } from '../selections/restricted-parts.ts';
import { withholdRestrictedNumbers } from '../selections/withhold-restricted-numbers.ts';
import { withoutRestricted } from '../selections/without-restricted.ts';
import { sharedWords } from '../words/shared-words.ts';
import type { SharedWords } from '../words/words.ts';
import type { Template } from './template.ts';

const say = ({ asWritten, days }: SharedWords, restriction: Restriction): Inline =>
  asWritten(sayRestriction(restriction, days.day));

/** Each metric and document that is restricted, by its title, and why. */
const reasons = (
  { workspace }: PaperInput,
  { documents, metrics }: RestrictedParts,
  words: SharedWords,
): readonly Text[] => {
  const said = (
    records: readonly { readonly id: string; readonly title: string }[],
    restrictions: ReadonlyMap<string, Restriction>,
    as: (title: Inline, why: Inline) => Text,
  ): readonly Text[] =>
    records.flatMap(({ id, title }) => {
      const restriction = restrictions.get(id);
      return restriction === undefined ? [] : [as(words.asWritten(title), say(words, restriction))];
    });
  return [
    ...said(workspace.documents, documents, words.restricted.document),
    ...said(workspace.metrics, metrics, words.restricted.metric),
  ];
};

/** The whole paper, with its mark on every page and under a name of its own, so that nobody takes it for the public one. */
const marked = (paper: Paper, why: readonly Text[]): Paper => ({
  ...paper,
  fileStem: `${paper.fileStem}-not-for-publication`,
  restricted: joined(why, ' '),
});

/** Its sections by their headings alone, each with the reason why there is nothing under it. */
const withoutAnything = (paper: Paper, why: Text): Paper => ({
  ...paper,
  title: { ...paper.title, facts: [] },
  sections: paper.sections.map(({ id, heading }): Section => section(id, heading, [remark(why)])),
});

/**
 * A template that honours what a workspace says may not be published: its paper is the public version, which names what
 * is left out and why, unless everything is asked for; then every page is marked.
 */
export const honourRestrictions = ({ fill, ...template }: Template): Template => ({
  ...template,
  fill: (input) => {
    const words = sharedWords[input.language ?? 'en'];
    const parts = restrictedParts(input);
    const why = reasons(input, parts, words);
    const { all } = parts;
    if (all === null && why.length === 0) return fill(input);
    if (input.withRestricted === true) {
      return marked(fill(input), [...(all === null ? [] : [words.restricted.all(say(words, all))]), ...why]);
    }
    if (all !== null) return withoutAnything(fill(input), words.restricted.nothing(say(words, all)));
    const open = withoutRestricted(input, parts);
    const paper = fill(withholdRestrictedNumbers(open, input, parts, words.restricted.number));
    const { heading, lead } = words.restricted.leftOut;
    return {
      ...paper,
      sections: [section('left-out', heading, [remark(lead), list(why)]), ...paper.sections],
    };
  },
});
