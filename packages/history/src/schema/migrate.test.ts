import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../home/database.ts';
import { embeddedDatabase } from '../home/embedded-database.ts';
import { newHome } from '../home.fixture.ts';
import { decisionsAsMade } from './0005-decisions-as-made.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

let database: Database;
beforeAll(async () => {
  database = await embeddedDatabase(join(await newHome(), 'database'));
});
afterAll(() => database.close());

const empty = () => database.query('drop schema if exists ragstone cascade');

/** Every column, index, constraint and trigger, as the database describes them. */
const described = () =>
  database.query(`
    select concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable) as it
      from information_schema.columns where table_schema = 'ragstone'
    union all select indexdef from pg_indexes where schemaname = 'ragstone'
    union all select concat_ws(' ', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'ragstone'::regnamespace
    union all select pg_get_triggerdef(pg_trigger.oid) from pg_trigger join pg_class on pg_class.oid = tgrelid
      where relnamespace = 'ragstone'::regnamespace and not tgisinternal
    union all select definition from pg_views where schemaname = 'ragstone'
    order by 1`);

test('the numbers are 1, 2, 3 and so on', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

test.each(migrations.map(({ number }) => number))(
  'a history of schema %i arrives at the same schema as a new one, with its records',
  async (version) => {
    await empty();
    expect(await migrate(database)).toEqual({ ok: true, from: 0, to: migrations.length });
    const fresh = await described();

    await empty();
    await migrate(database, migrations.slice(0, version));
    await database.query(`insert into ragstone.bundle values ('b', 'decision', '2026-02-04T09:00:00.000Z')`);
    const decided = version < decisionsAsMade.number ? formerly : now;
    await database.query(`insert into ragstone.decision ${decided}`);
    expect(await migrate(database)).toEqual({ ok: true, from: version, to: migrations.length });
    expect(await described()).toEqual(fresh);
    expect(await database.query('select * from ragstone.decision')).toMatchObject([
      {
        ...{ id: 'b', about: 'care/late/on-time/local:riverside', decides: 'snoozed', by_role: 'chair' },
        ...{ reason: 'Because.', decided_on: '2026-02-04', until: '2026-03-01', note },
      },
    ]);
    await expect(database.query(`update ragstone.decision set reason = ''`)).rejects.toThrow('never changed');
  },
);

const note = 'It was to end after 2 later reports.';
const formerly = `values ('b', 'riverside', 'care/late', '{"place":"local:riverside","metric":"on-time"}', 'snoozed',
  'chair', 'Because.', '2026-02-04', '2026-03-01', 2, '2026-02-04T09:00:00.000Z')`;
const now = `(id, workspace, about, decides, by_role, reason, decided_on, until, note, recorded_at) values
  ('b', 'riverside', 'care/late/on-time/local:riverside', 'snoozed', 'chair', 'Because.', '2026-02-04', '2026-03-01',
  '${note}', '2026-02-04T09:00:00.000Z')`;

test('a step that fails leaves the schema as it was', async () => {
  await empty();
  await migrate(database, migrations.slice(0, 1));
  const before = await described();
  const broken = {
    number: 2,
    name: 'broken',
    statements: ['create table ragstone.half (id text)', 'not SQL'],
  };
  await expect(migrate(database, [...migrations.slice(0, 1), broken])).rejects.toThrow('syntax error');
  expect(await described()).toEqual(before);
});
