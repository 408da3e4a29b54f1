import type { ClaimFindingCode, FigureFindingCode, SetUpFindingCode } from '@ragstone/assurance';
import type { Meanings } from './meanings.ts';

/** What is wrong or doubtful in figures, each of which can be read. */
export const figureMeanings: Meanings<FigureFindingCode> = {
  'figures-contradict': 'Two values for one figure, known from the same day. Neither is used.',
  'actual-is-the-plan':
    'An actual that is, to the last digit, what the plan adds up to: the plan was probably copied.',
  'printed-is-not-derived': 'A printed figure that does not come out of its printed parts.',
  'figure-restated': 'A figure that a later document prints anew. The later one is used from its day on.',
  'value-implausible': 'A value so far from the others of its series that its point may have slipped.',
};

/** What is wrong in how a workspace is set up. */
export const setUpMeanings: Meanings<SetUpFindingCode> = {
  'nothing-published': 'A day before every document: nothing was known then, so nothing is rated.',
  'headline-not-rated':
    'A headline metric with figures that no rule in force rates, so that it is in no count.',
  'metric-not-expected':
    'A metric that a rule names, and of which nothing says where and when to expect figures.',
  'place-not-expected': 'Figures for a place that is not among those expected. They are not rated.',
  'breakdown-not-rated': 'Figures for parts of the people that are kept and not rated.',
  'rule-set-empty': 'A rule set that rates nothing and asks for nothing.',
  'rule-set-rates-nothing': 'A rule set for months or windows in which none of its metrics is expected.',
  'rating-rates-nothing': 'One rating of a rule set of which the same is true.',
  'target-without-figures': 'A target by which a rule judges, and of which there are no figures.',
  'target-for-other-periods': 'A target that is for none of the months of the rule set that judges by it.',
  'two-standing-ratings': 'Two ratings that both stand for one subject: nobody has said which one does.',
};

/** What is doubtful in what a paper says, beside whether it is confirmed. */
export const claimMeanings: Meanings<ClaimFindingCode> = {
  'two-spans': 'A number printed for one span of months that is the number for another.',
  'best-month-chosen': 'The best month of a year is set against the target of its last.',
  'unit-label-differs': 'A number printed under the unit of another.',
  'implied-population': 'A printed rate that comes out of its count only with another population.',
  'plan-series-differ': 'A printed target that differs from the plan that the rules judge by.',
  'superseded-figure': 'A number that was known earlier and has been restated since.',
  'words-unmapped':
    'Words about how things stand that no vocabulary explains, so that they cannot be checked.',
};
