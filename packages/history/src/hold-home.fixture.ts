// A process of its own that has a history open until it is killed. Started by tests.
import { openHistory } from './open-history.ts';

const [folder = ''] = process.argv.slice(2);
const result = await openHistory({ folder, owner: `the worker (process ${process.pid})` });
process.stdout.write(result.ok ? 'open\n' : 'refused\n');
setInterval(() => {}, 1000);
