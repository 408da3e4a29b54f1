import { known, type Maybe, reasonsOf, unknown } from '@ragstone/rag';
import type { CommitmentRecords } from '../commitment-records.ts';
import type { Project } from '../delivery-plan.ts';
import { type FiguresAgainstTargets, figuresAgainstTargets } from '../figures-against-targets.ts';
import { measuresOfCommitment } from '../measures-of.ts';
import { type StatedFacts, statedFacts } from './stated-facts.ts';

/** What a rule may ask of a project. */
export interface ProjectFacts extends StatedFacts, FiguresAgainstTargets {
  readonly action: Maybe<boolean>;
  /** Whether its figures bear out a status that says it is well: not every one that may be judged misses. */
  readonly 'borne-out': Maybe<boolean>;
  readonly 'success-measure': Maybe<boolean>;
}

/** The facts of a project of a plan, under the names of the catalogue of facts in `@ragstone/rules`. */
export const projectFacts = (project: Project, plan: string, records: CommitmentRecords): ProjectFacts => {
  const measures = measuresOfCommitment(project.id, records);
  const stated = statedFacts({ plan, status: project.status }, records);
  const figures = figuresAgainstTargets(measures, records);
  return {
    ...stated,
    'borne-out': borneOut(stated, figures),
    action: known(records.actions.some(({ serves }) => serves.includes(project.id))),
    'success-measure': known(measures.length > 0),
    ...figures,
  };
};

const borneOut = (
  { statedVerdict, statedColour }: StatedFacts,
  { figuresMet, figuresMissed }: FiguresAgainstTargets,
): Maybe<boolean> => {
  const saysWell =
    (statedVerdict.known && statedVerdict.value === 'met') ||
    (statedColour.known && statedColour.value === 'green');
  if (!saysWell && !statedVerdict.known && !statedColour.known) return statedVerdict;
  if (!saysWell) return known(true);
  if (figuresMet.known && figuresMissed.known)
    return known(figuresMet.value > 0 || figuresMissed.value === 0);
  const [first = 'no-data', ...rest] = reasonsOf(figuresMet, figuresMissed);
  return unknown(first, ...rest);
};
