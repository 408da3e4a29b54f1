import { daysBetween } from '@ragstone/calendar';
import type { Block } from '../../model/block.ts';
import { definition, definitions } from '../../model/block.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfBody } from '../../selections/titles.ts';
import { counted } from '../../words/counted.ts';
import { printDay } from '../../words/print-day.ts';
import { sentence } from '../../words/sentence.ts';

/** How old the evidence is: the day that a plan reports, when that was published, and how long ago. */
const sayAge = (asAt: string, published: string | null, asOf: string): string => {
  const ago = `${counted(daysBetween(asAt, asOf), 'day')} before the day of this paper`;
  if (published === null) return `It reports on ${printDay(asAt)}, ${ago}.`;
  const lag = daysBetween(asAt, published);
  const later = lag <= 0 ? 'the same day' : `${counted(lag, 'day')} later`;
  return `It reports as at ${printDay(asAt)} and was published on ${printDay(published)}, ${later}. Its evidence is from ${ago}.`;
};

/** What a plan is for, who governs it, to whom it is reported, and how old it is. */
export const planHead = ({ workspace, assessment }: PaperScope, { plan, published }: PlanInScope): Block => {
  const body = (id: string | null): string => (id === null ? 'Not said' : titleOfBody(workspace, id));
  return definitions([
    ...(plan.objective === null ? [] : [definition('Objective', sentence(plan.objective))]),
    definition('Reported to', body(plan.reportsTo)),
    ...(plan.governedBy === null ? [] : [definition('Governed by', body(plan.governedBy))]),
    definition('Age of the evidence', sayAge(plan.asAt, published, assessment.asOf)),
    definition('Printed at', sourceText(plan.source)),
  ]);
};
