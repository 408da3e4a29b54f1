#!/usr/bin/env node
// The only place that touches the clock, the streams and the exit code of the process. What it needs is loaded
// after the version is known, so that an older Node gets a sentence and not a syntax error.
import * as module from 'node:module';
import { availableParallelism } from 'node:os';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`Ragstone needs Node 22.18 or later; this is Node ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  // Node keeps the compiled code between runs: half of a short command's time is compiling what it loads.
  module.enableCompileCache();
  // Whoever reads us may have seen enough: `ragstone assess … | head` is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const { run } = await import('./run.ts');
  const { styleText } = await import('node:util');
  process.exitCode = await run(process.argv.slice(2), {
    write: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()),
    now: () => new Date().toISOString(),
    setting: (name) => process.env[name],
    // It knows NO_COLOR and FORCE_COLOR, and adds nothing where no terminal reads.
    paint: (colour, text) => styleText(colour, text, { stream: process.stdout }),
    // Each has libraries and fonts of its own in memory, and four wait for the longest paper already.
    threads: Math.min(availableParallelism(), 4),
    ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
    ...(process.stderr.isTTY ? { progress: showProgress } : {}),
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask: askAtTerminal } : {}),
    ended: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
      }),
  });
}

/** One line that each replaces; nothing is left of it at the end. */
function showProgress(doing: string): void {
  process.stderr.write(`\r\u001b[K${doing === '' ? '' : `${doing} ...`}`);
}

/** One question, one line of answer. What asks is loaded only when something is asked. */
async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C and Ctrl-D end the questions, and with them the command.
  lines.once('close', () => process.stdin.pause());
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
