import type { Migration } from './migration.ts';

const tables = [
  ...['content', 'bundle', 'assessment', 'input', 'rule_set', 'judgement', 'rating'],
  ...['escalation', 'escalation_step', 'report', 'decision'],
];

/** The database itself refuses to change a record. Retention may delete whole ones. */
export const nothingIsChanged: Migration = {
  number: 2,
  name: 'nothing is changed',
  statements: [
    `create function ragstone.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'a record of ragstone.% is never changed: record what is known now beside it', tg_table_name;
      end $$`,
    ...tables.map(
      (table) => `create trigger never_changed before update on ragstone.${table}
        for each row execute function ragstone.refuse_change()`,
    ),
  ],
};
