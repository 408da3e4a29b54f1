import { type ClaimVerdict, sayAbsences } from '@ragstone/assurance';
import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { strengthened } from '../../model/text.ts';
import { notRatedHeadlines, openingSentence } from '../../passages/opening.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { reasonsOfFigure } from '../../passages/status-words.ts';
import { absentSince } from '../../selections/absent-since.ts';
import { readPeriod } from '../../words/read-period.ts';
import { lowered, sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

/** What could not be rated, by name and reason; silence would pass for a good sign. */
const notRated = (paper: BcfPaper): string => {
  const { assessment, words } = paper.scope;
  const { summary: says } = words.bcf.opening;
  const members = notRatedHeadlines(assessment, paper.account);
  if (members.length === 0) return says.allRated;
  return says.notRated(
    members.map((member) => {
      const judgement = paper.headlines.find(
        (headline) => headline.metric === member.subject.metric,
      )?.judgement;
      return says.because(
        lowered(member.title),
        judgement === undefined ? null : reasonsOfFigure(words, judgement),
      );
    }),
  );
};

/** A good start must not be taken for a good year. */
const partOfYear = (paper: BcfPaper): string | null => {
  const { summary: says } = paper.scope.words.bcf.opening;
  const end = paper.year === null ? null : (readPeriod(paper.year)?.last ?? null);
  const short = paper.headlines.flatMap(({ judgement }) => {
    const { valuePeriod } = shownFigures(judgement);
    const last = readPeriod(valuePeriod)?.last ?? null;
    if (judgement.status === 'not-rated' || end === null || last === null || last >= end) return [];
    const absent = absentSince(paper.scope.assessment, judgement);
    const since = absent.length === 0 ? null : sayAbsences(absent);
    return [says.partOf(lowered(judgement.title), valuePeriod, since)];
  });
  return short.length === 0 ? null : says.partOfYear(short);
};

const conflicts = (paper: BcfPaper): string | null => {
  const count = paper.headlines.filter((each) => each.judgement.conflicts.length > 0).length;
  return count === 0 ? null : paper.scope.words.bcf.metrics.conflictsIn(count);
};

export const opening = (paper: BcfPaper): readonly Section[] => {
  const { assessment, words } = paper.scope;
  const { purpose, summary } = words.bcf.opening;
  return [
    section('purpose', purpose.heading, [paragraph(purpose.says(paper.year, assessment.asOf))]),
    section('summary', summary.heading, [
      paragraph(strengthened(openingSentence(words, assessment, paper.account))),
      paragraph(sentences(partOfYear(paper), notRated(paper), conflicts(paper))),
      paragraph(doubtful(paper)),
    ]),
  ];
};

const doubtful = (paper: BcfPaper): string => {
  const { claims, exceptions, words } = paper.scope;
  const { summary: says } = words.bcf.opening;
  const count = (verdict: ClaimVerdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  const counts = {
    all: claims.length,
    confirmed: count('confirmed'),
    disputed: count('disputed'),
    conflicting: count('conflicting'),
    unverifiable: count('unverifiable'),
  };
  return sentences(
    claims.length === 0 ? says.noneChecked : says.checked(counts),
    exceptions.length === 0 ? says.noExceptions : says.exceptions(exceptions.length),
  );
};
