import type { TrapsOfTheme } from './trap.ts';

/** The Board and its own rules, in the pack of February 2026. */
export const boardRules: TrapsOfTheme = {
  document: '003',
  theme: 'The Board and its rules',
  traps: [
    {
      says: 'A quarter of the members is a quorum, and the members are 19, 24, 18 or 17.',
      lines: [{ document: '003', line: 5193 }],
      foundBy: [{ finding: 'quorum-base-unclear', of: { body: 'leicestershire-hwb' } }],
    },
    {
      says: 'The vice chair is chosen every year by the rules, and for two years by the minutes.',
      lines: [
        { document: '003', line: 5214 },
        { document: '001', line: 153 },
      ],
      foundBy: [{ finding: 'frequency-contradicted', of: { about: 'vice chair' } }],
    },
    {
      says: 'The minutes call the next meeting for 3 June. It was on 15 June.',
      lines: [{ document: '001', line: 296 }],
      foundBy: [{ finding: 'next-meeting-two-ways', of: { meeting: '2026-02-26' } }],
    },
    {
      says: 'Priorities are reported on every quarter in one place, and every year in another.',
      lines: [
        { document: '001', line: 186 },
        { document: '003', line: 804 },
      ],
      foundBy: [
        { finding: 'frequency-contradicted', of: { duty: 'staying-healthy-quarterly' } },
        { finding: 'duty-late', of: { duty: 'best-start-for-life-quarterly' } },
      ],
    },
    {
      says: 'Changes in the rules of the Board lost their marks, so a deleted line reads as one that stands.',
      lines: [{ document: '003', line: 5392 }],
      beyondReach: 'Struck text is a matter of layout. Both readings of the membership are held.',
    },
    {
      says: 'Two paragraphs have the number 32.',
      lines: [
        { document: '003', line: 5258 },
        { document: '003', line: 5268 },
      ],
      beyondReach: 'Numbers of paragraphs are not held; a line of the paper is cited instead.',
    },
    {
      says: 'A person’s name is spelt in two ways, and parts of sentences are printed twice.',
      lines: [
        { document: '003', line: 401 },
        { document: '003', line: 2772 },
      ],
      beyondReach: 'Persons are not held at all, only their roles.',
    },
  ],
};
