import { expect, test } from 'vitest';
import { statusMetrics } from './status-metrics.ts';
import { status } from './worker-status.fixture.ts';

test('the state of the worker is gauges, with quotation marks and backslashes of labels escaped', () =>
  expect(statusMetrics(status)).toMatchInlineSnapshot(`
    "# HELP ragstone_release_info The release.
    # TYPE ragstone_release_info gauge
    ragstone_release_info{release="1.2.3"} 1
    # HELP ragstone_status_timestamp_seconds When this was so.
    # TYPE ragstone_status_timestamp_seconds gauge
    ragstone_status_timestamp_seconds 1774947600
    # HELP ragstone_workspace_well Whether the workspace is worked on without failures.
    # TYPE ragstone_workspace_well gauge
    ragstone_workspace_well{workspace="riverside"} 1
    ragstone_workspace_well{workspace="hill\\"top\\\\"} 0
    # HELP ragstone_escalations_open Escalations that are not cleared.
    # TYPE ragstone_escalations_open gauge
    ragstone_escalations_open{workspace="riverside"} 1
    ragstone_escalations_open{workspace="hill\\"top\\\\"} 0
    # HELP ragstone_failures Jobs that failed and were given up or wait for another try.
    # TYPE ragstone_failures gauge
    ragstone_failures{workspace="riverside"} 0
    ragstone_failures{workspace="hill\\"top\\\\"} 1
    # HELP ragstone_outbox_due Sendings that wait to go out.
    # TYPE ragstone_outbox_due gauge
    ragstone_outbox_due{workspace="riverside"} 1
    ragstone_outbox_due{workspace="hill\\"top\\\\"} 0
    # HELP ragstone_outbox_dead Sendings that were given up.
    # TYPE ragstone_outbox_dead gauge
    ragstone_outbox_dead{workspace="riverside"} 0
    ragstone_outbox_dead{workspace="hill\\"top\\\\"} 2
    # HELP ragstone_schedule_last_run_timestamp_seconds When the schedule last ran.
    # TYPE ragstone_schedule_last_run_timestamp_seconds gauge
    ragstone_schedule_last_run_timestamp_seconds{workspace="riverside",schedule="weekly-huddle"} 1774858800
    # HELP ragstone_schedule_next_run_timestamp_seconds When the schedule runs next.
    # TYPE ragstone_schedule_next_run_timestamp_seconds gauge
    ragstone_schedule_next_run_timestamp_seconds{workspace="riverside",schedule="weekly-huddle"} 1775545200
    "
  `));

test('a label never breaks its line', () => {
  const [workspace] = status.workspaces;
  if (workspace === undefined) throw new Error('a workspace');
  const text = statusMetrics({ ...status, workspaces: [{ ...workspace, id: 'a\nb' }] });
  expect(text).toContain('ragstone_workspace_well{workspace="a\\nb"} 1\n');
});
