import type { Day } from '@ragstone/calendar';
import type { CompletedReturn } from '@ragstone/governance';
import { type FigureBook, figureBook, type Metric, type PlacePart } from '@ragstone/metrics';
import { compareText, type Located, type Source } from '@ragstone/rag';
import type { RuleSet } from '@ragstone/rules';
import type { Amount, FundStatement, SchemeSchedule } from '@ragstone/schemes';
import type { Claim } from './claim.ts';
import { protectFigures } from './protect-figures.ts';
import { ruleSetsInForce } from './rules-in-force.ts';
import type { Workspace } from './workspace.ts';

/** What of a workspace was known on a day: step 2 of the journey, for everything that it holds. */
export interface Knowledge {
  readonly workspace: Workspace;
  readonly asOf: Day;
  /** The same workspace on another day, worked out once however often it is asked for. */
  readonly on: (day: Day) => Knowledge;
  readonly book: FigureBook;
  /** In id order. */
  readonly metrics: readonly Located<Metric>[];
  /** Every version in force: see `rulesFor`. */
  readonly ruleSets: readonly Located<RuleSet>[];
  readonly statements: readonly Located<FundStatement>[];
  readonly schedules: readonly Located<SchemeSchedule>[];
  readonly returns: readonly Located<CompletedReturn>[];
  readonly claims: readonly Located<Claim>[];
  readonly isKnown: (source: Source) => boolean;
  /** The day on which the last of the documents came out that print something; null where one of them is not known. */
  readonly publishedOn: (sources: readonly Source[]) => Day | null;
  readonly placeName: (place: string) => string;
  /** The places that make up a place; none where nobody says. */
  readonly partsOf: (place: string) => readonly PlacePart[];
  /** The place that an id or an alias means; null where none does. */
  readonly placeNamed: (name: string) => string | null;
}

export const knowledgeOn = (workspace: Workspace, asOf: Day): Knowledge => {
  const days = new Map<Day, Knowledge>();
  const on = (day: Day): Knowledge => {
    const known = days.get(day) ?? knownOn(workspace, day, on);
    days.set(day, known);
    return known;
  };
  return on(asOf);
};

const knownOn = (workspace: Workspace, asOf: Day, on: Knowledge['on']): Knowledge => {
  const published = new Map(workspace.documents.map((document) => [document.id, document.published]));
  const placeNames = new Map(workspace.places.map((place) => [place.id, place.name]));
  const parts = new Map(workspace.places.flatMap((place) => (place.parts ? [[place.id, place.parts]] : [])));
  const isKnown = ({ document }: Source): boolean => (published.get(document) ?? '9999') <= asOf;
  const byId = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
    [...records].sort((a, b) => compareText(a.id, b.id));
  const statements = byId(workspace.statements).filter((statement) => amountsOf(statement).every(isKnown));
  const ruleSets = ruleSetsInForce(workspace.ruleSets, asOf);
  return {
    workspace,
    asOf,
    on,
    book: figureBook(protectFigures(workspace.figures, ruleSets), workspace.metrics, asOf),
    metrics: byId(workspace.metrics),
    ruleSets,
    statements,
    schedules: byId(workspace.schedules).filter((schedule) =>
      schedule.schemes.every((scheme) => isKnown(scheme.expenditure.source)),
    ),
    returns: byId(workspace.returns).filter(({ document }) => isKnown({ document, line: 1 })),
    claims: byId(workspace.claims).filter((claim) => isKnown(claim.source)),
    isKnown,
    publishedOn: (sources) => {
      const days = sources.filter(isKnown).map(({ document }) => published.get(document) ?? null);
      return days.length < sources.length ? null : (days.toSorted().at(-1) ?? null);
    },
    placeName: (place) => placeNames.get(place) ?? place,
    partsOf: (place) => parts.get(place) ?? [],
    placeNamed: (name) => workspace.places.find(({ id, alias }) => id === name || alias === name)?.id ?? null,
  };
};

/** Where every amount of a statement is printed: it is known from the day of the last of them. */
export const amountsOf = ({ lines, printed, minimums }: FundStatement): readonly Source[] => {
  const amounts: readonly (Amount | null)[] = [
    ...lines.flatMap((line) => [
      line.plannedIncome,
      line.updatedIncome,
      line.plannedExpenditure,
      line.actualExpenditure,
    ]),
    ...Object.values(printed),
    ...minimums.flatMap((minimum) => [minimum.required, minimum.planned]),
  ];
  return amounts.flatMap((amount) => (amount === null ? [] : [amount.source]));
};
