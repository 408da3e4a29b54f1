import { counted } from '../counted.ts';

/** What somebody must look at, in the paper of the fund. */
export const exceptions = {
  heading: 'Exceptions and escalations',
  none: 'There are no exceptions.',
  count: (count: number): string => `${counted(count, 'exception')}, gravest first`,
  mine: (count: number): string =>
    `${count === 0 ? 'none' : count} ${count < 2 ? 'comes' : 'come'} to this Board`,
  ownerless: (count: number): string => `${count} ${count === 1 ? 'has' : 'have'} no recorded owner`,
  caption: 'What somebody must look at',
  escalations: {
    heading: 'Escalations',
    caption: 'What the rules have raised, and to whom',
    lead: 'What is open under the rules on escalation, the highest level first.',
    none: 'None.',
  },
};
