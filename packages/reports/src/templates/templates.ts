import { bcfTemplate } from './bcf/bcf-template.ts';
import { claimsTemplate } from './claims/claims-template.ts';
import { dashboardTemplate } from './dashboard/dashboard-template.ts';
import { exceptionsTemplate } from './exceptions/exceptions-template.ts';
import { governanceTemplate } from './governance/governance-template.ts';
import type { Template } from './template.ts';

export const templateIds = ['bcf', 'dashboard', 'exceptions', 'governance', 'claims'] as const;
export type TemplateId = (typeof templateIds)[number];

/** Every template by its id, in the order in which reports are made. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  bcf: bcfTemplate,
  dashboard: dashboardTemplate,
  exceptions: exceptionsTemplate,
  governance: governanceTemplate,
  claims: claimsTemplate,
};
