import type { Rating, ReadableForm } from '../../language/rating.ts';
import { readingsNamed } from '../../language/readings-named.ts';
import type { Path, RuleFinding } from '../finding.ts';
import type { RuleContext } from '../rule-context.ts';
import type { Placed, RuleCheck } from '../rule-parts.ts';

/**
 * Where nobody chose how an ambiguous source is read, the rating names the readings, and all of them set the figure
 * beside the same target: a colour would stand on every one.
 */
export const checkReadings: RuleCheck = ({ ratings }, context) =>
  ratings.flatMap((rating) => findingsIn(rating, context));

const findingsIn = ({ value, path }: Placed<Rating>, { readings }: RuleContext): readonly RuleFinding[] => {
  const { reading } = value;
  if (reading === undefined || reading.chosen !== undefined) return [];
  const name = readingsNamed(reading);
  if (name === null) return [misfit('nothing-to-read', [...path, 'reading'])];
  if (!isReadable(value)) return [misfit('form', [...path, 'reading'])];
  if (readings === undefined) return [];
  const named = readings.find(({ id }) => id === name);
  const targets = new Set([value, ...(named?.alternatives ?? [])].map(targetIn));
  return targets.size === 1 ? [] : [misfit('targets', [...path, 'reading', 'alternatives'])];
};

const misfit = (fault: 'nothing-to-read' | 'form' | 'targets', path: Path): RuleFinding => ({
  code: 'reading-misfit',
  path,
  fault,
});

const isReadable = (rating: Rating): boolean =>
  !('milestones' in rating) && !('stages' in rating) && !('profile' in rating);

const targetIn = (form: ReadableForm | Rating): string | null =>
  'againstTarget' in form ? form.againstTarget.target : null;
