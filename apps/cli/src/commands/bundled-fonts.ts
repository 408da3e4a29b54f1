import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FontFamily, Fonts } from '@ragstone/reports';

const folder = new URL('ttf/', import.meta.resolve('dejavu-fonts-ttf/package.json'));

const family = async (name: string, names: readonly string[]): Promise<FontFamily> => ({
  name,
  files: await Promise.all(
    names.map(async (each) => {
      const file = fileURLToPath(new URL(`${each}.ttf`, folder));
      return { file, bytes: new Uint8Array(await readFile(file)) };
    }),
  ),
});

const load = async (): Promise<Fonts> => ({
  text: await family('DejaVu Sans', ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold']),
  monospace: await family('DejaVu Sans Mono', ['DejaVuSansMono', 'DejaVuSansMono-Bold']),
});

let loaded: Promise<Fonts> | undefined;

/** The fonts that come with the command line, so that a paper looks the same wherever it is made. Read once. */
export const bundledFonts = (): Promise<Fonts> => {
  loaded ??= load();
  return loaded;
};
