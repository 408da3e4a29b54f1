import type { Risk } from '@ragstone/commitments';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { link } from '../../model/text.ts';
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
  const risks = risksAbout(paper);
  const beside = paper.scope.exceptions.length > 0;
  return section('risks', 'Risk assessment', [
    paragraph([
      risks.length === 0
        ? 'None recorded: no plan that is tied to these metrics lists a risk.'
        : 'The risks of the plans that are tied to these metrics, as those plans word them.',
      ...(beside
        ? [
            ' What is off plan, missing or wrong is under ',
            link('exceptions', 'Exceptions and escalations'),
            '.',
          ]
        : []),
    ]),
    ...(risks.length === 0 ? [] : [table(risksTable('risks-table', risks, paper.scope))]),
  ]);
};
