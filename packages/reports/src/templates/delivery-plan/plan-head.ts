import { daysBetween } from '@ragstone/calendar';
import type { Block } from '../../model/block.ts';
import { definition, definitions } from '../../model/block.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfBody } from '../../selections/titles.ts';
import { sentence } from '../../words/sentence.ts';

/** How old the evidence is: the day that a plan reports, when that was published, and how long ago. */
const sayAge = ({ words, assessment }: PaperScope, { plan: { asAt }, published }: PlanInScope): string => {
  const { head: says } = words.deliveryPlans;
  const ago = daysBetween(asAt, assessment.asOf);
  return published === null
    ? says.reportsOn(asAt, ago)
    : says.published(asAt, published, daysBetween(asAt, published), ago);
};

/** What a plan is for, who governs it, to whom it is reported, and how old it is. */
export const planHead = (scope: PaperScope, of: PlanInScope): Block => {
  const { plan } = of;
  const { head: says } = scope.words.deliveryPlans;
  const body = (id: string | null): string => (id === null ? says.notSaid : titleOfBody(scope.workspace, id));
  return definitions([
    ...(plan.objective === null ? [] : [definition(says.objective, sentence(plan.objective))]),
    definition(says.reportedTo, body(plan.reportsTo)),
    ...(plan.governedBy === null ? [] : [definition(says.governedBy, body(plan.governedBy))]),
    definition(says.age, sayAge(scope, of)),
    definition(says.printedAt, sourceText(plan.source, scope.words)),
  ]);
};
