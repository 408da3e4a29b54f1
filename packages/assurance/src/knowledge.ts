import type { Day } from '@ragstone/calendar';
import type { CompletedReturn } from '@ragstone/governance';
import { type FigureBook, figureBook, type Metric } from '@ragstone/metrics';
import { compareText, type Located, type Source } from '@ragstone/rag';
import type { RuleSet } from '@ragstone/rules';
import type { FundStatement, SchemeSchedule } from '@ragstone/schemes';
import type { Claim } from './claim.ts';
import type { Workspace } from './workspace.ts';

/** What of a workspace was known on a day: step 2 of the journey, for everything that it holds. */
export interface Knowledge {
  readonly workspace: Workspace;
  readonly asOf: Day;
  readonly book: FigureBook;
  /** In id order. */
  readonly metrics: readonly Located<Metric>[];
  /** Of each rule set the version in force: the latest adopted by then, or the latest draft where none is adopted. */
  readonly ruleSets: readonly Located<RuleSet>[];
  readonly statements: readonly Located<FundStatement>[];
  readonly schedules: readonly Located<SchemeSchedule>[];
  readonly returns: readonly Located<CompletedReturn>[];
  readonly claims: readonly Located<Claim>[];
  readonly isKnown: (source: Source) => boolean;
  readonly placeName: (place: string) => string;
}

export const knowledgeOn = (workspace: Workspace, asOf: Day): Knowledge => {
  const published = new Map(workspace.documents.map((document) => [document.id, document.published]));
  const placeNames = new Map(workspace.places.map((place) => [place.id, place.name]));
  const isKnown = ({ document }: Source): boolean => (published.get(document) ?? '9999') <= asOf;
  const byId = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
    [...records].sort((a, b) => compareText(a.id, b.id));
  const statements = byId(workspace.statements).filter((statement) =>
    statement.lines.every((line) => isKnown(line.plannedIncome.source)),
  );
  return {
    workspace,
    asOf,
    book: figureBook(workspace.figures, workspace.metrics, asOf),
    metrics: byId(workspace.metrics),
    ruleSets: inForce(workspace.ruleSets, asOf),
    statements,
    schedules: byId(workspace.schedules).filter((schedule) =>
      schedule.schemes.every((scheme) => isKnown(scheme.expenditure.source)),
    ),
    returns: byId(workspace.returns).filter(({ document }) => isKnown({ document, line: 1 })),
    claims: byId(workspace.claims).filter((claim) => isKnown(claim.source)),
    isKnown,
    placeName: (place) => placeNames.get(place) ?? place,
  };
};

const inForce = (ruleSets: readonly Located<RuleSet>[], asOf: Day): readonly Located<RuleSet>[] => {
  const ids = [...new Set(ruleSets.map((ruleSet) => ruleSet.id))].sort();
  return ids.flatMap((id) => {
    const versions = ruleSets.filter((ruleSet) => ruleSet.id === id).sort((a, b) => b.version - a.version);
    const adopted = versions.find(
      ({ state, adopted: adoption }) => state === 'adopted' && adoption !== undefined && adoption.on <= asOf,
    );
    const chosen = adopted ?? versions.find(({ state }) => state === 'draft');
    return chosen === undefined ? [] : [chosen];
  });
};
