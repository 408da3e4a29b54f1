import type { Catalogue } from './catalogue.ts';
import { day, given, many, number, words } from './fact-types.ts';

/** The facts of a return: a form that a body must complete, whether anybody has seen it completed or not. */
export const returnCatalogue: Catalogue = {
  submission: words(
    'How its submission stands on the day that is looked from: due, and not-submitted, of what nobody has seen submitted; submitted-on-the-day, at a time that is not printed.',
    ['not-yet-due', 'due', 'not-submitted', 'submitted-in-time', 'submitted-on-the-day', 'submitted-late'],
  ),
  submitted: given('Whether somebody has seen it submitted, in time or not.'),
  submittedOn: day('The day on which it was submitted.'),
  dueOn: day('The day of its deadline.'),
  daysUntilDue: number('days', 'Days up to the day of its deadline; negative after it.', {
    range: { whole: true },
  }),
  workingDaysLate: number(
    'count',
    'Working days after its deadline that it came, or nobody has seen it come; at least 1 where it is late, 0 only of what came in time.',
    {
      range: { from: 0, whole: true },
    },
  ),
  complete: given("Whether the form's own checker would call it complete."),
  answersMissing: many(
    'Questions that the checker looks at and that lack an answer, or what their answer demands.',
  ),
  checksWrong: many('What is wrong in it by the figures, the claims that it prints and its own questions.'),
  checksDoubtful: many('What is doubtful in it.'),
  signedOff: given('Whether every role has signed that must; unknown of a form that asks for no signature.'),
  signOffsMissing: many(
    'The roles that must sign and have not; unknown of a form that asks for no signature.',
  ),
  approved: given('Whether it says who allowed its submission.'),
  presentedOn: day('The day of the first meeting of its accountable body that saw it.'),
};

/** The facts of a claim: what a document says, held against the evidence. */
export const claimCatalogue: Catalogue = {
  verdict: words('What the evidence says of it: so too, otherwise, against itself, or nothing.', [
    'confirmed',
    'disputed',
    'conflicting',
    'unverifiable',
  ]),
  reproducedBy: words('How the printed number comes out of the evidence.', [
    'exact',
    'within-rounding',
    'rounded-parts',
    'none',
  ]),
  says: words('What kind of thing it says.', [
    'status',
    'value',
    'target',
    'gap',
    'comparison',
    'change',
    'movement',
    'total',
    'rank',
    'trend',
    'significance',
    'list',
  ]),
  comparable: given(
    'Whether how far off it is can be told: not of words, of a printed nought, of a number under another unit, or of a right number under the wrong label.',
  ),
  difference: number(
    'percent',
    'How far the evidence is from the printed number, up or down, as a share of what is printed; unknown where the evidence gives no answer, or several.',
    { range: { from: 0 } },
  ),
  'of-return': given('Whether a return prints it, so that its correctness counts.'),
  document: { type: 'text', means: 'The id of the document that prints it.' },
  line: number('count', 'The line of the document.', { range: { from: 0, whole: true } }),
  publishedOn: day('The day on which the document was published.'),
  daysSincePublished: number('days', 'Days since then.', { range: { from: 0, whole: true } }),
  metric: { type: 'text', means: 'The id of the metric that it is about.' },
  place: { type: 'text', means: 'The id of the place.' },
};

/** The facts of a question of a return. */
export const questionCatalogue: Catalogue = {
  answer: { type: 'text', means: 'The answer as the form prints it: Yes, No ...' },
  explanation: given('Whether an explanation is given.'),
  'mitigating-actions': given('Whether mitigating actions are given.'),
  timeframe: given('Whether a timeframe is given.'),
  'expected-date': given('Whether an expected date is given.'),
  narrative: given('Whether a narrative is given.'),
};
