import type { Risk } from '@ragstone/commitments';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { risksTable } from '../../passages/risks-table.ts';
import { knownRecords } from '../../selections/plans-in-scope.ts';
import type { BcfPaper } from './bcf-paper.ts';

/** The risks of every plan that an indicator ties to a metric of this paper: a plan names no metric of a risk itself. */
const risksAbout = (paper: BcfPaper): readonly Risk[] => {
  const { deliveryPlans, indicators } = knownRecords(paper.scope);
  const plans = new Set(
    indicators.filter(({ metric }) => metric !== null && paper.isAbout(metric)).map(({ plan }) => plan),
  );
  return deliveryPlans.filter(({ id }) => plans.has(id)).flatMap(({ risks }) => risks);
};

export const riskAssessment = (paper: BcfPaper): Section => {
  const { risks: says } = paper.scope.words.bcf.implications;
  const risks = risksAbout(paper);
  const beside = paper.scope.exceptions.length > 0;
  return section('risks', says.heading, [
    paragraph([risks.length === 0 ? says.none : says.some, ...(beside ? says.beside() : [])]),
    ...(risks.length === 0 ? [] : [table(risksTable('risks-table', risks, paper.scope))]),
  ]);
};
