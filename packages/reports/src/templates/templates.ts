import type { Language } from '../model/language.ts';
import { bcfTemplate } from './bcf/bcf-template.ts';
import { claimsTemplate } from './claims/claims-template.ts';
import { commitmentsTemplate } from './commitments/commitments-template.ts';
import { dashboardTemplate } from './dashboard/dashboard-template.ts';
import { deliveryPlanTemplate } from './delivery-plan/delivery-plan-template.ts';
import { exceptionsTemplate } from './exceptions/exceptions-template.ts';
import { governanceTemplate } from './governance/governance-template.ts';
import { honourRestrictions } from './honour-restrictions.ts';
import { returnTemplate } from './return/return-template.ts';
import { summaryTemplate } from './summary/summary-template.ts';
import type { Template } from './template.ts';
import { uptakeTemplate } from './uptake/uptake-template.ts';

export const templateIds = [
  'summary',
  'bcf',
  'dashboard',
  'exceptions',
  'uptake',
  'governance',
  'claims',
  'delivery-plan',
  'commitments',
  'return',
] as const;
export type TemplateId = (typeof templateIds)[number];

const filled: Readonly<Record<TemplateId, Template>> = {
  summary: summaryTemplate,
  bcf: bcfTemplate,
  dashboard: dashboardTemplate,
  exceptions: exceptionsTemplate,
  uptake: uptakeTemplate,
  governance: governanceTemplate,
  claims: claimsTemplate,
  'delivery-plan': deliveryPlanTemplate,
  commitments: commitmentsTemplate,
  return: returnTemplate,
};

/**
 * Every template by its id, in the order in which reports are made. Each gives the public version of its paper where a
 * workspace says that something may not be published, unless everything is asked for.
 */
export const templates: Readonly<Record<TemplateId, Template>> = Object.fromEntries(
  templateIds.map((id) => [id, honourRestrictions(filled[id])]),
) as Record<TemplateId, Template>;

/** The templates that can be written in a language. */
export const templatesIn = (language: Language): readonly TemplateId[] =>
  templateIds.filter((id) => (templates[id].languages ?? ['en']).includes(language));
