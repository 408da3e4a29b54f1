// `npm start`: installs, builds, and makes the reports of the Leicester, Leicestershire and Rutland workspace.
import { onSupportedNode } from './supported-node.mjs';

onSupportedNode(() => import('./start-job.mjs').then(({ start }) => start()));
