import { type Inline, type Text, text } from '../../model/text.ts';
import { counted } from './counted.ts';

/** One screen for whoever chairs. */
export const summary = {
  title: 'Summary for the chair',
  standing: {
    heading: 'How it stands',
    /** Of which fund the opening sentence is. */
    ofFund: (fund: Inline, says: Text): Text => text`${fund}: ${says}`,
    exceptions: (all: number): string => `Exceptions, by status (${all} in all):`,
    withoutStatus: (count: number): string => ` Owed and not given, without a status: ${count}.`,
    notRated: (titles: Text): Text => text`Not rated, so neither on track nor off it: ${titles}`,
  },
  decisions: {
    heading: 'What needs a decision',
    none: 'Nothing needs a decision.',
    asked: 'The chair is asked to:',
    toNote: 'Done already, with nothing left to decide. The chair is asked to:',
    decide: (title: Inline, standing: string): Text => text`decide about “${title}”, ${standing}`,
    nameOwners: (count: number, red: number): string =>
      `name an owner for ${counted(count, 'exception that has', 'exceptions that have')} none${red === 0 ? '' : `, ${red} of them red`}`,
  },
  gravest: {
    heading: 'What is gravest',
    none: 'Nothing needs looking at.',
    owner: (owner: Inline): Text => text`Owner: ${owner}`,
    more: (count: number): string =>
      `${counted(count, 'more exception is', 'more exceptions are')} in the exceptions paper.`,
  },
  statements: {
    heading: 'What not to rely on',
    none: 'No statement of a paper was checked.',
    disputed: (disputed: number, all: number): string =>
      `${disputed} of ${counted(all, 'statement')} of the papers ${disputed === 1 ? 'is' : 'are'} disputed by the figures`,
    ofTheLatest: (lead: string, more: number): string =>
      `${lead}; of the latest paper${more === 0 ? '' : `, with ${more} more in the claims paper`}:`,
    printedAndGiven: (printed: Text, given: Text, source: Text): Text =>
      text`: printed ${printed}; on the evidence ${given} (${source}).`,
    /** Where the number itself is right: what is wrong with it instead. */
    printedAndWhy: (printed: Text, why: Inline, source: Text): Text =>
      text`: printed ${printed}. ${why} (${source})`,
  },
};
