import { boundaries } from './command.mjs';

process.exitCode = (await boundaries({ show: true })).code;
