import type { Workspace } from '@ragstone/assurance';
import { printDay } from '../words/english/print-day.ts';

const quoted = (title: string): string => `“${title}”`;

/** What the ids of a workspace are called. */
const titles = (workspace: Workspace): ReadonlyMap<string, string> => {
  const definitions = new Map(workspace.returnDefinitions.map((each) => [each.id, quoted(each.title)]));
  const returns = new Map(
    workspace.returns.map((each) => [each.id, definitions.get(each.definition) ?? each.id]),
  );
  return new Map([
    ...definitions,
    ...returns,
    ...workspace.statements.map((each) => [each.id, returns.get(each.return) ?? each.id] as const),
    ...workspace.funds.map((each) => [each.id, each.title] as const),
    ...workspace.targets.map((each) => [each.id, each.title] as const),
    ...workspace.metrics.map((each) => [each.id, quoted(each.title)] as const),
    ...workspace.bodies.map((each) => [each.id, `the ${each.title}`] as const),
    ...workspace.roles.map((each) => [each.id, `the ${each.title}`] as const),
  ]);
};

const escaped = (id: string): string => id.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Rewrites messages for readers who know titles and not ids: `leicestershire-hwb first saw it on 2026-02-26` names
 * the board and the day. An id of a single word could be an ordinary word and stays.
 */
export const plainIds = (workspace: Workspace): ((message: string) => string) => {
  const known = titles(workspace);
  const ids = [...known.keys()].filter((id) => /[-.]/.test(id)).sort((a, b) => b.length - a.length);
  const anyId =
    ids.length === 0 ? null : new RegExp(`(?<![\\w.-])(?:${ids.map(escaped).join('|')})(?![\\w-])`, 'g');
  return (message) => {
    const named = anyId === null ? message : message.replaceAll(anyId, (id) => known.get(id) ?? id);
    return named.replaceAll(/(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g, printDay);
  };
};
