import { compareText, severities } from '@ragstone/rag';
import type { CommitmentRecords } from './commitment-records.ts';
import type { CommitmentsFinding, FindingsTogether } from './finding.ts';
import { holderOf, population } from './population.ts';
import { sayTogether } from './words-together.ts';

export interface RollUpOptions {
  /** Findings of one kind in one plan, review or version are shown singly up to so many; more are one line. */
  readonly showSinglyUpTo: number;
}

/**
 * Findings as a person can read them: fifty-one actions without an owner are one line, "51 of 51 actions have no
 * owner", with all their names among its figures. It stands where the first of them is
 * printed. Something at fault twice over is counted once.
 */
export const rollUpFindings = (
  findings: readonly CommitmentsFinding[],
  records: CommitmentRecords,
  { showSinglyUpTo }: RollUpOptions,
): readonly (CommitmentsFinding | FindingsTogether)[] => {
  const groups = new Map<string, readonly CommitmentsFinding[]>();
  for (const finding of findings) {
    const key = [finding.code, finding.figures.what, ...holderOf(finding.subject)].join('|');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const populationOf = population(records);
  return [...groups.values()].flatMap((group): readonly (CommitmentsFinding | FindingsTogether)[] => {
    if (group.length <= showSinglyUpTo) return group;
    const [first] = group.toSorted(byPlace);
    if (first === undefined) return [];
    const [kind, id] = holderOf(first.subject);
    const { what } = first.figures;
    const named = new Set(group.map(({ figures }) => figures.title));
    const count = new Set(group.map(({ subject }) => JSON.stringify(subject))).size;
    const figures = {
      what,
      count,
      of: Math.max(count, populationOf(what, [kind, id])),
      which: [...named].join('; '),
    };
    return [
      {
        code: first.code,
        severity:
          severities.find((each) => group.some(({ severity }) => severity === each)) ?? first.severity,
        subject: { [kind]: id },
        message: sayTogether(first.code, figures),
        figures,
        at: first.at,
        source: first.source,
      },
    ];
  });
};

/** In the order in which the documents print them. */
const byPlace = (a: CommitmentsFinding, b: CommitmentsFinding): number =>
  compareText(a.source?.document ?? '', b.source?.document ?? '') ||
  (a.source?.line ?? 0) - (b.source?.line ?? 0);
