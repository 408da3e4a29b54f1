import type { Migration } from './migration.ts';

/** What is to be sent, each under one key that never changes, and every attempt at it. */
export const outbox: Migration = {
  number: 3,
  name: 'outbox',
  statements: [
    `create table ragstone.effect (
      key text primary key,
      bundle text not null references ragstone.bundle,
      channel text not null,
      recipient text not null,
      subject text not null,
      media_type text not null,
      content text not null references ragstone.content,
      state text not null check (state in ('due', 'delivered', 'dead')),
      attempts integer not null,
      due_at timestamptz not null,
      reason text,
      claimed_by text,
      claimed_until timestamptz
    )`,
    `create index on ragstone.effect (due_at) where state = 'due'`,
    `create table ragstone.attempt (
      id text primary key references ragstone.bundle,
      effect text not null references ragstone.effect on delete cascade,
      number integer not null,
      attempted_at timestamptz not null,
      outcome text not null,
      detail text not null,
      unique (effect, number)
    )`,
    `create trigger never_changed before update on ragstone.attempt
      for each row execute function ragstone.refuse_change()`,
  ],
};
