import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import type { Text } from '../../model/text.ts';
import { askAboutReturn } from '../../passages/ask-about-return.ts';
import { comesNow } from '../../selections/comes-now.ts';
import type { BcfPaper } from './bcf-paper.ts';

export const recommendations = (paper: BcfPaper): Section => {
  const { assessment, exceptions, claims, returns, board, words } = paper.scope;
  const forBoard = exceptions.filter((each) => board === undefined || each.route === board).length;
  const disputed = claims.filter((each) => each.verdict === 'disputed').length;
  const conflicting = claims.filter((each) => each.verdict === 'conflicting').length;
  const wrong = disputed + conflicting;
  const { recommendations: says } = words.bcf.decisions;
  const items: readonly Text[] = [
    says.notePerformance(),
    ...returns
      .filter((each) => comesNow(each, assessment.asOf))
      .map((each) => askAboutReturn(paper.scope, each)),
    ...(wrong === 0 ? [] : [says.noteDisputed(wrong, claims.length)]),
    ...(forBoard === 0 ? [] : [says.agreeWithOwners(forBoard)]),
  ];
  const { between, beforeLast, last } = says.stops;
  return section('recommendations', says.heading, [
    paragraph(
      says.lead,
      items.map((item, index) => [
        ...item,
        index === items.length - 1 ? last : index === items.length - 2 ? beforeLast : between,
      ]),
    ),
  ]);
};
