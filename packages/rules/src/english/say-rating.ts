import { polarityWords, printList, printQuantity, type Rag, rags, statusWords } from '@ragstone/rag';
import { answeredFactOf } from '../expand/expand-answer.ts';
import { expandRating } from '../expand/expand-rating.ts';
import { sayExplanation } from '../explain/say-explanation.ts';
import { decimalsOf, sayTolerance } from '../explain/say-tolerance.ts';
import type { Applies } from '../language/applies.ts';
import { comparatorEdge } from '../language/comparator-edge.ts';
import type {
  AgainstComparators,
  AgainstTarget,
  BetterBy,
  GoalBands,
  MissedByUpTo,
  Profile,
  Quartile,
  Rating,
  Significance,
  Spc,
  WorseBy,
} from '../language/rating.ts';
import { type EnglishContext, titleOf } from './english-context.ts';
import { comparatorWords, type KnownSubject, sayCondition } from './say-condition.ts';
import { sayReading } from './say-reading.ts';
import { windowWords } from './window-words.ts';

/** A rating as the sentences that a board could adopt, with a worked example where there is a figure for one. */
export const sayRating = (
  rating: Rating,
  subject: KnownSubject,
  context: EnglishContext,
): readonly string[] => [
  ...(rating.asks === undefined ? [] : [rating.asks]),
  `It is about ${sayApplies(rating.for, context)}.${rating.standing ? '' : ' It is evidence beside the rating that stands.'}`,
  ...sayForm(rating, subject, context),
  ...sayNeeds(rating),
  ...sayWording(rating),
  ...sayReading(rating),
  ...sayExample(rating, context),
];

/** What a rule is about: `“Left on the ready date”, each month and the year to date`. */
export const sayApplies = (applies: Applies, context: EnglishContext): string => {
  if ('each' in applies) {
    const within = [applies.in, applies.section].filter((each) => each !== undefined);
    return `each ${applies.each.replaceAll('-', ' ')}${within.length === 0 ? '' : ` of ${within.map((each) => `“${each}”`).join(', ')}`}`;
  }
  const names = applies.metrics.map((name) =>
    name.endsWith('.*') ? `every measure under “${name.slice(0, -2)}”` : titleOf(context.metricTitle, name),
  );
  const { except, places, breakdown } = applies;
  return [
    printList(names),
    ...(except === undefined
      ? []
      : [`except ${printList(except.map((name) => titleOf(context.metricTitle, name)))}`]),
    ...(places === undefined
      ? []
      : [`in ${printList(places.map((place) => titleOf(context.placeTitle, place)))}`]),
    ...Object.entries(breakdown ?? {}).map(([name, value]) => `for ${name} ${value}`),
    `for ${windowWords(applies.windows)}`,
  ].join(', ');
};

const sayForm = (rating: Rating, subject: KnownSubject, context: EnglishContext): readonly string[] => {
  if ('againstTarget' in rating) return sayAgainst(rating.againstTarget, subject, context);
  if ('againstComparators' in rating) return sayComparators(rating.againstComparators, context);
  if ('goalBands' in rating) return sayBands(rating.goalBands);
  if ('significance' in rating) return saySignificance(rating.significance, context);
  if ('quartile' in rating) return sayQuartile(rating.quartile);
  if ('spc' in rating) return saySpc(rating.spc, context);
  if ('milestones' in rating) {
    const { target, between, amber } = rating.milestones;
    if (target === undefined) {
      return [
        'Green where it is said to be done, red where its day has passed and nothing says so. Before its day nothing is judged.',
      ];
    }
    return [
      `Green where ${titleOf(context.targetTitle, target)} is met on one of its dates${sayAmber(amber)}, red otherwise. Between the dates ${between === 'path' ? 'the path that the source gives is the target' : 'nothing is judged'}.`,
    ];
  }
  if ('stages' in rating) {
    const stages = rating.stages.map(
      ({ metric, goal, due }) =>
        `${titleOf(context.metricTitle, metric)} to ${goal}${due === undefined ? '' : ` by the end of ${due}`}`,
    );
    return [
      `The goals are reached one after the other: ${printList(stages)}. The first that is not reached is in force: it is red once it is due, and those after it are not yet judged.`,
    ];
  }
  if ('profile' in rating) return sayProfile(rating.profile, context);
  if ('answer' in rating) {
    const { green, amber, red, whenNo } = rating.answer;
    const said = (words: string | readonly string[]): string =>
      printList(
        (typeof words === 'string' ? [words] : words).map((word) => `“${word}”`),
        'or',
      );
    const fact = answeredFactOf(rating.for);
    return [
      `Green where the ${fact} is ${said(green)}${amber === undefined ? '' : `, amber where it is ${said(amber)}`}, red where it is ${said(red)}. Any other ${fact} is not rated.`,
      ...(whenNo === undefined ? [] : [`A red answer must come with ${printList(whenNo.requires)}.`]),
    ];
  }
  return expandRating({ ...rating, reading: undefined }).map(({ status, outcome, when }, index) => {
    const colour = status === null ? 'No colour' : statusWords[status];
    const said = outcome === null ? colour : `${colour}, “${outcome}”,`;
    const isRest = rating.otherwise !== undefined && index === rating.bands.length;
    return isRest ? `${said} otherwise.` : `${said} where ${sayCondition(when, subject, context)}.`;
  });
};

const sayAmber = (amber: MissedByUpTo | undefined): string =>
  amber === undefined ? '' : `, amber where it is missed by no more than ${sayTolerance(amber.missedByUpTo)}`;

