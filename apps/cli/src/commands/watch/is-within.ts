import path from 'node:path';

/** Whether a folder is another, or lies below it. `paths` is how paths are written: as on this system, or another. */
export const isWithin = (
  inner: string,
  outer: string,
  paths: Pick<path.PlatformPath, 'isAbsolute' | 'relative' | 'resolve'> = path,
): boolean => {
  const way = paths.relative(paths.resolve(outer), paths.resolve(inner));
  // From one drive of Windows there is no way to another: what is given is the folder itself.
  return !paths.isAbsolute(way) && !/^\.\.([/\\]|$)/.test(way);
};
