import type { Workspace } from '@ragstone/assurance';
import { capitalised } from '../words/sentence.ts';

/** An id as words, where nothing gives it a title: `discharge-group-chair` as `Discharge group chair`. */
const spelled = (id: string): string => capitalised(id.replace(/^[a-z]+:/, '').replaceAll(/[-_.]+/g, ' '));

export const titleOfRole = (workspace: Workspace, id: string): string =>
  workspace.roles.find((role) => role.id === id)?.title ?? spelled(id);

export const titleOfBody = (workspace: Workspace, id: string): string =>
  workspace.bodies.find((body) => body.id === id)?.title ?? spelled(id);

/** A body or a role, whichever has the id. */
export const titleOfEither = (workspace: Workspace, id: string): string =>
  workspace.bodies.find((body) => body.id === id)?.title ?? titleOfRole(workspace, id);

export const titleOfReturn = (workspace: Workspace, id: string): string => {
  const definition = workspace.returns.find((each) => each.id === id)?.definition;
  return workspace.returnDefinitions.find((each) => each.id === definition)?.title ?? spelled(id);
};

/** The question that a rating asks and the rule set that asks it; the id as words where it asks none. */
export const titleOfRule = (workspace: Workspace, id: string): string => {
  const [set = '', ...rest] = id.split('/');
  const ruleSet = workspace.ruleSets.filter((each) => each.id === set).at(-1);
  if (ruleSet === undefined) return id;
  const asks = ruleSet.ratings.find((rating) => rating.id === rest[0])?.asks ?? spelled(rest.join(' '));
  return `${asks} (${ruleSet.title})`;
};