const sayAgainst = (
  form: AgainstTarget,
  { polarity }: KnownSubject,
  context: EnglishContext,
): readonly string[] => {
  const target = titleOf(context.targetTitle, form.target);
  const way = polarity === null || polarity === 'none' ? '' : ` (${polarityWords(polarity)})`;
  if (form.green !== 'met') {
    const { amber } = form;
    const wider =
      amber !== undefined && 'within' in amber
        ? `, amber where it is within ${sayTolerance(amber.within)}`
        : '';
    return [
      `Green where the figure is within ${sayTolerance(form.green.within)} of ${target}, above or below${wider}, red otherwise. A figure on the edge of a band is in it.`,
    ];
  }
  const amber = form.amber !== undefined && 'missedByUpTo' in form.amber ? form.amber : undefined;
  return [
    `Green where ${target} is met${way}${sayAmber(amber)}, red otherwise.${amber === undefined ? '' : ' A figure on the edge of amber is amber.'}`,
  ];
};

const sayComparators = (form: AgainstComparators, context: EnglishContext): readonly string[] => {
  const names = form.comparators.map((name) => comparatorWords(name, context));
  const isAll = form.combine !== 'either' && form.combine !== 'any';
  const all = names.length === 1 ? (names[0] ?? '') : `${isAll ? 'each of' : 'any of'} ${printList(names)}`;
  const amber = form.amber === undefined ? '' : `, amber where it is worse ${sayEdge(form.amber)}`;
  return [
    `Green where the figure is better than ${all} ${sayEdge(form.green)}, red where it is worse ${sayEdge(form.red)}${amber}.`,
    ...(form.between === undefined
      ? []
      : [
          `Between them it is “${form.between.outcome}”${form.between.status === undefined ? ', which has no colour' : ' and amber'}.`,
        ]),
    ...(names.length === 1 ? [] : ['All of them must be known: where one is missing, it is not rated.']),
    ...(isAll || names.length === 1 ? [] : ['Where they disagree, it is not rated and says so.']),
  ];
};

/** `by more than 3 points`: whether a figure just on the line is beyond it. */
const sayEdge = (by: BetterBy | WorseBy): string => {
  const { tolerance, takesLine } = comparatorEdge(by);
  return `${takesLine ? 'by at least' : 'by more than'} ${sayTolerance(tolerance)}`;
};

const sayBands = (form: GoalBands): readonly string[] => {
  const print = (value: number): string => printQuantity(value, form.unit, decimalsOf(value));
  const said = rags.flatMap((status) => {
    const band = form[status];
    if (band === undefined) return [];
    const { from, below } = band;
    const range =
      from === undefined
        ? `below ${print(below ?? 0)}`
        : below === undefined
          ? `from ${print(from)}`
          : `from ${print(from)} to below ${print(below)}`;
    return [`${status} ${range}`];
  });
  return [`The figure is ${printList(said)}.`];
};

const colourWords = (colour: Rag | null): string => colour ?? 'without a colour';

const saySignificance = (form: Significance, context: EnglishContext): readonly string[] => [
  `The figure is set beside ${comparatorWords(form.against, context)} at ${form.interval ?? 95}% confidence: ${colourWords(form.better)} where it is better by more than chance, ${colourWords(form.similar)} where the difference could be chance, ${colourWords(form.worse)} where it is worse.`,
  ...(form.noPolarity === undefined
    ? []
    : [
        `Where neither way is better it is “${form.noPolarity.higher}” or “${form.noPolarity.lower}”, without a colour.`,
      ]),
];

const sayQuartile = (form: Quartile): readonly string[] => {
  const said = rags.flatMap((status) => {
    const quarters = form[status];
    return quarters === undefined ? [] : [`${status} in quartile ${printList(quarters.map(String), 'or')}`];
  });
  return [`The figure is ${printList(said)}, where quartile 1 is the ${form.firstIs} quarter of all places.`];
};

const saySpc = ({ rates, target, good, neither, bad }: Spc, context: EnglishContext): readonly string[] =>
  rates === 'assurance'
    ? [
        `The process is ${colourWords(good)} where it can be relied on to meet ${target === undefined ? 'its target' : titleOf(context.targetTitle, target)}, ${colourWords(neither)} where it will be hit and missed by chance, ${colourWords(bad)} where it can be relied on to miss it.`,
      ]
    : [
        `The process is ${colourWords(good)} where it is improving by more than chance, ${colourWords(neither)} where it varies by chance, ${colourWords(bad)} where it is getting worse by more than chance.`,
      ];

const sayProfile = (form: Profile, context: EnglishContext): readonly string[] => [
  `Of ${titleOf(context.targetTitle, form.target)} for the year, by the end of each month from April ${printList(form.expectedShares.map((share) => `${share}%`))} is expected. Green where that is met${sayAmber(form.amber)}, red otherwise.`,
];

const sayNeeds = ({ needs }: Rating): readonly string[] => {
  const said = [
    ...(needs?.count === undefined ? [] : [`${needs.count} events`]),
    ...(needs?.denominator === undefined ? [] : [`${needs.denominator} people`]),
  ];
  return said.length === 0 ? [] : [`With fewer than ${printList(said, 'or')} it is not rated.`];
};

const sayWording = ({ wording }: Rating): readonly string[] => {
  const said = rags.flatMap((status) => {
    const words = wording?.[status];
    return words === undefined ? [] : [`${status} “${words}”`];
  });
  return said.length === 0 ? [] : [`A paper calls ${printList(said)}.`];
};

const sayExample = (rating: Rating, context: EnglishContext): readonly string[] => {
  const example = context.exampleOf?.(rating) ?? null;
  if (example === null) return [];
  return [`${example.title}: ${sayExplanation(rating, example.facts, example.profile).join(' ')}`];
};
