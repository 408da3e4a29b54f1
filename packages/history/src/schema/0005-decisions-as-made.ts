import type { Migration } from './migration.ts';

/**
 * A decision is kept as people write it: about an escalation by its id, with what they saw of it. Of those kept before,
 * the id is put together from the rule and the subject, and what they saw is not known.
 */
export const decisionsAsMade: Migration = {
  number: 5,
  name: 'decisions as made',
  statements: [
    'alter table ragstone.decision disable trigger never_changed',
    'alter table ragstone.decision rename column kind to decides',
    'alter table ragstone.decision rename column expires_on to until',
    `alter table ragstone.decision
      add column about text,
      add column seen_period text,
      add column seen_level integer,
      add column seen_version integer,
      add column source text,
      add column note text`,
    `update ragstone.decision set
      about = concat_ws('/', rule, (
        select string_agg(value, '/' order by
          array_position(array['metric', 'kind', 'place', 'id', 'window', 'plan', 'breakdown'], key), key)
        from jsonb_each_text(subject::jsonb) where key <> 'rating')),
      note = case when expires_after_reports is not null
        then 'It was to end after ' || expires_after_reports || ' later reports.' end`,
    'alter table ragstone.decision alter column about set not null',
    'drop index ragstone.decision_workspace_rule_subject_idx',
    `alter table ragstone.decision
      drop column rule,
      drop column subject,
      drop column expires_after_reports`,
    'create index on ragstone.decision (workspace, about)',
    'alter table ragstone.decision enable trigger never_changed',
  ],
};
