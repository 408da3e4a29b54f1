/** Where something is printed. */
export const sources = {
  line: (line: number): string => `, line ${line}`,
  wholeWorkspace: 'The workspace as a whole',
};
