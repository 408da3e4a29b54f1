import type { Decision } from '@ragstone/governance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessmentOf, type Rated, recordingOf } from '../assessment.fixture.ts';
import type { Instant } from '../bundles/instant.ts';
import { newHistory } from '../home.fixture.ts';
import type { History } from '../open-history.ts';
import { recordAssessment } from '../record/record-assessment.ts';
import { recordDecision } from '../record/record-decision.ts';
import { assessmentKnownThen, escalationsOf, judgementsOf } from './known-then.ts';
import { recordedDecisions } from './recorded-decisions.ts';

const day = fc.constantFrom('2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01');
const rated: fc.Arbitrary<Rated> = fc.record({
  metric: fc.constantFrom('care.on-time', 'care.at-home'),
  period: fc.constantFrom('2025-08', '2025-09'),
  status: fc.constantFrom('green', 'amber', 'red', 'not-rated'),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
});
const decision: fc.Arbitrary<Decision> = fc
  .record({
    decides: fc.constantFrom('acknowledged', 'snoozed', 'overridden', 'withdrawn'),
    about: fc.constantFrom('care/late/care.on-time', 'care/late/care.at-home'),
    seen: fc.record({
      period: fc.constantFrom('2025-08', '2025-09'),
      level: fc.integer({ min: 0, max: 3 }),
      version: fc.integer({ min: 1, max: 2 }),
    }),
    by: fc.constant('care-chair'),
    on: day,
    until: fc.constant('2026-01-31'),
    reason: fc.string({ minLength: 1 }).filter((reason) => !reason.includes('\0')),
  })
  .map(({ until, ...made }) => (made.decides === 'withdrawn' ? made : { ...made, until }));
const event = fc.oneof(
  fc.record({ asOf: day, rated: fc.array(rated, { maxLength: 3 }) }),
  fc.record({ decision }),
);

/** Everything that the history says from one standpoint. */
const said = async (
  { database: { query } }: History,
  workspace: string,
  asOf: string,
  recordedBy: Instant,
) => {
  const standpoint = { workspace, asOf, recordedBy };
  const assessment = await assessmentKnownThen(query, standpoint);
  return {
    assessment,
    judgements: assessment && (await judgementsOf(query, assessment.id)),
    escalations: assessment && (await escalationsOf(query, assessment.id)),
    decisions: await recordedDecisions(query, standpoint),
  };
};

test('whatever is recorded later, every earlier moment still says what it said then', async () => {
  const history = await newHistory();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 6 }), day, async (events, asOf) => {
      // A workspace of its own for each run: what stands already is part of what must not matter.
      const workspace = `riverside-${++run}`;
      const then: { at: Instant; said: unknown }[] = [];
      for (const [index, each] of events.entries()) {
        const at = `2026-02-01T09:00:00.00${index}Z`;
        if ('decision' in each) {
          const recorded = await recordDecision(history, workspace, each.decision, at);
          expect(recorded.ok).toBe(true);
        } else {
          const assessment = {
            ...assessmentOf(each.asOf, each.rated),
            workspace: { id: workspace, title: 'R' },
          };
          await recordAssessment(history, { ...recordingOf(assessment), reports: [] }, at);
        }
        then.push({ at, said: await said(history, workspace, asOf, at) });
      }
      for (const { at, said: before } of then) {
        expect(await said(history, workspace, asOf, at)).toEqual(before);
      }
    }),
    { numRuns: 40 },
  );
  await history.close();
});
