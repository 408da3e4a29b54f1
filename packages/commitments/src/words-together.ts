import type { CommitmentsCode, TogetherFigures } from './finding-figures.ts';
import { whatWords } from './what-words.ts';

/** What many findings of a kind say in one line, after "51 of 51 actions": for one of them, and for several. */
const verbs: Readonly<Record<CommitmentsCode, readonly [one: string, many: string]>> = {
  placeholder: [
    'has a word that stands for something still to be said',
    'have a word that stands for something still to be said',
  ],
  'no-owner': ['has no owner', 'have no owner'],
  'no-date': ['has no date', 'have no date'],
  'due-before-plan': [
    'is due before the plan and not said to be done',
    'are due before the plan and not said to be done',
  ],
  'done-before-its-milestones': [
    'is said to be done before its milestones are reached',
    'are said to be done before their milestones are reached',
  ],
  'no-status': ['has no status', 'have no status'],
  'status-unmapped': ['has a status that no vocabulary maps', 'have a status that no vocabulary maps'],
  'status-not-borne-out': [
    'has a status that its own figures contradict',
    'have a status that their own figures contradict',
  ],
  'no-action': ['has no action', 'have no action'],
  'measure-without-indicator': ['has no indicator', 'have no indicator'],
  'indicator-without-measure': ['shows no measure of success', 'show no measure of success'],
  'code-reused': ['has the code of another', 'have the codes of others'],
  'code-unlike-others': ['has a code like no other', 'have codes like no others'],
  'measure-not-measurable': [
    'does not say over how many periods it must last',
    'do not say over how many periods they must last',
  ],
  'wording-not-approved': ['is not worded as it was approved', 'are not worded as they were approved'],
  'wording-missing': ['has no wording', 'have no wording'],
  'transfer-without-destination': ['is a transfer to nobody', 'are transfers to nobody'],
  'change-without-rationale': ['has no rationale', 'have no rationale'],
  'decision-does-not-fit': ['does not lead where it should', 'do not lead where they should'],
  'no-lineage': ['does not say what it came of', 'do not say what they came of'],
  'promised-number-lost': ['loses the number that was promised', 'lose the number that was promised'],
  'kept-but-changed': ['is said to be kept and is another', 'are said to be kept and are others'],
  'count-does-not-add-up': ['has a count that does not add up', 'have a count that does not add up'],
  'nothing-promised': ['has nothing promised under it', 'have nothing promised under them'],
  'no-likelihood': ['has no likelihood', 'have no likelihood'],
  'no-recipient': ['is raised to nobody', 'are raised to nobody'],
  'dangling-link': ['names a record that is not there', 'name a record that is not there'],
  'duplicate-id': ['shares its id with another', 'share their ids with others'],
};

/** One sentence for many findings: "51 of 51 actions have no owner." */
export const sayTogether = (code: CommitmentsCode, { what, count, of }: TogetherFigures): string =>
  `${count} of ${of} ${whatWords[what][of === 1 ? 0 : 1]} ${verbs[code][count === 1 ? 0 : 1]}.`;
