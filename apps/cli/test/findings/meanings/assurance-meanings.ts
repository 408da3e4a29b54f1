import type {
  ClaimFindingCode,
  FigureFindingCode,
  JudgementFindingCode,
  PromiseFindingCode,
  SetUpFindingCode,
} from '@ragstone/assurance';
import type { Meanings } from './meanings.ts';

/** What is wrong or doubtful in figures, each of which can be read. */
export const figureMeanings: Meanings<FigureFindingCode> = {
  'figures-contradict': 'Two values for one figure, known from the same day. Neither is used.',
  'actual-is-the-plan':
    'An actual that is, to the last digit, what the plan adds up to: the plan was probably copied.',
  'printed-is-not-derived': 'A printed figure that does not come out of its printed parts.',
  'figure-restated': 'A figure that a later document prints anew. The later one is used from its day on.',
  'value-implausible': 'A value so far from the others of its series that its point may have slipped.',
  'whole-outside-parts':
    'A figure of a whole that is lower than each of its parts, or higher: no mean can be. It is not rated.',
  'whole-implausible':
    'A figure of a whole that would need its parts to weigh otherwise than is likely: one of them may be counted otherwise.',
  'figure-repeated':
    'A figure that is, to the last digit, the one of the period before: it was probably copied.',
  'figure-stands-apart':
    'A month far from every other of its series, which nobody has explained. It may be incomplete.',
  'target-easier-than-year-before':
    'A target that is easier than what was reached a year before: meeting it is no improvement.',
  'target-easier-than-last-plan':
    'A plan that asks for less than the plan before it did for the same period of the year before.',
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
  'target-step-misfit':
    'A target that moves an earlier figure by percentage points, and judges a metric that is no percentage. Nothing is judged by it.',
  'target-without-figures': 'A target by which a rule judges, and of which there are no figures.',
  'target-for-other-periods': 'A target that is for none of the months of the rule set that judges by it.',
  'two-standing-ratings': 'Two ratings that both stand for one subject: nobody has said which one does.',
};

/** What stands in the way of a rating, or hides behind one. */
export const judgementMeanings: Meanings<JudgementFindingCode> = {
  'reading-dependent':
    'Ratings that would come out otherwise under another reading of the source than the one that was chosen.',
  'figure-stale': 'A figure so old that a later one is long overdue, by which nothing should be judged now.',
  'target-not-measurable':
    'A target whose source leaves out what it takes to judge by it. It is neither met nor missed.',
  'commentary-unchanged':
    'What an owner says of a period is, word for word, what was said of the period before. It may not have been looked at again.',
  'whole-hides-part': 'A whole that meets its target while one of its parts misses it.',
  'decision-about-nothing': 'A decision about an escalation that was never raised.',
  'decision-not-entitled': 'A decision by somebody whom the rule does not name. It holds for nothing.',
  'decision-superseded': 'A decision under rules that have changed since. It has to be made again.',
  'decision-restated':
    'A decision about something that, by the figures known now, never stood as it was seen.',
};

/** What only shows where promises and boards are set beside figures, forms and days. */
export const promiseMeanings: Meanings<PromiseFindingCode> = {
  'promise-expired': 'A number promised by a day that has passed, and no figure that says what came of it.',
  'indicator-not-asked-for': 'An indicator that is said to be of a form which does not ask for it.',
  'asked-for-without-indicator':
    'What a form asks for and a plan that takes its other indicators from there leaves out.',
  'figure-older-than-published': 'A paper that prints an older figure than had been published by its day.',
  'priority-not-reported': 'A priority of which a report that should cover it says nothing.',
};

/** What is doubtful in what a paper says, beside whether it is confirmed. */
export const claimMeanings: Meanings<ClaimFindingCode> = {
  'two-spans': 'A number printed for one span of months that is the number for another.',
  'best-month-chosen': 'The best month of a year is set against the target of its last.',
  'unit-label-differs': 'A number printed under the unit of another.',
  'implied-population': 'A printed rate that comes out of its count only with another population.',
  'plan-series-differ': 'A printed target that differs from the plan that the rules judge by.',
  'superseded-figure': 'A number that was known earlier and has been restated since.',
  'rank-from-the-far-end': 'A rank that is printed counting from the other end than the words beside it say.',
  'ranked-among-fewer': 'A rank among fewer places than are usually ranked: some had no figure.',
  'trends-differ': 'Two directions of travel printed for the same figures.',
  'list-differs': 'A list of outliers that leaves out what its own rule takes in, or the other way round.',
  'words-unmapped':
    'Words about how things stand that no vocabulary explains, so that they cannot be checked.',
};
