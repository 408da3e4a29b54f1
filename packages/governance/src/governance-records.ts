import type { Located } from '@ragstone/rag';
import type { BoardPaper } from './board-paper.ts';
import type { Body } from './body.ts';
import type { DatedEvent } from './dated-event.ts';
import type { Duty } from './duty.ts';
import type { GovernanceFinding } from './finding.ts';
import type { Meeting } from './meeting.ts';
import type { Recommendation } from './recommendation.ts';
import type { TermsOfReference } from './terms-of-reference.ts';

/** Who meets, what is owed and what came, as known on one day (`YYYY-MM-DD`). */
export interface GovernanceRecords {
  readonly bodies: readonly Located<Body>[];
  readonly meetings: readonly Located<Meeting>[];
  readonly termsOfReference: readonly Located<TermsOfReference>[];
  readonly duties: readonly Located<Duty>[];
  readonly papers: readonly Located<BoardPaper>[];
  readonly recommendations: readonly Located<Recommendation>[];
  readonly events: readonly Located<DatedEvent>[];
  readonly asOf: string;
}

/** One thing that the life of boards should be. It reports and never throws. */
export type GovernanceCheck = (records: GovernanceRecords) => readonly GovernanceFinding[];

/** A body's title as its records give it; the id where there is none. */
export const titleOf = (id: string, bodies: readonly Pick<Body, 'id' | 'title'>[]): string =>
  bodies.find((body) => body.id === id)?.title ?? id.replaceAll('-', ' ');

/** Whether anybody here has seen what came before a meeting: its agenda, or minutes that list it. */
export const isSeen = ({ agenda, minutes }: Meeting): boolean =>
  agenda !== undefined || minutes !== undefined;
