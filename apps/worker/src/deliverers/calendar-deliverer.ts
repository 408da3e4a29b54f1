import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deliverer } from '@ragstone/history';
import { knownOnOf } from './duties-calendar.ts';

/**
 * Puts a calendar of duties into a folder under the name of whom it is for, where a calendar program can subscribe to
 * it. A later one takes the place of the one before; one that comes late does not.
 */
export const calendarDeliverer = (folder: string): Deliverer => ({
  deliver: async ({ recipient, bytes }) => {
    const name = `${recipient}.ics`;
    const file = join(folder, name);
    const knownOn = knownOnOf(bytes);
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(recipient)) {
      const reason = `"${recipient}" cannot be the name of a file. Use small letters, digits, dots and hyphens.`;
      return { ok: false, reason, again: false };
    }
    if (knownOn === undefined) return { ok: false, reason: 'it is no calendar of duties', again: false };
    try {
      mkdirSync(folder, { recursive: true });
      const before = existsSync(file) ? (knownOnOf(readFileSync(file)) ?? '') : '';
      if (before > knownOn) return { ok: true, receipt: `${name} is of ${before} already` };
      writeFileSync(`${file}.unfinished`, bytes, { flush: true });
      renameSync(`${file}.unfinished`, file);
    } catch (error) {
      return { ok: false, reason: String((error as NodeJS.ErrnoException).code ?? error), again: true };
    }
    return { ok: true, receipt: name };
  },
});
