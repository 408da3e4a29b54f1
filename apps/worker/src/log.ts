/** What the worker tells as it goes: ids, keys and counts, and never what stands in a figure, a paper or an address. */
export type WorkerEvent =
  | { readonly event: 'started'; readonly workspaces: number }
  | { readonly event: 'workspace-failing'; readonly folder: string }
  | {
      readonly event: 'planned';
      readonly workspace: string;
      readonly due: number;
      readonly passedOver: number;
    }
  | JobEvent<'job-done'>
  | JobEvent<'job-failed'>
  | {
      readonly event: 'sending';
      readonly key: string;
      readonly attempt: number;
      readonly outcome: 'delivered' | 'failed' | 'dead';
    }
  | { readonly event: 'sending-failing'; readonly folder: string }
  | { readonly event: 'queue-failing'; readonly workspace: string }
  | { readonly event: 'stopped' };

interface JobEvent<Event extends string> {
  readonly event: Event;
  readonly workspace: string;
  readonly job: string;
  readonly occurrence: string;
  readonly attempt: number;
  /** `due 2026-03-02, made 2026-03-04, 2 days late`. */
  readonly late: string | null;
}

export type WorkerLog = (event: WorkerEvent) => void;

/** One line of JSON for an event, with its time. */
export const logLine = (event: WorkerEvent, at: string): string => `${JSON.stringify({ at, ...event })}\n`;
