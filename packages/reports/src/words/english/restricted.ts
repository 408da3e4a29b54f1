import { type Inline, type Text, text } from '../../model/text.ts';

/** What a public version leaves out, and what the whole is marked with. */
export const restricted = {
  leftOut: {
    heading: 'Left out of this public version',
    lead: 'Nothing in this paper speaks of these, and no count in it includes them. A return, a statement or a plan that speaks of one of them is left out whole:',
  },
  document: (title: Inline, why: Inline): Text => text`${title}, and whatever is read from it: ${why}.`,
  metric: (title: Inline, why: Inline): Text => text`${title}: ${why}.`,
  /** Where a section would stand. */
  nothing: (why: Inline): Text => text`Left out of the public version: ${why}.`,
  /** In place of what somebody wrote. */
  number: (why: string): string =>
    `Left out of the public version, because it prints a number that may not be published: ${why}.`,
  all: (why: Inline): Text => text`All of it is ${why}.`,
};
