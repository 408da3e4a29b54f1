import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Fault, Report, Spot } from './fault.ts';
import { mostKeys, mostValues } from './file-limits.ts';
import { isTrailingComma, isUnclosed, sayJsonError } from './json-syntax.ts';
import type { Break, JsonTree } from './json-tree.ts';
import type { SourceText } from './source-text.ts';

/** How deep the brackets of a file may go. */
const mostNesting = 64;

const opens = new Set([1, 3]);
const closes = new Set([2, 4]);
const openBrace = 1;
const comma = 5;
const endOfFile = 17;

/** A fault of the whole file, and where it shows. */
interface TooMuch {
  readonly code: 'json-too-deep' | 'file-holds-too-much';
  readonly facts: object;
  readonly offset: number;
}

/**
 * What of a file is more than any record needs; null where nothing is. The parser itself would run out of stack or of
 * memory. Each comma or bracket that opens begins a value.
 */
const tooMuchIn = (text: string): TooMuch | null => {
  const scanner = createScanner(text, true);
  const keys: number[] = [];
  let values = 0;
  for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if (opens.has(token)) keys.push(token === openBrace ? 1 : Number.NEGATIVE_INFINITY);
    if (closes.has(token)) keys.pop();
    if (keys.length > mostNesting) return { code: 'json-too-deep', facts: { most: mostNesting }, offset };
    if (token === comma) keys.push((keys.pop() ?? 0) + 1);
    if (token === comma || opens.has(token)) values += 1;
    const what = values > mostValues ? 'values' : (keys.at(-1) ?? 0) > mostKeys ? 'keys' : null;
    if (what === null) continue;
    const most = what === 'keys' ? mostKeys : mostValues;
    return { code: 'file-holds-too-much', facts: { what, most }, offset };
  }
  return null;
};

/** The innermost of the brackets that the file ends without closing; there are as many of those as errors about them. */
const innermostUnclosed = (root: Node | undefined, count: number): Node | null => {
  const open: Node[] = [];
  for (let node = root; node !== undefined; node = node.children?.at(-1)) {
    if (node.type === 'object' || node.type === 'array') open.push(node);
  }
  return open[count - 1] ?? null;
};

const faultOf = (
  error: ParseError,
  text: string,
  spot: (offset: number) => Spot,
  unclosed: Node | null,
): Fault => {
  if (isTrailingComma(text, error)) {
    const comma = text.lastIndexOf(',', error.offset);
    return { code: 'json-trailing-comma', facts: {}, spot: spot(comma) };
  }
  const opened = isUnclosed(error) && unclosed !== null ? spot(unclosed.offset) : undefined;
  return {
    code: 'json-broken',
    facts: { trouble: sayJsonError(text, error), opened },
    spot: spot(error.offset),
  };
};

/** Every key that an object gives twice. */
const reportTwins = (node: Node, spot: (offset: number) => Spot, report: Report): void => {
  const seen = new Map<string, number>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    const first = key && seen.get(key.value);
    if (key && first !== undefined) {
      report({ code: 'key-twice', facts: { key: key.value, other: spot(first) }, spot: spot(key.offset) });
    } else if (key) seen.set(key.value, key.offset);
    reportTwins(child, spot, report);
  }
};

/**
 * Reads JSON with comments and keeps every position. What is broken is reported, one error for each line of an object (its
 * others follow from the first), and reading goes on behind it.
 */
export const parseJson = (ref: string, source: SourceText, report: Report): JsonTree => {
  const spot = (offset: number): Spot => ({ at: { ref, path: [] }, offset });
  const tooMuch = tooMuchIn(source.text);
  if (tooMuch !== null) {
    const { offset, ...fault } = tooMuch;
    report({ ...fault, spot: spot(offset) } as Fault);
    return { ref, root: null, broken: [{ offset: 0, unclosed: false }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { allowTrailingComma: false });
  const broken: Break[] = [];
  const unclosed = innermostUnclosed(root, errors.filter(isUnclosed).length);
  let last: ParseError | null = null;
  for (const error of errors) {
    const fault = faultOf(error, source.text, spot, unclosed);
    if (fault.code === 'json-broken') broken.push({ offset: error.offset, unclosed: isUnclosed(error) });
    if (last === null || /[\r\n}]/.test(source.text.slice(last.offset, error.offset))) report(fault);
    last = error;
  }
  if (root) reportTwins(root, spot, report);
  return { ref, root: root ?? null, broken };
};
