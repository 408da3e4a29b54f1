import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A data file beside the tests. */
export const readJson = <T>(name: string): T =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as T;
