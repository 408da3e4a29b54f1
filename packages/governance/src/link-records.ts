import type { Located } from '@ragstone/rag';
import type { Body, Role, Route } from './body.ts';
import type { CompletedReturn } from './completed-return.ts';
import type { GovernanceFinding } from './finding.ts';
import type { Meeting } from './meeting.ts';
import type { ReturnDefinition } from './return-definition.ts';

/** Everything that names a body or a role. */
export interface LinkRecords {
  readonly bodies: readonly Located<Body>[];
  readonly roles: readonly Located<Role>[];
  readonly routes: readonly Located<Route>[];
  readonly meetings: readonly Located<Meeting>[];
  readonly definitions: readonly Located<ReturnDefinition>[];
  readonly returns: readonly Located<CompletedReturn>[];
}

/** One thing that the links between records should be. It reports and never throws. */
export type LinkCheck = (records: LinkRecords) => readonly GovernanceFinding[];
