import { type Inline, type Text, text } from '../../model/text.ts';
import { counted } from './counted.ts';

/** One screen for whoever chairs. */
export const summary = {
  title: 'Summary for the chair',
  standing: {
    heading: 'How it stands',
    exceptions: 'Exceptions by status:',
    withoutStatus: (count: number): string => `Owed and not given, without a status: ${count}.`,
    notRated: (titles: Text): Text => text`Not rated: ${titles}`,
  },
  decisions: {
    heading: 'What needs a decision',
    none: 'Nothing needs a decision.',
    asked: 'The chair is asked to:',
    decide: (title: Inline, standing: string): Text => text`decide about “${title}”, ${standing}`,
    nameOwners: (count: number): string =>
      `name an owner for ${counted(count, 'exception that has', 'exceptions that have')} none`,
  },
  gravest: {
    heading: 'What is gravest',
    none: 'Nothing needs looking at.',
    more: (count: number): string =>
      `${counted(count, 'more exception is', 'more exceptions are')} in the exceptions paper.`,
  },
  statements: {
    heading: 'What not to rely on',
    none: 'No statement of a paper was checked.',
    disputed: (disputed: number, all: number): string =>
      `${disputed} of ${counted(all, 'statement')} of the papers ${disputed === 1 ? 'is' : 'are'} disputed by the figures`,
    ofTheLatest: (lead: string): string => `${lead}; of the latest paper:`,
    printedAndGiven: (printed: Text, given: Text, source: Text): Text =>
      text`: printed ${printed}; the evidence gives ${given} (${source}).`,
  },
};
