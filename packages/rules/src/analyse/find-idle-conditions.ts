import type { Condition, Truth } from '../language/condition.ts';
import type { Path } from '../parse/finding.ts';
import type { Analysis } from './analysis.ts';
import { type AnalysisFinding, analysisFinding } from './analysis-finding.ts';
import { exampleOf } from './example.ts';
import { inEveryWorld } from './in-worlds.ts';
import { plainestCase } from './plainest-case.ts';
import type { Case } from './space/cases-of.ts';
import { keysIn } from './space/keys-in.ts';
import type { World } from './space/world.ts';
import type { Sweep } from './sweep.ts';
import { combinedTruths, negatedTruths, truthsOf } from './truths-of.ts';

/**
 * Conditions of bands that say nothing: those that hold in every case or in none, and members that change nothing about
 * the list that they stand in. Of what lies within one another only the innermost is told.
 */
export const findIdleConditions: Analysis = ({ ratings }) =>
  ratings.flatMap(({ rating, path, sweeps }) =>
    'bands' in rating
      ? inEveryWorld(sweeps, (sweep) =>
          rating.bands.flatMap(({ when }, band) => idleIn(when, [...path, 'bands', band, 'when'], sweep)),
        )
      : [],
  );

/** What is idle in a condition, in the cases of a sweep. */
export const idleIn = (
  condition: Condition,
  path: Path,
  { cases, world }: Pick<Sweep, 'cases' | 'world'>,
): readonly AnalysisFinding[] => visit(condition, path, { cases, world }).findings;

interface Visited {
  readonly truths: readonly Truth[];
  readonly findings: readonly AnalysisFinding[];
}

interface Tried {
  readonly cases: readonly Case[];
  readonly world: World;
}

const visit = (condition: Condition, path: Path, tried: Tried): Visited => {
  const { truths, findings, isList } = visitWithin(condition, path, tried);
  if (findings.length > 0) return { truths, findings };
  const constant = constantOf(condition, truths, path, tried);
  if (constant !== null) return { truths, findings: [constant] };
  return { truths, findings: isList === null ? [] : redundantIn(isList.members, isList.kind, truths, path) };
};

interface Within extends Visited {
  readonly isList: { readonly kind: 'all' | 'any'; readonly members: readonly (readonly Truth[])[] } | null;
}

const visitWithin = (condition: Condition, path: Path, tried: Tried): Within => {
  const kind = 'all' in condition ? 'all' : 'any' in condition ? 'any' : null;
  if (kind !== null) {
    const members = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
    const visited = members.map((member, index) => visit(member, [...path, kind, index], tried));
    const truths = visited.map((each) => each.truths);
    return {
      truths: combinedTruths(kind, truths),
      findings: visited.flatMap(({ findings }) => findings),
      isList: { kind, members: truths },
    };
  }
  if ('not' in condition) {
    const { truths, findings } = visit(condition.not, [...path, 'not'], tried);
    return { truths: negatedTruths(truths), findings, isList: null };
  }
  return { truths: truthsOf(condition, tried.cases, tried.world), findings: [], isList: null };
};

/** Whether it holds in every case or in none of those in which everything is known. */
const constantOf = (
  condition: Condition,
  truths: readonly Truth[],
  path: Path,
  { cases, world }: Tried,
): AnalysisFinding | null => {
  // It asks whether a fact is known, and here all are.
  if ('operator' in condition && condition.operator === 'isKnown') return null;
  const read = keysIn(condition);
  const known = truths.flatMap((truth, index) => {
    const each = cases[index];
    // Known is what it reads itself: what has no date can be known to have none.
    return each !== undefined && read.every((key) => each.values[key] !== null) ? [{ truth, each }] : [];
  });
  const [first] = known;
  if (first === undefined || first.truth === 'unknown' || known.some(({ truth }) => truth !== first.truth)) {
    return null;
  }
  const plainest = plainestCase(
    known.map(({ each }) => each),
    world,
  );
  const example = exampleOf(plainest ?? first.each, [condition], world);
  return analysisFinding(first.truth ? 'condition-certain' : 'condition-impossible', path, { example });
};

/** The members without which the list would come to the same in every case, what is unknown included; the last first. */
const redundantIn = (
  members: readonly (readonly Truth[])[],
  kind: 'all' | 'any',
  truths: readonly Truth[],
  path: Path,
): readonly AnalysisFinding[] => {
  const decisive = kind === 'any';
  const deciding = truths.map((_, at) => members.filter((member) => member[at] === decisive).length);
  const unknowns = truths.map((_, at) => members.filter((member) => member[at] === 'unknown').length);
  const findings: AnalysisFinding[] = [];
  for (const [index, member] of [...members.entries()].reverse()) {
    if (members.length - findings.length === 1) break;
    const isRedundant = truths.every((truth, at) => {
      const decided = (deciding[at] ?? 0) - Number(member[at] === decisive);
      const left = (unknowns[at] ?? 0) - Number(member[at] === 'unknown');
      return (decided > 0 ? decisive : left > 0 ? 'unknown' : !decisive) === truth;
    });
    if (!isRedundant) continue;
    for (const [at, truth] of member.entries()) {
      deciding[at] = (deciding[at] ?? 0) - Number(truth === decisive);
      unknowns[at] = (unknowns[at] ?? 0) - Number(truth === 'unknown');
    }
    findings.unshift(analysisFinding('condition-redundant', [...path, kind, index], { in: kind }));
  }
  return findings;
};
