// A process of its own that does the jobs of a queue until there are none. Each makes a paper and something to send. It
// puts the key of each into a file as soon as it is told that it is kept, and says what it does on standard output.
import { appendFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { assessmentOf, recordingOf } from './assessment.fixture.ts';
import { openHistory } from './open-history.ts';
import { openQueue } from './queue/open-queue.ts';
import type { TakenJob } from './queue/queue.ts';
import { packAssessment } from './record/record-assessment.ts';
import { recordRun } from './record/record-run.ts';
import { effectTo } from './story.fixture.ts';

const [folder = '', doneFile = '', server = '', pace = '0'] = process.argv.slice(2);
const result = await openHistory({
  ...{ folder, owner: `process ${process.pid}` },
  connectionString: server === '' ? undefined : server,
});
if (!result.ok) throw new Error(JSON.stringify(result.refusal));
const { history } = result;
const queue = await openQueue(history, { name: 'riverside', leaseSeconds: 2, mostAttempts: 1000 });

const september = { metric: 'care.on-time', period: '2025-09', status: 'red', value: 60 } as const;
const recording = recordingOf(assessmentOf('2026-03-02', [september]));
const packed = packAssessment(recording);

const work = async (job: TakenJob): Promise<void> => {
  const { board } = job.data as { readonly board: string };
  const bytes = new TextEncoder().encode(`The paper of ${board}`.padEnd(20_000, '.'));
  const run = { workspace: 'riverside', occurrence: job.key, schedule: 'papers', job: 'render', board };
  await recordRun(
    history,
    {
      run: { ...run, dueAt: '2026-03-02T09:00:00.000Z' },
      assessment: { packed, reports: recording.reports.map((report) => ({ ...report, board, bytes })) },
      effects: [effectTo(board, `riverside/${job.key}`)],
    },
    new Date().toISOString(),
    (query) => queue.complete(job, query),
  );
};

process.stdout.write('open\n');
for await (const _ of process.stdin);
for (;;) {
  await queue.takeBack();
  const job = await queue.take({ waiting: true });
  if (job === null) {
    const { waiting, taken } = await queue.count();
    if (waiting + taken === 0) break;
    await setTimeout(50);
    continue;
  }
  process.stdout.write('taken\n');
  await setTimeout(Number(pace));
  try {
    await work(job);
    appendFileSync(doneFile, `${job.key}\n`);
    process.stdout.write('kept\n');
  } catch (error) {
    process.stdout.write(`${(error as Error).message.includes('another worker') ? 'lost' : error}\n`);
  }
}
await queue.close();
await history.close();
