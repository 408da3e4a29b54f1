import { readFileSync } from 'node:fs';

/**
 * The version of this command line: from its package, which is above the source and above what is built. The root of
 * a disk is the folder that is above itself: `/` here, `/C:/` on Windows.
 */
export const release = (from = new URL('.', import.meta.url)): string => {
  for (let folder = from; ; ) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
      if (name === 'ragstone') return version;
    } catch {
      // Not here: one folder up.
    }
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error('the package of the command line is not there');
    folder = above;
  }
};
