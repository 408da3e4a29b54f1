import type { NamedTarget } from '@ragstone/metrics';
import type { Rating } from '@ragstone/rules';
import type { Knowledge } from './knowledge.ts';

/** The named target that a rating judges against; null where it names none, or one that nobody has set. */
export const standingTarget = (rating: Rating | undefined, { workspace }: Knowledge): NamedTarget | null => {
  if (rating === undefined || !('againstTarget' in rating)) return null;
  return workspace.targets.find((target) => target.id === rating.againstTarget.target) ?? null;
};
