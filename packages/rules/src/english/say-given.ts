import type { FactReference } from '../language/fact-reference.ts';
import type { EnglishContext } from './english-context.ts';
import { nameFact } from './name-fact.ts';

/** What is said where a fact holds, and where it does not. */
const words: Readonly<Record<string, readonly [holds: string, fails: string]>> = {
  missed: ['the target is missed', 'the target is met'],
  overdue: ['its figure is overdue', 'its figure is not overdue'],
  submitted: ['it has been submitted', 'nobody has seen it submitted'],
  complete: ['it is complete', 'it is not complete'],
  signedOff: ['every role has signed that must', 'a role has not signed that must'],
  approved: ['it says who allowed its submission', 'it does not say who allowed its submission'],
  'of-return': ['a return prints it', 'no return prints it'],
  comparable: ['how far off it is can be told', 'how far off it is cannot be told'],
};

/** A fact that holds or does not, as a clause: `the target is missed`; `“owner” is given` where it has no words. */
export const sayGiven = (reference: FactReference, holds: boolean, context: EnglishContext): string => {
  const [said, denied] = words[reference.fact] ?? [];
  if (said === undefined || denied === undefined)
    return `${nameFact(reference, context)} is ${holds ? 'given' : 'not given'}`;
  return holds ? said : denied;
};
