import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import type { Rating } from '../language/rating.ts';

/** The names behind the ids of a rule set, and figures to show it on. What is left out is named by its id. */
export interface EnglishContext {
  readonly metricTitle?: ((id: string) => string | null) | undefined;
  readonly targetTitle?: ((id: string) => string | null) | undefined;
  readonly bodyTitle?: ((id: string) => string | null) | undefined;
  readonly placeTitle?: ((name: string) => string | null) | undefined;
  /** A real subject on which a rating is worked out, so that a reader sees what it does. */
  readonly exampleOf?: ((rating: Rating) => WorkedSubject | null) | undefined;
}

/** A subject with its facts: `Leicestershire, November 2025`. */
export interface WorkedSubject {
  readonly title: string;
  readonly facts: Facts;
  readonly profile: SubjectProfile;
}

type Named = ((id: string) => string | null) | undefined;

/** The title of an id; the id itself in quotation marks where nobody says. */
export const titleOf = (named: Named, id: string): string => named?.(id) ?? `“${id}”`;
