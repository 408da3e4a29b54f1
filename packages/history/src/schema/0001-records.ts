import type { Migration } from './migration.ts';

/**
 * What was so, and when it was known. Valid time is the period of a judgement; `as_of` is the day whose knowledge was
 * used; `recorded_at` is when it was written down. Nothing here is ever changed.
 */
export const records: Migration = {
  number: 1,
  name: 'records',
  statements: [
    `create table ragstone.content (
      hash text primary key,
      size integer not null,
      gzip bytea not null
    )`,
    `comment on table ragstone.content is
      'Bytes by the SHA-256 of what they are unpacked: input files, assessments, reports'`,
    `create table ragstone.bundle (
      id text primary key,
      kind text not null,
      recorded_at timestamptz not null
    )`,
    `comment on table ragstone.bundle is 'Everything that was recorded, each also a file of this name on disk'`,
    `create table ragstone.assessment (
      id text primary key references ragstone.bundle,
      workspace text not null,
      title text not null,
      as_of date not null,
      release text not null,
      inputs text not null,
      body text not null references ragstone.content,
      recorded_at timestamptz not null
    )`,
    `create index on ragstone.assessment (workspace, as_of, recorded_at)`,
    `create table ragstone.input (
      assessment text not null references ragstone.assessment on delete cascade,
      path text not null,
      content text not null references ragstone.content,
      primary key (assessment, path)
    )`,
    `create table ragstone.rule_set (
      assessment text not null references ragstone.assessment on delete cascade,
      id text not null,
      version integer not null,
      hash text not null,
      title text not null,
      state text not null,
      primary key (assessment, id, version)
    )`,
    `create table ragstone.judgement (
      assessment text not null references ragstone.assessment on delete cascade,
      ordinal integer not null,
      kind text not null,
      subject text not null,
      place text,
      period text,
      basis text,
      breakdown text,
      title text not null,
      status text not null,
      outcome text,
      reasons text not null,
      rule text,
      missed boolean,
      value double precision,
      target double precision,
      unit text,
      primary key (assessment, ordinal)
    )`,
    `create index on ragstone.judgement (subject, place, period)`,
    `create table ragstone.rating (
      assessment text not null,
      judgement integer not null,
      ordinal integer not null,
      rule text not null,
      standing boolean not null,
      draft boolean not null,
      status text not null,
      outcome text,
      reasons text not null,
      primary key (assessment, judgement, ordinal),
      foreign key (assessment, judgement) references ragstone.judgement on delete cascade
    )`,
    `create table ragstone.escalation (
      assessment text not null references ragstone.assessment on delete cascade,
      ordinal integer not null,
      rule text not null,
      subject text not null,
      title text not null,
      state text not null,
      level integer not null,
      since text,
      route text,
      draft boolean not null,
      primary key (assessment, ordinal)
    )`,
    `create table ragstone.escalation_step (
      assessment text not null,
      escalation integer not null,
      ordinal integer not null,
      period text not null,
      change text not null,
      level integer not null,
      route text,
      ask text,
      says text not null,
      primary key (assessment, escalation, ordinal),
      foreign key (assessment, escalation) references ragstone.escalation on delete cascade
    )`,
    `create table ragstone.report (
      id text primary key references ragstone.bundle,
      assessment text not null references ragstone.assessment on delete cascade,
      name text not null,
      template text not null,
      format text not null,
      board text,
      since date,
      content text not null references ragstone.content,
      recorded_at timestamptz not null
    )`,
    `create table ragstone.decision (
      id text primary key references ragstone.bundle,
      workspace text not null,
      rule text not null,
      subject text not null,
      kind text not null,
      by_role text not null,
      reason text not null,
      decided_on date not null,
      expires_on date,
      expires_after_reports integer,
      recorded_at timestamptz not null
    )`,
    `create index on ragstone.decision (workspace, rule, subject)`,
    `create view ragstone.rule_set_version as
      select rule_set.id, version, hash, min(rule_set.title) as title, min(state) as state,
        min(recorded_at) as first_recorded_at
      from ragstone.rule_set join ragstone.assessment on assessment.id = rule_set.assessment
      group by rule_set.id, version, hash`,
  ],
};
