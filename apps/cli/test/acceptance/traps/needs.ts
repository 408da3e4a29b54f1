import type { TrapsOfTheme } from './trap.ts';

/** The needs assessment and the commissioning plan, in the pack of February 2026. */
export const needs: TrapsOfTheme = {
  document: '003',
  theme: 'Needs and commissioning',
  traps: [
    {
      says: 'Spending by condition: the rows shown are £2.63 million short of the total, and nobody says so.',
      lines: [{ document: '003', line: 3220 }],
      foundBy: [
        { claim: 'model-hospital-the-cluster-sum', verdict: 'disputed' },
        { claim: 'model-hospital-llr-sum', verdict: 'disputed' },
        { claim: 'model-hospital-northamptonshire-sum', verdict: 'disputed' },
      ],
    },
    {
      says: 'Two of those rows have their numbers one column away, and £66.80 million becomes “£66 million”.',
      lines: [
        { document: '003', line: 3229 },
        { document: '003', line: 3232 },
        { document: '003', line: 3237 },
      ],
      foundBy: [
        { claim: 'model-hospital-problems-of-vision-shifted', verdict: 'disputed' },
        { claim: 'model-hospital-problems-of-hearing-shifted', verdict: 'disputed' },
        { claim: 'model-hospital-text-northamptonshire', verdict: 'disputed' },
      ],
    },
    {
      says: '“2.3% (approx. 70,000 people)”: 2.3% is right, and it is 46,331 people.',
      lines: [{ document: '003', line: 3811 }],
      foundBy: [
        { claim: 'residents-growth-number', verdict: 'disputed' },
        { claim: 'residents-growth-text', verdict: 'confirmed' },
      ],
    },
    {
      says: 'The people who live here are 1.989 million in the text and 1,987,528 in the table.',
      lines: [
        { document: '003', line: 2884 },
        { document: '003', line: 2906 },
      ],
      foundBy: [{ claim: 'residents-in-millions', verdict: 'disputed' }],
    },
    {
      says: 'Two totals of the same table are one more or less than their parts.',
      lines: [{ document: '003', line: 2906 }],
      foundBy: [
        { claim: 'residents-2028-sum', verdict: 'disputed' },
        { claim: 'residents-2030-sum', verdict: 'disputed' },
      ],
    },
    {
      says: 'In the most deprived fifth live 17% or 13%; in Leicester 53.3% or 53.5%.',
      lines: [
        { document: '003', line: 4934 },
        { document: '003', line: 2980 },
        { document: '003', line: 3840 },
      ],
      foundBy: [
        { claim: 'needs-core20-profile', verdict: 'disputed' },
        { claim: 'needs-core20-leicester', verdict: 'disputed' },
        { claim: 'needs-core20-leicester-plan', verdict: 'disputed' },
      ],
    },
    {
      says: 'People over 65 grow by “nearly 25%” or 23%, and are 19% or 18.2% of all.',
      lines: [
        { document: '003', line: 2075 },
        { document: '003', line: 2112 },
      ],
      foundBy: [
        { claim: 'needs-growth-over-65', verdict: 'disputed' },
        { claim: 'over-65-share', verdict: 'disputed' },
      ],
    },
    {
      says: 'There are 21 neighbourhoods, and elsewhere 20.',
      lines: [
        { document: '003', line: 2874 },
        { document: '003', line: 4918 },
      ],
      foundBy: [{ claim: 'neighbourhoods-elsewhere', verdict: 'disputed' }],
    },
    {
      says: '8,400 more patients: the parts beside it make 9,000.',
      lines: [
        { document: '003', line: 3249 },
        { document: '003', line: 3251 },
      ],
      foundBy: [{ claim: 'needs-more-patients', verdict: 'disputed' }],
    },
    {
      says: 'Shares of spending add up to 99. That is no fault: it is rounding.',
      lines: [{ document: '003', line: 3034 }],
      foundBy: [{ claim: 'needs-spend-shares', verdict: 'confirmed' }],
    },
    {
      says: 'Shares of ethnic groups add up to 99.9. That is no fault either.',
      lines: [{ document: '003', line: 4945 }],
      foundBy: [{ claim: 'needs-ethnicity-shares', verdict: 'confirmed' }],
    },
    {
      says: 'Health checks of two months are called an outlier at 6.5%; the year ended at 84.2%.',
      lines: [
        { document: '003', line: 3160 },
        { document: '001', line: 576 },
      ],
      foundBy: [
        {
          judgement: {
            metric: 'inequality.learning-disability-health-check',
            place: 'local:llr',
            period: 'FY2025-26-YTD-2025-05',
          },
          status: 'red',
        },
        {
          judgement: {
            metric: 'learning-disability.annual-health-check',
            place: 'local:llr',
            period: 'FY2025-26',
          },
          status: 'green',
        },
      ],
    },
    {
      says: 'In pulmonary rehabilitation both areas are worse than the nation, and neither list of outliers has it.',
      lines: [
        { document: '003', line: 3157 },
        { document: '003', line: 3166 },
        { document: '003', line: 3173 },
      ],
      foundBy: [
        { finding: 'list-differs', of: { claim: 'outliers-llr' } },
        { finding: 'list-differs', of: { claim: 'outliers-northamptonshire' } },
      ],
    },
    {
      says: 'Which life expectancies differ from England was shown by colour, and the colour is lost.',
      lines: [
        { document: '003', line: 3054 },
        { document: '003', line: 3061 },
      ],
      foundBy: [
        { claim: 'life-expectancy-leicester-significance', verdict: 'unverifiable' },
        { claim: 'life-expectancy-north-northamptonshire-significance', verdict: 'unverifiable' },
      ],
    },
    {
      says: 'Mental health teams in schools are “on track” in a year for which nothing was promised.',
      lines: [
        { document: '003', line: 499 },
        { document: '003', line: 500 },
      ],
      foundBy: [
        { claim: 'mental-health-support-on-track', verdict: 'unverifiable' },
        { claim: 'team-coverage-status', verdict: 'unverifiable' },
        {
          judgement: {
            metric: 'mental-health-support-teams.settings',
            place: 'local:llr',
            period: 'FY2025-26-Q3',
          },
          status: 'not-rated',
          reason: 'not-yet-due',
        },
      ],
    },
    {
      says: 'Four acute hospitals or five.',
      lines: [
        { document: '003', line: 2037 },
        { document: '003', line: 3772 },
      ],
      beyondReach: 'Two organisations count different sites, and no list of them is printed.',
    },
    {
      says: 'A list of risks names obesity twice, and leaves out smoking and alcohol.',
      lines: [{ document: '003', line: 3242 }],
      beyondReach: 'Only somebody who knows the subject can see what prose leaves out.',
    },
    {
      says: 'The texts on early death and on children stand in one another’s place.',
      lines: [
        { document: '003', line: 3600 },
        { document: '003', line: 3614 },
      ],
      beyondReach: 'It is a matter of meaning.',
    },
    {
      says: 'A plan in its first version has placeholders for its mission and for one area’s ambition.',
      lines: [
        { document: '003', line: 3546 },
        { document: '003', line: 3713 },
      ],
      foundBy: [
        { finding: 'placeholder', of: { measure: 'icb-five-year-plan-2026.mission' } },
        { finding: 'placeholder', of: { measure: 'icb-five-year-plan-2026.west-northamptonshire' } },
      ],
    },
    {
      says: 'Demand is projected over 15 years. For one area that is from 2024-25, for the other from 2022-23.',
      lines: [
        { document: '003', line: 3187 },
        { document: '003', line: 3192 },
      ],
      foundBy: [{ claim: 'demand-2040-years-northamptonshire', verdict: 'disputed' }],
    },
    {
      says: 'More patients are expected “by 2023”, in a plan of 2026 whose other line says 2030.',
      lines: [
        { document: '003', line: 3247 },
        { document: '003', line: 3249 },
      ],
      beyondReach: 'A slip of the year in prose. What is held of it, their number, stands under 2030.',
    },
    {
      says: 'Support teams in schools reach all by 2029/30, or by 2029; their shares are of two different areas.',
      lines: [
        { document: '003', line: 499 },
        { document: '003', line: 505 },
      ],
      beyondReach:
        'Which year is meant has to be asked. Shares of two areas are no rival figures, and are not compared.',
    },
    {
      says: 'A share of children has no period; another is two years old.',
      lines: [
        { document: '003', line: 426 },
        { document: '003', line: 475 },
      ],
      beyondReach:
        'A number without a period cannot be a figure. The older one keeps its year for all to see.',
    },
    {
      says: 'Obesity is 12.2%, “lower than the national average”, by the register, and 65.8% are overweight by survey.',
      lines: [
        { document: '003', line: 2135 },
        { document: '003', line: 2137 },
      ],
      beyondReach:
        'A register and a survey do not measure the same. Nothing in the paper sets them side by side.',
    },
  ],
};
