import { capitalised } from '../sentence.ts';
import { counted, countWords } from './counted.ts';
import { numbers } from './numbers.ts';

const inWords = (count: number): string => capitalised(countWords(count));

/** Where a chain breaks, link by link. */
const missing = {
  actions: 'No action',
  measures: 'No measure',
  indicators: 'No indicator',
  figures: 'No figure',
};

/** How many chains have each link. */
interface Reach {
  readonly actions: number;
  readonly measures: number;
  readonly indicators: number;
  readonly figures: number;
}

/** The chain from each promise to its evidence. */
export const commitments = {
  title: 'Commitments and their evidence',
  glance: {
    heading: 'At a glance',
    lead: 'How many promises of each plan have a link of the chain. One without a figure cannot be shown to be kept.',
    caption: 'Promises by plan, and how many have each link',
    columns: {
      plan: 'Plan',
      promises: 'Promises',
      actions: 'With an action',
      measures: 'With a measure of success',
      indicators: 'With an indicator',
      figures: 'With a figure',
    },
  },
  chains: {
    heading: 'From promise to evidence',
    none: (board: string): string => `No plan that was known on the day promises anything to ${board}.`,
    reach: (
      of: 'project' | 'commitment',
      all: number,
      { actions, measures, indicators, figures }: Reach,
    ): string =>
      `Of ${counted(all, of)} ${actions} have an action, ${measures} a measure of success, ${indicators} an indicator and ${figures} a figure in this workspace`,
  },
  table: {
    caption: 'From promise to evidence',
    columns: {
      promise: 'Promise',
      actions: 'Actions',
      measures: 'Measures of success',
      indicators: 'Indicators',
      evidence: 'What the latest figures say',
    },
    note: 'A promise is given no colour: the figures of its indicators are its evidence, and stand in the next table.',
    projects: 'Projects',
    breaks: (where: string): string => `The chain breaks: ${where}`,
    none: 'None',
    withoutIndicator: (count: number): string => `${inWords(count)} without an indicator`,
    followed: (count: number): string =>
      count === 0 ? 'None followed here' : `${inWords(count)} followed here`,
    actions: (count: number): string => counted(count, 'action'),
    overdue: (count: number): string => `${inWords(count)} overdue`,
    withoutOwner: (count: number): string => `${inWords(count)} without an owner`,
    noEvidence: 'No evidence here',
    /** `Three meet their target and one misses it.` */
    targets: (met: number, missed: number): string =>
      `${capitalised(
        numbers.list([
          ...(met === 0
            ? []
            : [`${countWords(met)} ${met === 1 ? 'meets its target' : 'meet their target'}`]),
          ...(missed === 0 ? [] : [`${countWords(missed)} ${missed === 1 ? 'misses it' : 'miss it'}`]),
        ]),
      )}.`,
  },
  picture: {
    missing,
    links: ['Actions', 'Measures', 'Indicators'] as readonly [string, string, string],
    evidence: 'Figures',
    part: (title: string, part: number, parts: number): string =>
      parts === 1 ? title : `${title}, part ${part} of ${parts}`,
    reach: (whole: number, all: number): string =>
      `${whole === 0 ? 'None' : whole} of ${counted(all, 'promise')} ${whole < 2 ? 'reaches' : 'reach'} a figure`,
    broken: (where: string, promises: readonly string[]): string => `${where}: ${promises.join('; ')}`,
    table: (caption: string): string => `Its numbers stand in the table “${caption}”.`,
  },
  evidence: {
    caption: 'The evidence of each measure',
    columns: {
      indicator: 'Indicator and place',
      latest: 'Latest',
      target: 'Target',
      stands: 'How it stands',
      printedAt: 'Printed at',
    },
    nowhere: 'Nowhere',
    workedOut: 'Worked out',
    noTarget: 'No target',
  },
  reviews: {
    heading: 'What became of earlier promises',
    lead: 'A review keeps, changes, transfers or removes each commitment. What came of them is counted once.',
    caption: (review: string): string => `${review}: what became of each commitment`,
    columns: { priority: 'Priority', all: 'All', resulting: 'Resulting' },
    all: 'All',
    note: 'Resulting: statements of the later version that came of them, each counted once.',
  },
  gaps: {
    heading: 'Where the chain does not hold',
    caption: 'Gaps, gravest first',
    none: 'Nowhere.',
  },
};
