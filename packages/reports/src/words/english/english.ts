import { type Status, statusWords } from '@ragstone/rag';
import type { Language } from '../../model/language.ts';
import type { Inline } from '../../model/text.ts';
import { bcf } from './bcf/bcf.ts';
import { beside } from './beside.ts';
import { claims } from './claims.ts';
import { claimsTable } from './claims-table.ts';
import { commitments } from './commitments.ts';
import { completedReturns } from './completed-returns.ts';
import { dashboard } from './dashboard.ts';
import { days } from './days.ts';
import { deliveryPlans } from './delivery-plans.ts';
import { escalations } from './escalations.ts';
import { escalationsTable } from './escalations-table.ts';
import { evidence } from './evidence.ts';
import { exceptions } from './exceptions.ts';
import { exceptionsTable } from './exceptions-table.ts';
import { governance } from './governance.ts';
import { head } from './head.ts';
import { numbers } from './numbers.ts';
import { opening } from './opening.ts';
import { owedNext } from './owed-next.ts';
import { promises } from './promises.ts';
import { reasons } from './reasons.ts';
import { restricted } from './restricted.ts';
import { returns } from './returns.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { units } from './units.ts';
import { uptake } from './uptake.ts';

/** Every word that a paper prints of itself, by the template or the passage that prints it. */
export const english = {
  language: 'en' as Language,
  /** What comes from a workspace or from other packages: it is in English, and so like all the rest. */
  asWritten: (text: string): Inline => text,
  statuses: statusWords as Readonly<Record<Status, string>>,
  days,
  numbers,
  head,
  opening,
  owedNext,
  sources,
  bcf,
  beside,
  claims,
  claimsTable,
  commitments,
  completedReturns,
  dashboard,
  deliveryPlans,
  escalations,
  escalationsTable,
  evidence,
  exceptions,
  exceptionsTable,
  governance,
  promises,
  reasons,
  restricted,
  returns,
  summary,
  units,
  uptake,
};
