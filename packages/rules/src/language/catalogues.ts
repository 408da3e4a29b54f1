import type { Unit } from '@ragstone/rag';
import type { SubjectKind } from './applies.ts';
import type { Catalogue, FactType, SubjectProfile } from './catalogue.ts';
import type { FactReference } from './fact-reference.ts';
import { day, given, many, number, words } from './fact-types.ts';
import { claimCatalogue, questionCatalogue, returnCatalogue } from './return-catalogues.ts';

/** What the words of a status mean in the vocabulary of their plan. Words that nobody has mapped leave both unknown. */
const stated: Catalogue = {
  stated: given('Whether it says how it stands.'),
  mapped: given('Whether the vocabulary of its plan knows the words of its status.'),
  statedVerdict: words('What the vocabulary of its plan says that its status means.', ['met', 'missed']),
  statedColour: words('The colour that the vocabulary of its plan gives its status.', [
    'green',
    'amber',
    'red',
  ]),
};

/** How its own figures stand against its targets, as far as those may be judged yet. */
const judged: Catalogue = {
  figuresMet: many('Its latest figures that meet their target.'),
  figuresMissed: many('Its latest figures that miss their target.'),
};

const elsewhere = ['metric', 'window', 'breakdown'] as const;
const beside: Pick<FactType, 'takes' | 'needs'> = { takes: ['with', 'window', 'breakdown'], needs: ['with'] };

/** The facts of a metric's figure. */
export const metricFigureCatalogue: Catalogue = {
  value: number('of-subject', 'The figure that is rated.', { takes: elsewhere }),
  target: number('of-subject', 'The target that the rating names, for the same period.', {
    takes: ['window', 'breakdown'],
  }),
  missed: { type: 'boolean', means: 'Whether the target was missed, whatever the colour.' },
  overdue: given('Whether its figure is due and is not there.'),
  status: words('The colour that the rating gives it; for escalations.', ['green', 'amber', 'red']),
  comparator: number('of-subject', 'The figure of another place, for the same period.', beside),
  previous: number('of-subject', 'The figure of the period before.'),
  sameLastYear: number('of-subject', 'The figure of the same period a year before.'),
  expectedByNow: number('of-subject', "The part of the year's target that a profile expects by now."),
  significance: words(
    'Whether it differs from a comparator by more than chance.',
    ['better', 'similar', 'worse', 'higher', 'lower'],
    { takes: ['with', 'window', 'breakdown', 'interval'], needs: ['with'] },
  ),
  trend: words('The direction of the latest five points, if it is more than chance.', [
    'getting-better',
    'getting-worse',
    'increasing',
    'decreasing',
    'no-significant-change',
  ]),
  variation: words('What statistical process control says of the latest point.', [
    'improvement',
    'concern',
    'common-cause',
    'high',
    'low',
  ]),
  assurance: words('Whether the process can be relied on to meet its target.', [
    'pass',
    'hit-and-miss',
    'fail',
  ]),
  rank: number('count', 'Its place among all places; 1 is best, or lowest where neither way is better.', {
    range: { from: 1, whole: true },
  }),
  quartile: number('count', 'Which quarter of all places it is in, 1 to 4.', {
    range: { from: 1, to: 4, whole: true },
  }),
  count: number('count', 'The events counted, such as cases.', { range: { from: 0, whole: true } }),
  denominator: number('count', 'The people or things among whom they were counted.', { range: { from: 0 } }),
  metric: { type: 'text', means: 'The id of the metric that is rated.' },
  place: { type: 'text', means: 'The id of the place.' },
  periodEnds: day('The last day of the period that is rated.'),
};

/** The facts of an action of a plan. */
export const actionCatalogue: Catalogue = {
  status: { type: 'text', means: 'Its status in the words of its plan.' },
  ...stated,
  done: given('Whether it is said to be done: a day is given, or its status means that it is finished.'),
  owner: given('Whether a role or body owns it.'),
  due: given('Whether it has a date.'),
  'success-measure': given('Whether it has a measure of success.'),
  dueOn: day('The day on which it is due.'),
  asOf: day('The day whose knowledge is used.'),
  workingDaysPastDue: number('count', 'Working days since it was due; negative before.', {
    range: { whole: true },
  }),
  milestonesMissed: many('Its milestones whose day has passed and that nothing says were reached.'),
};

/** The facts of a commitment that a plan delivers. */
export const commitmentCatalogue: Catalogue = {
  action: given('Whether any action serves it.'),
  owner: given('Whether a role or body answers for it or for its priority.'),
  'success-measure': given('Whether it has a measure of success.'),
  indicator: given('Whether any indicator shows one of its measures of success.'),
  'known-metric': given('Whether any of its indicators is a metric of the workspace.'),
  actions: many('The actions that serve it.'),
  actionsDone: many('Those of them that are said to be done.'),
  actionsOverdue: many('Those of them whose day has passed and that nothing says are done.'),
};

/** The facts of a project: a part of a plan that reports for itself. */
export const projectCatalogue: Catalogue = {
  status: { type: 'text', means: 'Its status in the words of its plan.' },
  ...stated,
  action: given('Whether any action serves it.'),
  'success-measure': given('Whether it has a measure of success.'),
  'borne-out': given('Whether its figures bear out a status that says it is well.'),
  ...judged,
};

