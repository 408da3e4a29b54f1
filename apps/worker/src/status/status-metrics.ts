import type { WorkerStatus, WorkspaceStatus } from './worker-status.ts';

type Labels = Readonly<Record<string, string>>;

interface Sample {
  readonly labels: Labels;
  readonly value: number;
}

interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** A label value as the text format writes it: a backslash, a quotation mark or a new line would end it. */
const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');

const labelled = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};

const written = ({ name, help, samples }: Gauge): string =>
  samples.length === 0
    ? ''
    : [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} gauge`,
        ...samples.map(({ labels, value }) => `${name}${labelled(labels)} ${value}`),
        '',
      ].join('\n');

const seconds = (instant: string): number => Date.parse(instant) / 1000;

/**
 * How the worker stands, in the text format of Prometheus 0.0.4: gauges only, since all of it is a state. A schedule
 * that never ran has no time of its last run.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export const statusMetrics = ({ workspaces, release, now }: WorkerStatus): string => {
  const each = (name: string, help: string, value: (workspace: WorkspaceStatus) => number): Gauge => ({
    name,
    help,
    samples: workspaces.map((workspace) => ({
      labels: { workspace: workspace.id },
      value: value(workspace),
    })),
  });
  const ofSchedules = (name: string, help: string, instant: 'last' | 'next'): Gauge => ({
    name,
    help,
    samples: workspaces.flatMap((workspace) =>
      workspace.schedules.flatMap((schedule) => {
        const at = schedule[instant];
        const labels = { workspace: workspace.id, schedule: schedule.id };
        return at === null ? [] : [{ labels, value: seconds(at) }];
      }),
    ),
  });
  return [
    { name: 'ragstone_release_info', help: 'The release.', samples: [{ labels: { release }, value: 1 }] },
    {
      name: 'ragstone_status_timestamp_seconds',
      help: 'When this was so.',
      samples: [{ labels: {}, value: seconds(now) }],
    },
    each('ragstone_workspace_well', 'Whether the workspace is worked on without failures.', ({ state }) =>
      state === 'well' ? 1 : 0,
    ),
    each(
      'ragstone_escalations_open',
      'Escalations that are not cleared.',
      ({ openEscalations }) => openEscalations,
    ),
    each(
      'ragstone_failures',
      'Jobs that failed and were given up or wait for another try.',
      ({ failures }) => failures.length,
    ),
    each('ragstone_outbox_due', 'Sendings that wait to go out.', ({ outbox }) => outbox.due),
    each('ragstone_outbox_dead', 'Sendings that were given up.', ({ outbox }) => outbox.dead),
    ofSchedules('ragstone_schedule_last_run_timestamp_seconds', 'When the schedule last ran.', 'last'),
    ofSchedules('ragstone_schedule_next_run_timestamp_seconds', 'When the schedule runs next.', 'next'),
  ]
    .map(written)
    .join('');
};
