import type { Unit } from '@ragstone/rag';
import type { SubjectKind } from './applies.ts';
import type { Catalogue, FactType, SubjectProfile } from './catalogue.ts';

const number = (unit: Unit | 'of-subject', means: string): FactType => ({ type: 'number', unit, means });
const given = (means: string): FactType => ({ type: 'boolean', means });

/** The facts of a metric's figure. */
export const metricFigureCatalogue: Catalogue = {
  value: number('of-subject', 'The figure that is rated.'),
  target: number('of-subject', 'The target that the rating names, for the same period.'),
  missed: { type: 'boolean', means: 'Whether the target was missed, whatever the colour.' },
};

/** The facts of a question of a return. */
export const questionCatalogue: Catalogue = {
  answer: { type: 'text', means: 'The answer as the form prints it: Yes, No ...' },
  explanation: given('Whether an explanation is given.'),
  'mitigating-actions': given('Whether mitigating actions are given.'),
  timeframe: given('Whether a timeframe is given.'),
  'expected-date': given('Whether an expected date is given.'),
  narrative: given('Whether a narrative is given.'),
};

/** The facts of a funding line: one source of a pooled fund. */
export const fundingLineCatalogue: Catalogue = {
  shareOfPlan: number('percent', 'Spend so far as a share of updated income.'),
  expectedShare: number('percent', 'The share that the spend profile expects by now.'),
  underspend: number('pounds', 'Planned less actual expenditure; negative where more was spent.'),
};

/** The facts of a pooled fund. */
export const pooledFundCatalogue: Catalogue = {
  totalPlanned: number('pounds', 'Total planned expenditure.'),
  changeInActivity: number('pounds', 'How much planned activity has changed, up or down, never negative.'),
  underspend: number('pounds', 'Planned less actual expenditure; negative where more was spent.'),
  spentShare: number('percent', 'Spend so far as a share of updated income.'),
  expectedShare: number('percent', 'The share that the spend profile expects by now.'),
  narrative: given('Whether a narrative is given.'),
};

/** The catalogue that a rule is checked against where the caller gives none. */
export const builtInCatalogues: Readonly<Record<SubjectKind | 'metric-figure', Catalogue>> = {
  'metric-figure': metricFigureCatalogue,
  question: questionCatalogue,
  'funding-line': fundingLineCatalogue,
  'pooled-fund': pooledFundCatalogue,
};

/** A fact means the same in every built-in catalogue that has it. */
const everyBuiltInFact: Catalogue = Object.assign({}, ...Object.values(builtInCatalogues));

/** What the catalogue says of a fact; null where it has no such fact. Only its own names count. */
export const factTypeIn = (catalogue: Catalogue, fact: string): FactType | null =>
  (Object.hasOwn(catalogue, fact) && catalogue[fact]) || null;

/** The unit of a fact of the subject; null for text, booleans and facts that no catalogue has. */
export const unitOfFact = (
  fact: string,
  profile: Pick<SubjectProfile, 'unit' | 'catalogue'>,
): Unit | null => {
  const unit = factTypeIn(profile.catalogue ?? everyBuiltInFact, fact)?.unit ?? null;
  return unit === 'of-subject' ? profile.unit : unit;
};
