import { printDay } from '@ragstone/calendar';
import type { About, CommitmentsCode, CommitmentsFigures } from './finding-figures.ts';
import { whatWords } from './what-words.ts';

const the = ({ what, title }: About): string => `The ${whatWords[what][0]} “${title}”`;

/** What each kind of finding says, in one or two sentences. A new code does not compile until it has its words. */
export const words: { readonly [Code in CommitmentsCode]: (figures: CommitmentsFigures[Code]) => string } = {
  placeholder: (figures) =>
    `${the(figures)} has “${figures.words}” where its ${figures.field} should be. It is still to be said.`,
  'no-owner': (figures) => `${the(figures)} has no owner. Name the role or body that answers for it.`,
  'no-date': (figures) => `${the(figures)} has no date, so nobody can say that it is late.`,
  'due-before-plan': (figures) =>
    `${the(figures)} is due ${printDay(figures.due)}, before ${printDay(figures.asAt)}, which its plan reports, and nothing says that it is done. Is the year right?`,
  'done-before-its-milestones': (figures) =>
    `${the(figures)} is said to be done, and nothing says that ${
      figures.open === 1
        ? `its milestone “${figures.milestone}” was reached`
        : `${figures.open} of its milestones were reached, “${figures.milestone}” first`
    }.`,
  'no-status': (figures) => `${the(figures)} has no status: how it stands is unknown, not well.`,
  'status-unmapped': (figures) =>
    `${the(figures)} has the status “${figures.words}”, which no vocabulary of its plan maps to a colour or to met or missed. It is not rated.`,
  'status-not-borne-out': (figures) =>
    `${the(figures)} has the status “${figures.words}”, and ${
      figures.missed === 1
        ? 'the one figure that it reports against a target misses it'
        : `all ${figures.missed} figures that it reports against a target miss it`
    }.`,
  'no-action': (figures) => `No action serves ${lower(the(figures))}.`,
  'measure-without-indicator': (figures) =>
    `No indicator shows ${lower(the(figures))}, so nobody will see whether it is reached.`,
  'indicator-without-measure': (figures) => `${the(figures)} shows no measure of success.`,
  'code-reused': (figures) =>
    `${the(figures)} has the code ${figures.code}, which also stands for “${figures.others}”. Which of them does a dashboard show?`,
  'code-unlike-others': (figures) =>
    `${the(figures)} has the code ${figures.code}, written like no other of its plan, which are like ${figures.like}. Is it a slip?`,
  'measure-not-measurable': (figures) =>
    `${the(figures)} asks for something “${figures.word}” and does not say over how many periods, so it can never be said to be reached.`,
  'wording-not-approved': (figures) =>
    `${the(figures)} is printed as “${figures.printed}”; ${figures.by} approved “${figures.approved}” on ${printDay(figures.on)}.`,
  'wording-missing': ({ title }) =>
    `The wording of the commitment “${title}” is not printed, so what became of it cannot be compared.`,
  'transfer-without-destination': ({ title }) =>
    `“${title}” is transferred, and nothing says to whom: nobody holds it.`,
  'change-without-rationale': ({ title, decision }) =>
    `Nothing says why the decision on “${title}” is: ${decision}.`,
  'decision-does-not-fit': ({ title, decision, results, wanted }) =>
    `The decision on “${title}” is to ${decision}, which should lead to ${wanted}; it leads to ${results}.`,
  'no-lineage': ({ title, before }) =>
    `Nothing says which commitments of “${before}” became which of “${title}”, so what was promised cannot be followed.`,
  'promised-number-lost': ({ title, promised }) =>
    `“${title}” promised ${promised}; nothing that came of it has a number.`,
  'kept-but-changed': ({ title, before, after }) =>
    `“${title}” is said to be kept, and is another: “${before}” before, “${after}” after. Is it a change?`,
  'count-does-not-add-up': (figures) =>
    `${the(figures)} should have ${figures.stated} ${figures.of}; it has ${figures.counted}.`,
  'nothing-promised': ({ title, version }) =>
    `Nothing is promised under “${title}”, which “${version}” names.`,
  'no-likelihood': (figures) => `${the(figures)} is not weighed: nothing says how likely it is.`,
  'no-recipient': (figures) => `${the(figures)} names no body that should decide, so it is raised to nobody.`,
  'dangling-link': (figures) =>
    `${the(figures)} names the ${figures.link} ${figures.id}, which is not there. Correct the id, or add the record.`,
  'duplicate-id': ({ what, id, times }) =>
    `${times} ${whatWords[what][1]} have the id ${id}. Which of them is meant, nobody can say.`,
};

const lower = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
