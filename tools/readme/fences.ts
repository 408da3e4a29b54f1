/** A fenced block of a Markdown file: its info string, its code, and the line of the file on which the code begins. */
export interface Fence {
  readonly info: string;
  readonly code: string;
  readonly line: number;
}

const opening = /^( *)(`{3,}|~{3,})\s*(.*?)\s*$/;

/** The fenced blocks of a Markdown text, in order; one that is never closed runs to the end. */
export const fences = (markdown: string): readonly Fence[] => {
  const found: Fence[] = [];
  const lines = markdown.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = '', mark, info = ''] = opening.exec(lines[at] ?? '') ?? [];
    if (mark === undefined) continue;
    const first = at + 1;
    const code: string[] = [];
    for (at += 1; at < lines.length && lines[at]?.trim() !== mark; at += 1) {
      code.push((lines[at] ?? '').replace(new RegExp(`^ {0,${indent.length}}`), ''));
    }
    found.push({ info, code: code.join('\n'), line: first + 1 });
  }
  return found;
};
