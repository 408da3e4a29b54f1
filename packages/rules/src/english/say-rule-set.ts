import { periodFromSpan, periodOf, printDay, printPeriod } from '@ragstone/calendar';
import { printList } from '@ragstone/rag';
import type { FigurePolicies, ForPeriods, RuleSet } from '../language/rule-set.ts';
import type { About } from '../parse/leaves-of.ts';
import { metricsOf, type RuleContext } from '../parse/rule-context.ts';
import { type EnglishContext, titleOf } from './english-context.ts';
import { type KnownSubject, sayCondition } from './say-condition.ts';
import { sayEscalation } from './say-escalation.ts';
import { sayApplies, sayRating } from './say-rating.ts';

/** A rule set as a page in plain English: a heading, and sections of sentences. */
export interface EnglishPage {
  readonly title: string;
  readonly says: readonly string[];
  readonly sections: readonly EnglishSection[];
}

export interface EnglishSection {
  readonly title: string;
  readonly parts: readonly { readonly title: string; readonly says: readonly string[] }[];
}

/**
 * The whole of a rule set in sentences that a board could adopt: nothing that decides a colour is left out. The
 * context of parsing gives units and polarities, that of English titles and figures to work it out on.
 */
export const sayRuleSet = (
  ruleSet: RuleSet,
  rules: RuleContext = {},
  context: EnglishContext = {},
): EnglishPage => {
  const subjectOf = (about: About): KnownSubject => knownSubject(about, rules);
  const sections: readonly EnglishSection[] = [
    {
      title: 'Conditions with a name',
      parts: Object.entries(ruleSet.conditions).map(([name, condition]) => ({
        title: name,
        says: [`It holds where ${sayCondition(condition, subjectOf('anything'), context)}.`],
      })),
    },
    {
      title: 'Small numbers',
      parts: ruleSet.protect.map((protection, index) => ({
        title: `Protection ${index + 1}`,
        says: [
          `For ${sayApplies(protection.for, context)}: a count below ${protection.hideCountsBelow} is shown as “${protection.show}”.`,
          ...(protection.alsoHide === undefined
            ? []
            : ['Where one alone is hidden, the next smallest is hidden with it.']),
        ],
      })),
    },
    {
      title: 'Ratings',
      parts: ruleSet.ratings.map((rating) => ({
        title: rating.id,
        says: sayRating(rating, subjectOf(rating.for), context),
      })),
    },
    {
      title: 'Duties',
      parts: ruleSet.duties.map((duty) => ({
        title: duty.id,
        says: [
          `For ${sayApplies(duty.for, context)}${duty.when === undefined ? '' : `, where ${sayCondition(duty.when, subjectOf(duty.for), context)}`}: ${printList(duty.requires.map((fact) => `“${fact}”`))} must be given.`,
        ],
      })),
    },
    {
      title: 'Escalations',
      parts: ruleSet.escalations.map((escalation) => ({
        title: escalation.title ?? escalation.id,
        says: sayEscalation(escalation, subjectOf(escalation.for), context),
      })),
    },
    {
      title: 'Summaries',
      parts: ruleSet.rollUps.map(({ id, says }) => ({ title: id, says: [`A paper says: “${says}”.`] })),
    },
  ];
  return {
    title: ruleSet.title,
    says: [
      `${sayState(ruleSet, context)} ${sayPeriods(ruleSet.forPeriods)}`,
      ...saySource(ruleSet),
      ...sayPolicies(ruleSet.figures),
      'A figure or target that is missing, overdue or withheld is not rated: it is never green.',
      ...(ruleSet.note === undefined ? [] : [`Note: ${ruleSet.note}`]),
    ],
    sections: sections.filter(({ parts }) => parts.length > 0),
  };
};

/** The page as Markdown, which reads as plain text too. */
export const printEnglishPage = ({ title, says, sections }: EnglishPage): string =>
  [
    `# ${title}`,
    ...says,
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      ...section.parts.flatMap((part) => [`### ${part.title}`, part.says.join('\n')]),
    ]),
  ].join('\n\n');

const knownSubject = (about: About, rules: RuleContext): KnownSubject => {
  const metrics = metricsOf(about, rules);
  const [first] = metrics;
  const shared = <Key extends 'unit' | 'polarity'>(key: Key) =>
    first !== undefined && metrics.every((metric) => metric[key] === first[key]) ? first[key] : null;
  return { unit: shared('unit'), polarity: shared('polarity') };
};

const sayState = ({ version, state, adopted }: RuleSet, { bodyTitle }: EnglishContext): string =>
  state === 'draft' || adopted === undefined
    ? `Version ${version}, a draft: nobody has adopted it.`
    : `Version ${version}, adopted by ${titleOf(bodyTitle, adopted.by)} on ${printDay(adopted.on)}${adopted.minute === undefined ? '' : `, minute ${adopted.minute}`}.`;

const sayPeriods = ({ from, to }: ForPeriods): string => {
  if (to === undefined) return `It rates ${printPeriod(periodOf(from))} and every month after.`;
  const span = periodFromSpan(periodOf(from).first, periodOf(to).last);
  const months = span === null ? `${from} to ${to}` : printPeriod(span);
  return `It rates ${months}.`;
};

const saySource = ({ source, reviewed }: RuleSet): readonly string[] => [
  ...(source === undefined
    ? []
    : [`It follows document ${source.document}${source.line === undefined ? '' : `, line ${source.line}`}.`]),
  ...(reviewed === undefined ? [] : [`It was last reviewed on ${printDay(reviewed)}.`]),
];

const sayPolicies = ({
  provisional,
  partWindow,
  caveated,
  restated,
  stale,
}: FigurePolicies): readonly string[] => [
  provisional === 'rate-and-mark'
    ? 'A provisional figure is rated and marked.'
    : 'A provisional figure is not rated.',
  partWindow === 'compare-same-months'
    ? 'A window with months missing can show a miss over the months that are there, never a pass.'
    : 'A window with months missing is not rated.',
  caveated === 'rate-and-mark'
    ? 'A figure that its publisher warns against is rated and marked.'
    : 'A figure that its publisher warns against judging is not rated.',
  restated === 'latest-stands'
    ? 'Of a figure that was restated, the latest stands.'
    : 'A figure that was restated is not rated where it would have been rated worse before.',
  ...(stale === undefined
    ? []
    : [
        `The latest figure of a series of which a later one is long overdue is ${stale === 'rate-and-mark' ? 'rated and marked' : 'not rated'}.`,
      ]),
];
