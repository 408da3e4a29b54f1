import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../bundles/write-durably.ts';
import { sync } from '../home/sync-folder.ts';
import type { Deliverer } from './deliverer.ts';

const endings: Readonly<Record<string, string>> = {
  'application/json': '.json',
  'application/pdf': '.pdf',
  'application/vnd.oasis.opendocument.spreadsheet': '.ods',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
};

/** What may be the name of a folder everywhere, and leads nowhere else. */
const folderName = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * Delivers into a folder, one below it for each recipient, each file named for its content: delivered twice it is
 * still one file.
 */
export const fileDeliverer = (folder: string): Deliverer => ({
  deliver: async ({ recipient, mediaType, content, bytes }) => {
    if (!folderName.test(recipient)) {
      const reason = `"${recipient}" cannot be the name of a folder. Use small letters, digits, dots and hyphens.`;
      return { ok: false, reason, again: false };
    }
    const [type = ''] = mediaType.split(';');
    const name = `${recipient}/${content}${endings[type.trim()] ?? '.bin'}`;
    try {
      mkdirSync(join(folder, recipient), { recursive: true });
      if (!existsSync(join(folder, name))) writeDurably(join(folder, name), bytes);
      sync(join(folder, recipient));
      sync(folder);
    } catch (error) {
      return { ok: false, reason: String((error as NodeJS.ErrnoException).code ?? error), again: true };
    }
    return { ok: true, receipt: name };
  },
});
