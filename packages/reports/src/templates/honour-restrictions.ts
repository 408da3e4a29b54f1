import { type Restriction, sayRestriction } from '@ragstone/metrics';
import { list, remark } from '../model/block.ts';
import { type Paper, type Section, section } from '../model/paper.ts';
import { asText } from '../model/text.ts';
import type { PaperInput } from '../selections/paper-input.ts';
import { type RestrictedParts, restrictedParts } from '../selections/restricted-parts.ts';
import { withoutRestricted } from '../selections/without-restricted.ts';
import { printDay } from '../words/english/print-day.ts';
import { sentence, sentences } from '../words/sentence.ts';
import type { Template } from './template.ts';

const say = (restriction: Restriction): string => sayRestriction(restriction, printDay);

/** Each metric and document that is restricted, by its title, and why. */
const reasons = ({ workspace }: PaperInput, { documents, metrics }: RestrictedParts): readonly string[] => [
  ...workspace.documents.flatMap(({ id, title }) => {
    const restriction = documents.get(id);
    return restriction === undefined ? [] : [`${title}, and whatever is read from it: ${say(restriction)}.`];
  }),
  ...workspace.metrics.flatMap(({ id, title }) => {
    const restriction = metrics.get(id);
    return restriction === undefined ? [] : [`${title}: ${say(restriction)}.`];
  }),
];

/** The whole paper, with its mark on every page and under a name of its own, so that nobody takes it for the public one. */
const marked = (paper: Paper, why: readonly string[]): Paper => ({
  ...paper,
  fileStem: `${paper.fileStem}-not-for-publication`,
  draft: [why.join(' '), ...(paper.draft === null ? [] : [' ', ...asText(paper.draft)])],
  restricted: paper.draft === null ? 'not-for-publication' : 'draft-too',
});

/** Its sections by their headings alone, each with the reason why there is nothing under it. */
const withoutAnything = (paper: Paper, restriction: Restriction): Paper => ({
  ...paper,
  title: { ...paper.title, facts: [] },
  sections: paper.sections.map(
    ({ id, heading }): Section =>
      section(id, heading, [remark(sentence(`Left out of the public version: ${say(restriction)}`))]),
  ),
});

const leftOut = (why: readonly string[]): Section =>
  section('left-out', 'Left out of this public version', [
    remark('Nothing in this paper speaks of these, and no count in it includes them:'),
    list(why),
  ]);

/**
 * A template that honours what a workspace says may not be published: its paper is the public version, which names what
 * is left out and why, unless everything is asked for; then every page is marked.
 */
export const honourRestrictions = ({ fill, ...template }: Template): Template => ({
  ...template,
  fill: (input) => {
    const parts = restrictedParts(input);
    const why = reasons(input, parts);
    if (parts.all === null && why.length === 0) return fill(input);
    const all = parts.all === null ? null : sentences(`All of it is ${say(parts.all)}`);
    if (input.withRestricted === true) return marked(fill(input), [...(all === null ? [] : [all]), ...why]);
    if (parts.all !== null) return withoutAnything(fill(input), parts.all);
    const paper = fill(withoutRestricted(input, parts));
    return { ...paper, sections: [leftOut(why), ...paper.sections] };
  },
});
