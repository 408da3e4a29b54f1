import { printable } from './source-text.ts';
import type { PlacedFinding } from './workspace-finding.ts';

/**
 * A finding as plain text: where, how grave and which on the first line, what and what to do on the second, then the
 * line of the file with a caret under the place.
 */
export const printFinding = ({ position, severity, code, message, excerpt }: PlacedFinding): string => {
  const where = position === null ? '' : `${position.file}:${position.line}:${position.column} `;
  const head = `${printable(where)}${severity} ${code}\n  ${printable(message)}`;
  if (position === null || excerpt === null || excerpt.text.trim() === '') return `${head}\n`;
  const margin = `  ${position.line} | `;
  return `${head}\n${margin}${excerpt.text}\n${' '.repeat(margin.length + excerpt.caret)}^\n`;
};
