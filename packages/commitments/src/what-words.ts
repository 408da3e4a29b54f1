import type { What } from './finding-figures.ts';

/** What each thing is called, one and many. */
export const whatWords: Readonly<Record<What, readonly [one: string, many: string]>> = {
  commitment: ['commitment', 'commitments'],
  decision: ['decision', 'decisions'],
  action: ['action', 'actions'],
  'unnumbered-action': ['unnumbered action', 'unnumbered actions'],
  milestone: ['milestone', 'milestones'],
  'success-measure': ['measure of success', 'measures of success'],
  indicator: ['indicator', 'indicators'],
  project: ['project', 'projects'],
  risk: ['risk', 'risks'],
  'point-for-escalation': ['point for escalation', 'points for escalation'],
  'watch-entry': ['entry of a watch or sponsor list', 'entries of watch and sponsor lists'],
  priority: ['priority', 'priorities'],
  version: ['version', 'versions'],
  review: ['review', 'reviews'],
  plan: ['plan', 'plans'],
};
