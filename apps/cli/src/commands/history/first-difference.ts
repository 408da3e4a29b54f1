export interface CompareOutcome {
  /** The file, or `the assessment`. */
  readonly name: string;
  readonly same: boolean;
  readonly says: string;
}

/** How much of a line is shown, and how much of it stands before the difference. */
const shown = 100;
const before = 30;

/** Whether a file that is made again has the bytes of before, and where it first does not; null where it is not made. */
export const firstDifference = (name: string, then: Uint8Array, now: Uint8Array | null): CompareOutcome => {
  if (now === null) return { name, same: false, says: `${name}: this release does not make it any more.` };
  const decode = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split('\n');
  if (then.length === now.length && then.every((byte, at) => byte === now[at])) {
    return { name, same: true, says: `${name}: the same bytes.` };
  }
  const [thenLines, nowLines] = [decode(then), decode(now)];
  const line = thenLines.findIndex((text, at) => text !== nowLines[at]);
  const at = line < 0 ? thenLines.length : line;
  const [old = '(nothing)', fresh = '(nothing)'] = [thenLines[at], nowLines[at]];
  let column = 0;
  while (column < old.length && old[column] === fresh[column]) column++;
  const from = Math.max(0, column - before);
  const part = (text: string): string => text.slice(from, from + shown);
  return {
    name,
    same: false,
    says: `${name}: differs at line ${at + 1}, column ${column + 1}.\n  then: ${part(old)}\n  now:  ${part(fresh)}`,
  };
};