/** The facts of a measure of success. */
export const successMeasureCatalogue: Catalogue = {
  indicator: given('Whether any indicator shows it.'),
  'numeric-target': given('Whether a number is set for it.'),
  periods: given('Whether it is said for how many periods a change must last.'),
  targetDueOn: day('The day by which its target is set, where that is said.'),
  asOf: day('The day whose knowledge is used.'),
  ...judged,
};

/** The facts of an indicator. */
export const indicatorCatalogue: Catalogue = {
  'success-measure': given('Whether it shows a measure of success.'),
  code: given('Whether it has a code.'),
  'known-metric': given('Whether it is a metric of the workspace.'),
  figure: given('Whether any figure of it is known.'),
};

/** The facts of a risk to a plan. */
export const riskCatalogue: Catalogue = {
  likelihood: { type: 'text', means: 'How likely it is, in the words of its plan.' },
  weighed: given('Whether anything says how likely it is.'),
  owner: given('Whether a role or body owns it.'),
  mitigation: given('Whether anything is done about it.'),
};

/** The facts of a point that a plan raises to a body above it. */
export const pointForEscalationCatalogue: Catalogue = {
  recipient: given('Whether it names the body that should decide.'),
  owner: given('Whether a role or body owns it.'),
  due: given('Whether it has a date.'),
  dueOn: day('The day by which it should be decided.'),
  asOf: day('The day whose knowledge is used.'),
};

/** The facts of a funding line: one source of a pooled fund. */
export const fundingLineCatalogue: Catalogue = {
  shareOfPlan: number('percent', 'Spend so far as a share of updated income.'),
  expectedShare: number('percent', 'The share that the spend profile expects by now.'),
  underspend: number('pounds', 'Planned less actual expenditure; negative where more was spent.'),
};

/** The facts of a pooled fund. */
export const pooledFundCatalogue: Catalogue = {
  totalPlanned: number('pounds', 'Total planned expenditure.'),
  changeInActivity: number('pounds', 'How much planned activity has changed, up or down, never negative.'),
  underspend: number('pounds', 'Planned less actual expenditure; negative where more was spent.'),
  spentShare: number('percent', 'Spend so far as a share of updated income.'),
  expectedShare: number('percent', 'The share that the spend profile expects by now.'),
  narrative: given('Whether a narrative is given.'),
};

/** The facts of a duty: what one body owes another, or was asked for. */
export const dutyCatalogue: Catalogue = {
  state: words('How it stands on the day that is looked from.', ['met', 'due', 'late', 'not-yet-due']),
  kind: words('What is owed.', ['report', 'review', 'meeting', 'request', 'escalation', 'election']),
  frequency: { type: 'text', means: 'How often: quarterly, yearly, once, as-needed ...' },
  owner: given('Whether anybody is named who owes it.'),
  recipient: given('Whether anybody is named to whom it is owed.'),
  cadence: given('Whether it says how often or by when.'),
  agreed: given('Whether every promise about the same thing says the same of how often.'),
  dueOn: day('The day on which it falls due next, or fell due where it is late.'),
  lastMetOn: day('The day on which it was last met.'),
  daysLate: number('days', 'Days past the day on which it was due.', { range: { from: 0, whole: true } }),
};

/** The facts of a report that came before a meeting. */
export const reportCatalogue: Catalogue = {
  ageOfData: number('days', 'Days from the end of the latest period that it tells of to the meeting.', {
    range: { whole: true },
  }),
  daysSincePrevious: number('days', 'Days since the report before it, by its own account.', {
    range: { whole: true },
  }),
  datedInTime: given('Whether it is dated on or before the day of the meeting.'),
  consultationOpen: given('Whether the consultation on which it asks for a view is open on the day.'),
  recommendations: number('count', 'What it asks of the meeting.', { range: { from: 0, whole: true } }),
  decided: given('Whether minutes tell what was resolved on all that it asks.'),
  decidedAsAsked: given('Whether all that was resolved is what was asked.'),
};

/** The catalogue that a rule is checked against where the caller gives none. */
export const builtInCatalogues: Readonly<Record<SubjectKind | 'metric-figure', Catalogue>> = {
  'metric-figure': metricFigureCatalogue,
  return: returnCatalogue,
  question: questionCatalogue,
  claim: claimCatalogue,
  'funding-line': fundingLineCatalogue,
  'pooled-fund': pooledFundCatalogue,
  commitment: commitmentCatalogue,
  duty: dutyCatalogue,
  report: reportCatalogue,
  project: projectCatalogue,
  action: actionCatalogue,
  'success-measure': successMeasureCatalogue,
  indicator: indicatorCatalogue,
  risk: riskCatalogue,
  'point-for-escalation': pointForEscalationCatalogue,
};

/** A number means the same in every built-in catalogue that has it. */
const everyBuiltInFact: Catalogue = Object.assign({}, ...Object.values(builtInCatalogues));

/** What the catalogue says of a fact; null where it has no such fact. Only its own names count. */
export const factTypeIn = (catalogue: Catalogue, fact: string): FactType | null =>
  (Object.hasOwn(catalogue, fact) && catalogue[fact]) || null;

/** The unit of a fact of the subject; null for what is no number, another metric's, or in no catalogue. */
export const unitOfFact = (
  { fact, metric }: FactReference,
  profile: Pick<SubjectProfile, 'unit' | 'catalogue'>,
): Unit | null => {
  const unit = factTypeIn(profile.catalogue ?? everyBuiltInFact, fact)?.unit ?? null;
  if (unit !== 'of-subject') return unit;
  return metric === undefined ? profile.unit : null;
};
