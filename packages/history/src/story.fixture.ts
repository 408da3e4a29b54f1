import { assessmentOf, recordingOf } from './assessment.fixture.ts';
import type { History } from './open-history.ts';
import { deliverDue } from './outbox/deliver-due.ts';
import type { Effect } from './outbox/effect.ts';
import { recordAssessment } from './record/record-assessment.ts';
import { recordDecision } from './record/record-decision.ts';
import { recordRun } from './record/record-run.ts';

const september = {
  metric: 'care.on-time',
  period: '2025-09',
  status: 'green',
  value: 81.30000000000001,
} as const;

/** Something to send to the board. */
export const effectTo = (recipient: string, key: string): Effect => ({
  ...{ key, channel: 'file', recipient, subject: 'Missed twice', mediaType: 'text/plain' },
  bytes: new TextEncoder().encode(`${key}: look at it.`),
});

/** Something of every kind: two assessments, decisions, and effects that went well and badly. */
export const recordStory = async (history: History): Promise<void> => {
  const early = assessmentOf('2025-11-01', [september]);
  await recordAssessment(history, recordingOf(early), '2025-11-03T09:00:00.000Z');
  const late = assessmentOf('2026-02-01', [{ ...september, status: 'red', value: 0.1 + 0.2 }], 2);
  const effects = [effectTo('care-board', 'riverside/late/1'), effectTo('Care Board', 'riverside/late/2')];
  await recordAssessment(
    history,
    { ...recordingOf(late, 'care-board'), effects },
    '2026-02-03T09:00:00.100Z',
  );
  for (const decides of ['snoozed', 'withdrawn'] as const) {
    await recordDecision(
      history,
      'riverside',
      {
        ...{ decides, about: 'care/late/care.on-time', seen: { period: '2025-09', level: 1, version: 2 } },
        ...{ by: 'care-chair', reason: 'A ward was closed; “temporarily”.', on: '2026-02-04' },
        ...(decides === 'snoozed' ? { until: '2026-03-31' } : { source: { document: 'minutes', line: 12 } }),
      },
      '2026-02-04T09:00:00.000Z',
    );
  }
  const run = {
    ...{ workspace: 'riverside', occurrence: 'care-board/paper/2026-02-04', schedule: 'care-board/paper' },
    ...{ job: 'render', board: 'care-board', dueAt: '2026-02-04T08:00:00.000Z' },
  };
  await recordRun(
    history,
    { run, assessment: null, effects: [] },
    '2026-02-04T09:05:00.000Z',
    async () => {},
  );
  let minute = 10;
  await deliverDue(history, {
    by: 'a test',
    clock: () => `2026-02-04T09:${minute++}:00.000Z`,
    deliverers: {
      file: {
        deliver: async ({ recipient }) =>
          recipient === 'care-board'
            ? { ok: true, receipt: 'care-board/x.txt' }
            : { ok: false, reason: 'EIO', again: true },
      },
    },
  });
};
