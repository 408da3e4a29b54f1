import { londonTimeOf } from '@ragstone/calendar';
import type { EscalationStatus } from '../status/worker-status.ts';
import type { WatchedFiles } from './watched-files.ts';

/** What is open on the day of an instant. */
export const escalationStatus = ({ assessedOn }: WatchedFiles, now: string): readonly EscalationStatus[] =>
  assessedOn(londonTimeOf(now).day)
    .escalations.filter(({ attention, draft }) => attention !== null && !draft)
    .map(({ id, title, level, state, since, asOfPeriod, route, attention }) => ({
      ...{ id, says: title, level, since: since ?? asOfPeriod, owner: route },
      state: attention === 'open' || attention === null ? state : `${state}, ${attention}`,
    }));
