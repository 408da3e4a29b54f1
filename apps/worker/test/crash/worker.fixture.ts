// A worker as a process of its own, told by its one argument what a test wants of it. It tells on standard output what it
// does, a line of JSON for each event, as `ragstone worker` does on standard error.
import { appendFileSync } from 'node:fs';
import { fileDeliverer } from '@ragstone/history';
import type { WorkerEvent } from '../../src/log.ts';
import { runWorker } from '../../src/run-worker.ts';
import { workOnce } from '../../src/work-once.ts';
import type { WorkerOptions } from '../../src/worker-options.ts';
import type { Told } from './nation-home.fixture.ts';

const { place, at, lingersAt, keepsRunning }: Told = JSON.parse(process.argv[2] ?? '');
const tell = (event: WorkerEvent | { readonly event: 'open' | 'in-hand' }): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};

const file = fileDeliverer(place.outbox);
let asked = 0;
const options: WorkerOptions = {
  ...{ workspaces: place.workspaces, historyOf: () => place.history, connectionString: place.server },
  ...{ release: '1.0.0', owner: `process ${process.pid}`, leaseSeconds: place.leaseSeconds, log: tell },
  deliverersOf: () => ({
    file: {
      deliver: (effect) => {
        // What a receiver sees, before it answers.
        appendFileSync(place.received, `${effect.content} ${effect.key}\n`);
        return file.deliver(effect);
      },
    },
  }),
  // Only a job in hand asks this.
  channelsOf: () => {
    if (++asked === lingersAt) {
      tell({ event: 'in-hand' });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
    return ['file'];
  },
};

if (keepsRunning) {
  const heard = (event: string): Promise<void> =>
    new Promise((resolve) => process.stdin.once(event, () => resolve()));
  const ended = heard('end');
  tell({ event: 'open' });
  await heard('data');
  await runWorker(options, { clock: () => at, ended, seconds: 1 });
} else await workOnce(options, { at });
