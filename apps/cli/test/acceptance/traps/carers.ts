import type { TrapsOfTheme } from './trap.ts';

/** Carers and the other papers, in the pack of June 2026. */
export const carers: TrapsOfTheme = {
  document: '001',
  theme: 'Carers and other papers',
  traps: [
    {
      says: '1,581 and 716 carers are 2,304. They are 2,297.',
      lines: [{ document: '001', line: 3012 }],
      foundBy: [{ claim: 'carers-services', verdict: 'disputed' }],
    },
    {
      says: 'Carers out of work are 2% here and 3% in England, and a few pages on the other way round.',
      lines: [
        { document: '001', line: 3010 },
        { document: '001', line: 3322 },
      ],
      foundBy: [
        { claim: 'carers-rate-county', verdict: 'disputed' },
        { claim: 'carers-rate-england', verdict: 'disputed' },
      ],
    },
    {
      says: 'The consultation closes on the day before the Board is asked for its view.',
      lines: [{ document: '001', line: 3046 }],
      foundBy: [{ finding: 'consultation-closed-before-asked', of: { report: 'hwb-2026-06-15-carers' } }],
    },
    {
      says: 'The Cabinet agreed to it on 24 March, or in April.',
      lines: [
        { document: '001', line: 3046 },
        { document: '001', line: 3000 },
      ],
      foundBy: [{ finding: 'event-dated-two-ways', of: { event: 'carers-consultation-agreed' } }],
    },
    {
      says: 'A paper dated 30 June is in the pack for 15 June.',
      lines: [{ document: '001', line: 799 }],
      foundBy: [
        { finding: 'paper-dated-after-meeting', of: { report: 'hwb-2026-06-15-workwell' } },
        { subject: { kind: 'report', id: 'hwb-2026-06-15-workwell' }, status: 'red' },
      ],
    },
    {
      says: 'Young carers’ passports are 341, and “over 330”.',
      lines: [
        { document: '001', line: 3013 },
        { document: '001', line: 3383 },
      ],
      beyondReach: 'Both are true: 341 is over 330.',
    },
    {
      says: 'A young carer is under 18, or 18 and under.',
      lines: [
        { document: '001', line: 3194 },
        { document: '001', line: 3256 },
      ],
      beyondReach: 'Two definitions in prose, and no figure that depends on them.',
    },
    {
      says: 'A paper has no equality implications, and a little further positive ones; paragraphs are misnumbered.',
      lines: [
        { document: '001', line: 2788 },
        { document: '001', line: 2801 },
        { document: '001', line: 2641 },
      ],
      beyondReach: 'Prose that contradicts itself can only be read.',
    },
    {
      says: 'Patients were asked about their discharge to show progress since 2020, and no figure of 2020 is printed.',
      lines: [
        { document: '001', line: 2892 },
        { document: '001', line: 2909 },
      ],
      foundBy: [
        {
          judgement: {
            metric: 'discharge-experience.involved',
            place: 'E10000018',
            period: '2025-03--2025-08',
          },
          status: 'not-rated',
          reason: 'no-baseline',
        },
      ],
    },
    {
      says: 'The shares of those patients do not say of how many.',
      lines: [{ document: '001', line: 2909 }],
      beyondReach: 'What a share is of has to be asked for. Held without it, no share is tested for chance.',
    },
    {
      says: '“1st April 2025 to 31st March” leaves out a year.',
      lines: [
        { document: '001', line: 396 },
        { document: '001', line: 852 },
      ],
      beyondReach: 'Everybody reads it right, and no figure is judged by it.',
    },
    {
      says: 'Titles of posts and boards drift, and the chair and the NHS body have two names.',
      lines: [
        { document: '001', line: 1850 },
        { document: '001', line: 1911 },
        { document: '001', line: 2199 },
      ],
      beyondReach: 'Persons are not held, and names as a paper spells them are not compared.',
    },
  ],
};
