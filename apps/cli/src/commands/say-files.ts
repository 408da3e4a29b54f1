/** The names of all files into which one paper was written. */
export type FileNames = readonly string[];

const stemOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));

/** A paper's own files have its name and nothing more: the shortest. The others go with it. */
const sayPaper = (names: FileNames): readonly string[] => {
  const stems = names.map(stemOf);
  const [stem] = stems.toSorted((a, b) => a.length - b.length);
  if (stem === undefined) return [];
  const formats = names
    .filter((_, index) => stems[index] === stem)
    .map((name) => name.slice(stem.length + 1));
  return [formats.length === 1 ? `${stem}.${formats[0]}` : `${stem} (${formats.join(', ')})`];
};

/** Which files were written, on one line: each paper with its formats, and how many files go with them. */
export const sayFiles = (papers: readonly FileNames[]): string => {
  const beside = papers.reduce((sum, names) => {
    const shortest = Math.min(...names.map((name) => stemOf(name).length));
    return sum + names.filter((name) => stemOf(name).length > shortest).length;
  }, 0);
  return [...papers.flatMap(sayPaper), ...(beside === 0 ? [] : [`${beside} files beside them`])].join(', ');
};
