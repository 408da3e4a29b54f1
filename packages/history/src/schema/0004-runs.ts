import type { Migration } from './migration.ts';

/** What fell due by a schedule and was done, and up to when each workspace has been looked at for what falls due. */
export const runs: Migration = {
  number: 4,
  name: 'runs',
  statements: [
    `create table ragstone.run (
      id text primary key references ragstone.bundle,
      workspace text not null,
      occurrence text not null,
      schedule text not null,
      job text not null,
      board text,
      due_at timestamptz not null,
      done_at timestamptz not null,
      unique (workspace, occurrence)
    )`,
    `create index on ragstone.run (workspace, schedule, due_at)`,
    `create trigger never_changed before update on ragstone.run
      for each row execute function ragstone.refuse_change()`,
    `create table ragstone.watch (
      workspace text primary key,
      planned_until timestamptz not null
    )`,
  ],
};
