/** How the worker stands at one instant: what its page shows. Instants are in UTC. */
export interface WorkerStatus {
  readonly workspaces: readonly WorkspaceStatus[];
  readonly release: string;
  readonly now: string;
}

export interface WorkspaceStatus {
  readonly id: string;
  readonly folder: string;
  readonly state: 'well' | 'failing';
  /** Why it is failing. */
  readonly reason: string | null;
  readonly schedules: readonly ScheduleStatus[];
  readonly openEscalations: number;
  readonly escalations: readonly EscalationStatus[];
  readonly failures: readonly FailureStatus[];
  /** Sendings that wait to go out, and those that were given up. */
  readonly outbox: { readonly due: number; readonly dead: number };
}

export interface ScheduleStatus {
  readonly id: string;
  readonly says: string;
  readonly last: string | null;
  /** Whether the last run was late: the worker was down when it fell due. */
  readonly lastLate: boolean;
  readonly next: string | null;
}

export interface EscalationStatus {
  readonly id: string;
  readonly says: string;
  readonly level: number;
  readonly state: string;
  /** The period since which it stands. */
  readonly since: string;
  readonly owner: string | null;
}

export interface FailureStatus {
  readonly job: string;
  readonly at: string;
  readonly attempts: number;
  readonly reason: string;
}
