import { neededPackages } from '../words/english/needed-packages.ts';

/**
 * What a format loads, or a plain refusal that names the packages it needs: they are installed by those who want the
 * format, and by nobody else.
 */
export const needing = async <Loaded>(
  format: string,
  packages: readonly string[],
  load: () => Promise<Loaded>,
): Promise<Loaded> => {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Error(neededPackages(format, packages), { cause: error });
  }
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
