import { build } from './command.mjs';

process.exitCode = (await build({ show: true })).code;
