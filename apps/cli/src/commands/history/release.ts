import { readFileSync } from 'node:fs';

/** The version of this command line: from its package, which is above the source and above what is built. */
export const release = (): string => {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
      if (name === 'ragstone') return version;
    } catch {
      // Not here: one folder up.
    }
    if (folder.pathname === '/') throw new Error('the package of the command line is not there');
  }
};
