/** Where the files are: one by its name; of several how many there are and which to open first. */
export const sayFiles = (files: readonly { readonly fileName: string }[], out: string): string => {
  const [first = { fileName: 'nothing' }, ...others] = files;
  return others.length === 0
    ? `${first.fileName} in ${out}`
    : `${files.length} files in ${out}. Open ${first.fileName} first.`;
};
