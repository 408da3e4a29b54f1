import type { WorkerStatus } from './worker-status.ts';

/** Two workspaces, one well and one that fails, in the week after the clocks went forward. */
export const status: WorkerStatus = {
  workspaces: [
    {
      id: 'riverside',
      folder: '/srv/riverside',
      state: 'well',
      reason: null,
      schedules: [
        {
          id: 'weekly-huddle',
          says: 'Exceptions of the week',
          last: '2026-03-30T08:20:00.000Z',
          lastLate: true,
          next: '2026-04-07T07:00:00.000Z',
        },
        { id: 'returns', says: 'Returns that fall due', last: null, lastLate: false, next: null },
      ],
      openEscalations: 1,
      escalations: [
        {
          id: 'off-plan',
          says: 'Discharged on the ready date, Riverside',
          level: 2,
          state: 'sustained',
          since: '2025-07',
          owner: null,
        },
      ],
      failures: [],
      outbox: { due: 1, dead: 0 },
    },
    {
      id: 'hill"top\\',
      folder: '/srv/<hilltop>',
      state: 'failing',
      reason: 'governance.json:3:1 is no JSON',
      schedules: [],
      openEscalations: 0,
      escalations: [],
      failures: [
        {
          job: 'render weekly',
          at: '2026-03-30T08:00:00.000Z',
          attempts: 5,
          reason: 'no template <bfc>\nat all',
        },
      ],
      outbox: { due: 0, dead: 2 },
    },
  ],
  release: '1.2.3',
  now: '2026-03-31T09:00:00.000Z',
};
