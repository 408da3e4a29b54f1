// A process of its own that records decision after decision until it is killed, and puts each into a file as soon as it
// is told that it is kept. Without such a file it only opens the history.
import { appendFileSync } from 'node:fs';
import { openHistory } from './open-history.ts';
import { recordDecision } from './record/record-decision.ts';

const [folder = '', keptFile, life] = process.argv.slice(2);
const result = await openHistory({ folder, owner: `life ${life}` });
if (!result.ok) throw new Error(JSON.stringify(result.refusal));
const { history } = result;
const record = async (number: number, keptFile: string): Promise<void> => {
  const recorded = await recordDecision(
    history,
    'riverside',
    {
      ...{ about: 'care/late', seen: { period: '2026-01', level: 1, version: 1 }, decides: 'acknowledged' },
      ...{ by: 'care-chair', reason: `Decision ${number} of life ${life}.`, on: '2026-02-04' },
    },
    new Date().toISOString(),
  );
  if (!recorded.ok || !recorded.recorded.isNew) throw new Error('not recorded');
  appendFileSync(keptFile, `${recorded.recorded.id}\n`);
  process.stdout.write('kept\n');
};
if (keptFile !== undefined) for (let number = 1; ; number++) await record(number, keptFile);
await history.close();
