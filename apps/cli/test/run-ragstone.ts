import type { Console } from '../src/console.ts';
import { run } from '../src/run.ts';

/** What one command line gave. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs a command line in this process, on a day of our choosing. */
export const runRagstone = async (
  args: readonly string[],
  today = '2026-06-15',
  more: Partial<Console> = {},
): Promise<Ended> => {
  let out = '';
  let told = '';
  const code = await run(args, {
    write: (text) => {
      out += text;
    },
    tell: (text) => {
      told += text;
    },
    today: () => today,
    now: () => `${today}T09:00:00.000Z`,
    setting: () => undefined,
    ended: async () => {},
    ...more,
  });
  return { code, out, told };
};
