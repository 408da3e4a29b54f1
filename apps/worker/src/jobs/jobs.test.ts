import { join } from 'node:path';
import { type History, openHistory, recordRun } from '@ragstone/history';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knownOnOf } from '../deliverers/duties-calendar.ts';
import { newWorkspace, partnership, written } from '../partnership.fixture.ts';
import type { JobKind, Occurrence } from '../schedule/occurrence.ts';
import { type WatchedFiles, watchedFiles } from '../work/watched-files.ts';
import type { JobInput, JobResult } from './job.ts';
import { jobs } from './jobs.ts';

let files: WatchedFiles;
let history: History;
beforeAll(async () => {
  const folder = written(await newWorkspace(), partnership('riverside'));
  files = watchedFiles(folder, '1.0.0');
  const opened = await openHistory({ folder: join(folder, '.ragstone/history'), owner: 'a test' });
  if (!opened.ok) throw new Error('not opened');
  history = opened.history;
});
afterAll(() => history.close());

/** Missed in August and September, which is known from 10 November and goes to the board; met again from November. */
const raisedOn = '2025-11-12';
const beforeThat = '2025-09-12';

const occurrenceOf = (job: JobKind, more: Partial<Occurrence> = {}): Occurrence => ({
  ...{ key: `${job}/fixture`, schedule: 'fixture', at: `${raisedOn}T09:00:00.000Z`, job },
  ...{ board: 'care-board', template: null, duty: null, says: 'The care board meets on 11 December 2025' },
  ...more,
});

const run = async (occurrence: Occurrence, asOf: string, more: Partial<JobInput> = {}): Promise<JobResult> =>
  jobs[occurrence.job]({
    ...{ occurrence, asOf, late: null, channelsOf: () => ['file'] },
    ...{ workspace: files.workspace, assessedOn: files.assessedOn, query: history.database.query },
    ...more,
  });

/** To whom, by what, the subject and the text. */
const told = ({ effects }: JobResult): readonly string[] =>
  effects.map(({ recipient, channel, subject, bytes }) =>
    [recipient, channel, subject, new TextDecoder().decode(bytes)].join(' | '),
  );

test('notify tells a body what is coming, and what is open before it or that nothing is', async () => {
  const says = 'The care board meets on 11 December 2025';
  expect(told(await run(occurrenceOf('notify'), raisedOn))).toEqual([
    `care-board | file | ${says} | ${says}\n\nCare on time, Riverside: Raised at level 1 since August 2025.\n`,
  ]);
  expect(told(await run(occurrenceOf('notify'), beforeThat))).toEqual([
    `care-board | file | ${says} | ${says}\n\nNothing is escalated to you.\n`,
  ]);
  expect(told(await run(occurrenceOf('notify', { board: null }), raisedOn))).toEqual([]);
});

test('render makes the paper of a board and sends it; a template that is none is named', async () => {
  const made = await run(occurrenceOf('render', { template: 'exceptions' }), raisedOn, {
    late: 'a day late',
  });
  const [report] = made.reports;
  expect(report).toMatchObject({ template: 'exceptions', format: 'html', board: 'care-board', since: null });
  expect(made.effects).toMatchObject([
    { key: `riverside/render/fixture/${report?.name}/care-board/file`, mediaType: 'text/html' },
  ]);
  expect(made.effects[0]?.subject).toContain('(a day late)');
  expect(new TextDecoder().decode(report?.bytes)).toContain('Care on time');
  await expect(run(occurrenceOf('render', { template: 'haiku' }), raisedOn)).rejects.toThrow(
    'No template is called "haiku". There are ',
  );
});

test('render makes every format that the board takes, of one paper', async () => {
  const papers = {
    formatsOf: (board: string | null) => (board === 'care-board' ? (['html', 'xlsx'] as const) : []),
  };
  const made = await run(occurrenceOf('render', { template: 'exceptions' }), raisedOn, { papers });
  expect(made.reports.map(({ name, format }) => [name.split('.').at(-1), format])).toEqual([
    ['html', 'html'],
    ['xlsx', 'xlsx'],
  ]);
  expect(made.effects.map(({ mediaType }) => mediaType)).toEqual([
    'text/html',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
});

test('what goes to a calendar is the calendar, and to every other channel the message', async () => {
  const channelsOf = () => ['email', 'calendar'];
  const reminded = await run(occurrenceOf('remind', { board: null, duty: 'q3' }), raisedOn, { channelsOf });
  expect(reminded.effects.map(({ key }) => key)).toEqual([
    'riverside/remind/fixture/lead/email',
    'riverside/remind/fixture/lead/calendar',
  ]);
  const [message, calendar] = told(reminded);
  expect(message).not.toContain('BEGIN:VCALENDAR');
  expect(calendar).toContain('SUMMARY:The return q3 is due');
  expect(knownOnOf(reminded.effects[1]?.bytes ?? new Uint8Array())).toBe(raisedOn);
  for (const job of ['notify', 'render', 'escalate'] as const) {
    const { effects } = await run(occurrenceOf(job), raisedOn, { channelsOf });
    expect(effects.map(({ channel }) => channel)).toContain('email');
    for (const { channel, mediaType } of effects)
      expect(mediaType === 'text/calendar').toBe(channel === 'calendar');
  }
});

test('escalate tells whom an escalation goes to once, and again when it has moved', async () => {
  const occurrence = occurrenceOf('escalate', { board: null });
  expect(told(await run(occurrence, beforeThat))).toEqual([]);
  const first = await run(occurrence, raisedOn);
  expect(first.effects.map(({ key, subject }) => [key, subject])).toEqual([
    [
      'riverside/care/late/care.on-time/local:riverside/month/opened/2025-09/level-1/care-board/file',
      'Escalated: Care on time, Riverside',
    ],
  ]);
  const { key, schedule, job, board, at: dueAt } = occurrence;
  const done = { workspace: 'riverside', occurrence: key, schedule, job, board, dueAt };
  const assessment = { packed: files.packedOn(raisedOn), reports: [] };
  await recordRun(history, { run: done, assessment, effects: first.effects }, dueAt, async () => {});
  expect(told(await run(occurrence, '2025-11-13'))).toEqual([]);
  const [cleared] = told(await run(occurrence, '2026-02-12'));
  expect(cleared).toContain('care-board | file | Cleared: Care on time, Riverside');
});
