import type { Status } from '@ragstone/rag';
import { type Almanac, Engine, type EngineResult } from 'json-rules-engine';
import { misfitOfRating } from '../../evaluate/misfit-of-rating.ts';
import { expandRating } from '../../expand/expand-rating.ts';
import type { Facts, SubjectProfile } from '../../language/catalogue.ts';
import type { Operand, Truth } from '../../language/condition.ts';
import type { Band, Rating } from '../../language/rating.ts';
import { encodeCondition, type NamedCopies, workedOut } from './encode-condition.ts';
import { type ReferenceNode, readNode } from './read-node.ts';
import { moveSide, referencesIn, type Side, sideOfFact, unknownSide } from './side.ts';
import { addTruthOperators, type Pass } from './truth-operators.ts';

/** What json-rules-engine makes of a rating: the band chosen, and the truth of every node of every band. */
export interface ReferenceResult {
  readonly status: Status;
  readonly outcome: string | null;
  readonly band: number | null;
  /** Empty where the rating cannot be applied to the subject at all. */
  readonly bands: readonly ReferenceNode[];
}

/**
 * Rates by json-rules-engine: every band a rule, run once for what is definitely true and once for what is possibly
 * true. Each run has an engine of its own, because runs that share one lose rules to each other, and one run ends
 * before the next begins.
 */
export const rateByReference = async (
  rating: Rating,
  facts: Facts,
  profile: SubjectProfile,
): Promise<ReferenceResult> => {
  if (misfitOfRating(rating, profile) !== null) return { ...notRated, bands: [] };
  const bands = expandRating(rating);
  const definitely = await runBands(bands, 'definitely', facts, profile);
  const possibly = await runBands(bands, 'possibly', facts, profile);
  const nodes = bands.map(({ when }, index) =>
    readNode(when, bandRoot(definitely, index), bandRoot(possibly, index)),
  );
  return { ...chosen(bands, nodes), bands: nodes };
};

const notRated = { status: 'not-rated', outcome: null, band: null } as const;

/** A band is chosen where it is true and every band above it is false. */
const chosen = (bands: readonly Band[], nodes: readonly ReferenceNode[]): Omit<ReferenceResult, 'bands'> => {
  const first = nodes.findIndex(({ result }: { readonly result: Truth }) => result !== false);
  const band = bands[first];
  if (band === undefined || nodes[first]?.result !== true) return notRated;
  return { status: band.status ?? 'not-rated', outcome: band.outcome, band: first };
};

const runBands = (
  bands: readonly Band[],
  pass: Pass,
  facts: Facts,
  profile: SubjectProfile,
): Promise<EngineResult> => {
  const copies: NamedCopies = new Map();
  const engine = new Engine(
    bands.map(({ when }, index) => ({
      name: nameOfBand(index),
      conditions: { all: [encodeCondition(when, pass, copies)] },
      event: { type: pass },
    })),
  );
  for (const [name, condition] of copies) engine.setCondition(name, condition);
  addTruthOperators(engine, profile.polarity);
  for (const [key, reference] of referencesIn({ all: bands.map(({ when }) => when) })) {
    engine.addFact(key, sideOfFact(reference, facts, profile));
  }
  engine.addFact(
    workedOut,
    async (params: Partial<WorkedOutParams>, almanac: Almanac): Promise<Side> =>
      params.fact === undefined || params.operand === undefined
        ? unknownSide
        : moveSide(
            await almanac.factValue<Side>(params.fact),
            params.operand,
            params.forWithin === true,
            profile,
          ),
    // The engine remembers by a short hash of the parameters, of which two could be the same.
    { cache: false },
  );
  return engine.run();
};

interface WorkedOutParams {
  readonly fact: string;
  readonly operand: Operand;
  readonly forWithin: boolean;
}

const nameOfBand = (index: number): string => `band ${index}`;

/** The result of a band's own condition, below the list that every rule of json-rules-engine begins with. */
const bandRoot = ({ results, failureResults }: EngineResult, index: number): unknown => {
  const result = [...results, ...failureResults].find(({ name }) => name === nameOfBand(index));
  return result !== undefined && 'all' in result.conditions ? result.conditions.all[0] : undefined;
};
