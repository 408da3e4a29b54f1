import type { Duty } from '@ragstone/governance';
import { type Finding, type Located, printList } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';

/**
 * Of a strategy's latest version every priority is the subject of some duty to report. Only where others are: a
 * strategy of which nobody reports anything has no rota that could leave one out.
 */
export const everyPriorityIsReported = (
  duties: readonly Duty[],
  { workspace, isKnown, asOf }: Knowledge,
): readonly Finding<'priority-not-reported'>[] => {
  const reported = new Set(
    duties.filter(({ until }) => until === null || until >= asOf).map(({ about }) => about),
  );
  return workspace.strategies.flatMap((strategy) => {
    const version = strategy.versions.findLast(({ source }) => isKnown(source));
    const left = version?.priorities.filter(({ id }) => !reported.has(id)) ?? [];
    const [first] = left;
    if (version === undefined || first === undefined || left.length === version.priorities.length) return [];
    return [finding(strategy, version, left)];
  });
};

type Strategy = Located<Knowledge['workspace']['strategies'][number]>;
type Version = Strategy['versions'][number];

const finding = (
  { id, title, at }: Strategy,
  version: Version,
  left: Version['priorities'],
): Finding<'priority-not-reported'> => {
  const which = printList(left.map((priority) => priority.title));
  return {
    code: 'priority-not-reported',
    severity: 'warning',
    subject: { strategy: id, version: version.id },
    message: `${title}: ${left.length} of ${version.priorities.length} priorities have no duty to report on them: ${which}.`,
    figures: { count: left.length, of: version.priorities.length, which },
    at,
    source: left[0]?.source ?? version.source,
  };
};
