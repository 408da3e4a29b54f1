import type { Requirement } from '@ragstone/governance';
import { capitalised } from '../sentence.ts';
import { counted } from './counted.ts';

const requirements: Readonly<Record<Requirement, string>> = {
  explanation: 'an explanation',
  'mitigating-actions': 'mitigating actions',
  timeframe: 'a timeframe',
  'expected-date': 'an expected date',
};

/** Every completed return, sheet by sheet and box by box. */
export const completedReturns = {
  title: 'Completed returns',
  purpose: {
    heading: 'What this is',
    none: 'No return is known on this day.',
    is: (count: number): string =>
      `${counted(count, 'return')}, sheet by sheet and box by box in the order of the form. Money is in pounds. Names of those who signed are not kept; they are written into the form itself.`,
    standing: (all: number, complete: number, correct: number): string => {
      const are = (count: number): string => `${count === 0 ? 'none' : count} ${count < 2 ? 'is' : 'are'}`;
      return `Of ${counted(all, 'return')} ${are(complete)} complete by the form’s own checker, and ${are(correct)} correct by the figures. What is wrong stands first under each.`;
    },
  },
  standing: (complete: boolean, correct: boolean): string =>
    `The form’s own checker finds it ${complete ? 'complete' : 'not complete'}. ${correct ? 'Nothing in it is known to be wrong.' : 'By the figures it is not correct.'}`,
  due: 'Due',
  submitted: 'Submitted',
  approved: 'Approved',
  presented: 'Before its board',
  notRecorded: 'Not recorded',
  beforeCopying: {
    heading: 'Before it is copied',
    fails: (count: number): string =>
      `${capitalised(counted(count, 'check'))} ${count === 1 ? 'does' : 'do'} not hold.`,
    doNotSend: 'Do not send it as it stands',
    wasSent: 'It was sent with something wrong in it',
    wrong: (count: number): string =>
      `${counted(count, 'check finds', 'checks find')} something wrong in it.`,
  },
  answers: {
    caption: (sheet: string): string => `${sheet}: questions and answers`,
    columns: {
      question: 'Question',
      answer: 'Answer',
      checker: 'Checker of the form',
      printedAt: 'Printed at',
    },
    explanation: 'Explanation',
    mitigatingActions: 'Mitigating actions',
    timeframe: 'Timeframe',
    expectedDate: 'Expected date',
    none: 'No answer',
    also: 'Also answered: ',
    unchecked: 'The form does not check this box',
    emptyAndExpected: 'Empty, and expected',
    empty: 'Empty',
    boxIsEmpty: 'The box is empty',
    complete: 'Complete',
    incomplete: 'Incomplete',
    lacks: (what: Requirement): string => `Lacks ${requirements[what]}`,
    notPrinted: 'Not printed',
    askedAt: 'Asked at ',
  },
  signOffs: {
    heading: 'Sign-offs',
    caption: 'Sign-offs that the form asks for',
    columns: { role: 'Role', asked: 'Asked for', signed: 'Signed', printedAt: 'Printed at' },
    required: 'Required',
    whereItApplies: 'Where it applies',
    signed: 'Signed',
    notSigned: 'Not signed',
    delegated: (role: string): string => `Delegated to: ${role}`,
    notPrinted: 'Not printed',
  },
};
