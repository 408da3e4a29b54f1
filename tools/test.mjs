// `npm test`: installs and runs every check, to the end, and closes with one line that counts them.
import { onSupportedNode } from './supported-node.mjs';

onSupportedNode(() => import('./test-job.mjs').then(({ testAll }) => testAll()));
