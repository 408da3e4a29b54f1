import type { TrapsOfTheme } from './trap.ts';

/** The tables of vaccine uptake in the pack of the scrutiny committee, September 2025. */
export const vaccineUptake: TrapsOfTheme = {
  document: '002',
  theme: 'Vaccine uptake',
  traps: [
    {
      says: 'The legend “Red = <3%” can be read in several ways, and some cells change colour with the reading.',
      lines: [
        { document: '002', line: 1077 },
        { document: '002', line: 1125 },
      ],
      foundBy: [
        { finding: 'reading-dependent', of: { rule: 'vaccination-uptake/flu' } },
        { finding: 'reading-dependent', of: { rule: 'vaccination-uptake/covid' } },
      ],
    },
    {
      says: 'Of social care workers 39.8% are vaccinated in the whole area, and more than that in each of its parts.',
      lines: [{ document: '002', line: 1123 }],
      foundBy: [
        { finding: 'whole-outside-parts', of: { metric: 'vaccination.covid.social-care-workers' } },
        {
          judgement: {
            metric: 'vaccination.covid.social-care-workers',
            place: 'local:llr',
            period: 'S2024-25',
          },
          status: 'not-rated',
          reason: 'figures-conflict',
        },
      ],
    },
    {
      says: 'Three more COVID-19 rows give the City a share of the whole that it can hardly have.',
      lines: [
        { document: '002', line: 1119 },
        { document: '002', line: 1121 },
        { document: '002', line: 1122 },
      ],
      foundBy: [
        { finding: 'whole-implausible', of: { metric: 'vaccination.covid.care-home-residents' } },
        { finding: 'whole-implausible', of: { metric: 'vaccination.covid.at-risk' } },
        { finding: 'whole-implausible', of: { metric: 'vaccination.covid.healthcare-workers' } },
      ],
    },
    {
      says: 'Flu vaccine of staff by their own account: the total fits only if small Rutland outweighs everybody.',
      lines: [{ document: '002', line: 1067 }],
      foundBy: [
        {
          finding: 'whole-implausible',
          of: { metric: 'vaccination.flu.healthcare-workers-self-reported' },
        },
      ],
    },
    {
      says: 'RSV vaccine in pregnancy: the total gives the City twice the share that it has in older groups.',
      lines: [{ document: '002', line: 1105 }],
      foundBy: [{ finding: 'whole-implausible', of: { metric: 'vaccination.rsv.pregnant' } }],
    },
    {
      says: 'Staff flu is 37.6% by the staff record and 66.8% by what staff say. They are two measures with one name.',
      lines: [
        { document: '002', line: 1066 },
        { document: '002', line: 1067 },
      ],
      beyondReach: 'What each counts has to be read. In the data they are two measures, and never compared.',
    },
    {
      says: 'Flu in pregnancy is marked as lagging data. Only in that row is the City highest: a naive colour is green.',
      lines: [{ document: '002', line: 1071 }],
      foundBy: [
        {
          judgement: { metric: 'vaccination.flu.pregnant', place: 'E06000016', period: 'S2024-25' },
          status: 'not-rated',
          reason: 'caveated',
        },
      ],
    },
    {
      says: 'RSV vaccine in pregnancy is 33.9% here and 49.2% in the City’s report; this table has no date.',
      lines: [
        { document: '002', line: 1105 },
        { document: '000', line: 43 },
      ],
      beyondReach: 'A table without a date can be set beside nothing. The two stay two measures.',
    },
    {
      says: '“Mids” is the East Midlands in one table and the Midlands in another.',
      lines: [
        { document: '002', line: 1077 },
        { document: '002', line: 1125 },
      ],
      beyondReach: 'Only a reader can know which region is meant. In the data each has its own name.',
    },
    {
      says: 'Who is offered the COVID-19 vaccine changed in 2025-26, so some rows have no successor.',
      lines: [{ document: '002', line: 1121 }],
      beyondReach:
        'The change is in no figure. Ragstone expects no later figure of these groups, and says why.',
    },
    {
      says: 'Eleven pharmacy sites in one paper, fifteen in the other.',
      lines: [
        { document: '002', line: 849 },
        { document: '000', line: 43 },
      ],
      beyondReach: 'They are sites of different programmes, and only the prose says so.',
    },
  ],
};
