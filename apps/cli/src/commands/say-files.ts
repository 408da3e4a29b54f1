/** What a paper was written into: the file of the paper first, then those that go with it. */
export type FileNames = readonly string[];

/** Which files were written, on one line: each paper with its formats, and how many files go with them. */
export const sayFiles = (written: readonly FileNames[]): string => {
  const formats = new Map<string, string[]>();
  for (const [name = ''] of written) {
    const dot = name.lastIndexOf('.');
    const stem = name.slice(0, dot);
    formats.set(stem, [...(formats.get(stem) ?? []), name.slice(dot + 1)]);
  }
  const beside = written.reduce((sum, names) => sum + names.length - 1, 0);
  return [
    ...[...formats].map(([stem, extensions]) =>
      extensions.length === 1 ? `${stem}.${extensions[0]}` : `${stem} (${extensions.join(', ')})`,
    ),
    ...(beside === 0 ? [] : [`${beside} files beside them`]),
  ].join(', ');
};
