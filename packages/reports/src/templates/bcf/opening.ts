import { sayAbsences } from '@ragstone/assurance';
import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { strengthened } from '../../model/text.ts';
import { notRatedHeadlines, openingSentence } from '../../passages/opening.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { reasonsOfFigure } from '../../passages/status-words.ts';
import { absentSince } from '../../selections/absent-since.ts';
import { counted, countedInWords } from '../../words/counted.ts';
import { printDay } from '../../words/print-day.ts';
import { printPeriod } from '../../words/print-period.ts';
import { readPeriod } from '../../words/read-period.ts';
import { capitalised, lowered, sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

/** What could not be rated, by name and reason; silence would pass for a good sign. */
const notRated = (paper: BcfPaper): string => {
  const { assessment } = paper.scope;
  const members = notRatedHeadlines(assessment, paper.account);
  if (members.length === 0) return 'Every headline metric has a rating.';
  const each = members.map((member) => {
    const judgement = paper.headlines.find(
      (headline) => headline.metric === member.subject.metric,
    )?.judgement;
    const why = judgement === undefined ? '' : `, because ${reasonsOfFigure(judgement)}`;
    return `${lowered(member.title)}${why}`;
  });
  return `${capitalised(countedInWords(members.length, 'headline metric is', 'headline metrics are'))} not rated and so neither on track nor off it: ${each.join('; ')}.`;
};

/** A good start must not be taken for a good year. */
const partOfYear = (paper: BcfPaper): string | null => {
  const end = paper.year === null ? null : (readPeriod(paper.year)?.last ?? null);
  const short = paper.headlines.flatMap(({ judgement }) => {
    const { valuePeriod } = shownFigures(judgement);
    const last = readPeriod(valuePeriod)?.last ?? null;
    if (judgement.status === 'not-rated' || end === null || last === null || last >= end) return [];
    const absent = absentSince(paper.scope.assessment, judgement);
    const since = absent.length === 0 ? '' : ` (${sayAbsences(absent)})`;
    return [`${lowered(judgement.title)} on ${printPeriod(valuePeriod)}${since}`];
  });
  return short.length === 0 ? null : `Ratings rest on a part of the year: ${short.join('; ')}.`;
};

const conflicts = (paper: BcfPaper): string | null => {
  const count = paper.headlines.filter((each) => each.judgement.conflicts.length > 0).length;
  return count === 0
    ? null
    : `On ${countedInWords(count, 'headline metric')} the evidence contradicts itself; Performance says how.`;
};

export const opening = (paper: BcfPaper): readonly Section[] => {
  const { assessment, words } = paper.scope;
  const year = paper.year === null ? '' : ` for ${printPeriod(paper.year)}`;
  return [
    section('purpose', 'Purpose of report', [
      paragraph(
        `To report performance, spending and returns under the Better Care Fund${year}, as the evidence stood on ${printDay(assessment.asOf)}, together with what could not be rated and what the published papers state that the evidence does not bear out.`,
      ),
    ]),
    section('summary', 'Summary', [
      paragraph(strengthened(openingSentence(words, assessment, paper.account))),
      paragraph(sentences(partOfYear(paper), notRated(paper), conflicts(paper))),
      paragraph(doubtful(paper)),
    ]),
  ];
};

const doubtful = (paper: BcfPaper): string => {
  const { claims, exceptions } = paper.scope;
  const count = (verdict: string): number => claims.filter((claim) => claim.verdict === verdict).length;
  const checked =
    claims.length === 0
      ? 'No statement of the papers was checked.'
      : `Of ${counted(claims.length, 'statement')} checked in the papers, ${count('confirmed')} ${count('confirmed') === 1 ? 'is' : 'are'} confirmed, ${count('disputed')} disputed, ${count('conflicting')} met by conflicting evidence and ${count('unverifiable')} unverifiable.`;
  const open =
    exceptions.length === 0
      ? 'There are no exceptions.'
      : `${capitalised(countedInWords(exceptions.length, 'exception needs', 'exceptions need'))} somebody to look.`;
  return sentences(checked, open);
};
