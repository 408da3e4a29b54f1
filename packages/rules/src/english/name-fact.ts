import type { FactReference } from '../language/fact-reference.ts';
import { type EnglishContext, titleOf } from './english-context.ts';
import { windowWords } from './window-words.ts';

/** What a sentence calls a fact. One that has no words here is called by its name. */
const words: Readonly<Record<string, string>> = {
  value: 'the figure',
  target: 'the target',
  missed: 'that the target was missed',
  overdue: 'that its figure is overdue',
  status: 'the colour',
  comparator: 'the figure',
  previous: 'the figure of the period before',
  sameLastYear: 'the figure of the same period a year before',
  expectedByNow: 'what is expected by now',
  significance: 'the difference',
  trend: 'the trend',
  variation: 'the variation of the process',
  assurance: 'the assurance of the process',
  rank: 'the rank',
  quartile: 'the quartile',
  count: 'the number of events',
  denominator: 'the number of people',
  metric: 'the measure',
  place: 'the place',
  periodEnds: 'the end of the period',
  answer: 'the answer',
  shareOfPlan: 'the share of the plan that is spent',
  expectedShare: 'the share that the spend profile expects',
  spentShare: 'the share that is spent',
  underspend: 'the underspend',
  totalPlanned: 'the total planned',
  changeInActivity: 'the change in activity',
  workingDaysPastDue: 'the number of working days since it was due',
  dueOn: 'the day it is due',
  submission: 'how its submission stands',
  submitted: 'that somebody has seen it submitted',
  submittedOn: 'the day on which it was submitted',
  daysUntilDue: 'the number of days until its deadline',
  workingDaysLate: 'the number of working days after its deadline',
  answersMissing: 'the number of answers missing',
  checksWrong: 'the number of checks that it fails',
  checksDoubtful: 'the number of checks that leave it in doubt',
  signOffsMissing: 'the number of signatures missing',
  presentedOn: 'the day on which its body saw it',
  verdict: 'the verdict',
  reproducedBy: 'how the printed number comes out',
  says: 'what kind of thing it says',
  comparable: 'that how far off it is can be told',
  difference: 'how far the evidence is from the printed number',
  'of-return': 'that a return prints it',
  document: 'its document',
  publishedOn: 'the day on which its document came out',
  daysSincePublished: 'the number of days since its document came out',
};

/** `the figure`, `the difference from England`, `the figure of “waits” for the year to date, female`. */
export const nameFact = (reference: FactReference, context: EnglishContext): string => {
  const { fact, with: beside, metric, window, breakdown, interval } = reference;
  const place = beside === undefined ? null : (context.placeTitle?.(beside) ?? `“${beside}”`);
  const base = words[fact] ?? `“${fact}”`;
  const named = place === null ? base : fact === 'comparator' ? `${place}’s figure` : `${base} from ${place}`;
  return [
    named,
    ...(metric === undefined ? [] : [`of ${titleOf(context.metricTitle, metric)}`]),
    ...(window === undefined ? [] : [`for ${windowWords([window])}`]),
    ...Object.entries(breakdown ?? {}).map(([name, value]) => `for ${name} ${value}`),
    ...(interval === undefined ? [] : [`at ${interval}% confidence`]),
  ].join(' ');
};
