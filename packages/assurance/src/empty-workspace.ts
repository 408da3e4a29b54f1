import type { Workspace } from './workspace.ts';

/**
 * A workspace in which nobody has put down anything yet: every list empty, nothing to locate. To be spread by whoever
 * makes a workspace in code, who then names only the lists that hold something.
 *
 * @param id of the workspace, as `workspace.json` gives it
 * @param title as papers print it
 */
export const emptyWorkspace = (id: string, title: string): Workspace => ({
  id,
  title,
  documents: [],
  places: [],
  bases: [],
  metrics: [],
  figures: [],
  targets: [],
  funds: [],
  statements: [],
  schedules: [],
  returnDefinitions: [],
  returns: [],
  claims: [],
  commentary: [],
  ruleSets: [],
  vocabularies: [],
  bodies: [],
  roles: [],
  routes: [],
  meetings: [],
  decisions: [],
  termsOfReference: [],
  duties: [],
  papers: [],
  recommendations: [],
  events: [],
  timetables: [],
  reminders: [],
  strategies: [],
  commitments: [],
  strategyReviews: [],
  deliveryPlans: [],
  actions: [],
  successMeasures: [],
  indicators: [],
  ruleSetHashes: {},
  locate: () => null,
});
