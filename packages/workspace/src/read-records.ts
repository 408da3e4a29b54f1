import { closest, type Located, type Locus } from '@ragstone/rag';
import { getNodeValue, type Node } from 'jsonc-parser';
import type { Fault, Report } from './fault.ts';
import { isListName, listsAreOptional, type RecordsKind, recordsKinds } from './file-kind.ts';
import { isBelowTwin, isBroken, type JsonTree, keyOffset, nearestNode, twinsIn } from './json-tree.ts';
import { type ListName, lists, type Records, recordSchema } from './record-lists.ts';
import { schemaFaults, valueAt } from './schema-faults.ts';

/** A record as it is written, with where it stands. */
export interface WrittenRecord {
  readonly list: ListName;
  readonly at: Locus;
  readonly node: Node;
  readonly value: unknown;
  /** Broken JSON: what was read of it may not be what was meant. */
  readonly broken: boolean;
}

/** A record with what was written for it; `record` is null where it was refused. */
export interface ReadRecord<L extends ListName = ListName> {
  readonly written: WrittenRecord;
  readonly record: Located<Records[L]> | null;
}

/** Keys that every file may have beside its lists. */
const commonKeys: readonly string[] = ['$schema', 'note'];

const propertiesOf = (node: Node): readonly (readonly [key: Node, value: Node | undefined])[] =>
  (node.children ?? []).flatMap(({ children }) =>
    children?.[0] ? [[children[0], children[1]] as const] : [],
  );

/** Every record in a file's lists. A list that is given twice is read twice: its key is reported, its records are not lost. */
export const writtenRecords = (
  tree: JsonTree,
  kind: RecordsKind,
  report: Report,
): readonly WrittenRecord[] => {
  const { root, ref } = tree;
  if (root === null) return [];
  const at: Locus = { ref, path: [] };
  const allowed: readonly string[] = recordsKinds[kind];
  if (root.type !== 'object') {
    const expected = `an object in { } with ${allowed.map((key) => `"${key}"`).join(', ')}`;
    report({ code: 'value-of-wrong-kind', facts: { found: `a ${root.type}`, expected }, spot: { at } });
    return [];
  }
  const properties = propertiesOf(root);
  const missing = listsAreOptional(kind)
    ? []
    : allowed.filter((key) => !properties.some(([name]) => name.value === key));
  for (const key of missing) {
    report({ code: 'key-missing', facts: { key, expected: `a list in [ ]` }, spot: { at } });
  }
  return properties.flatMap(([{ value: key, offset }, value]): readonly WrittenRecord[] => {
    if (commonKeys.includes(key) || value === undefined) return [];
    if (!allowed.includes(key) || !isListName(key)) {
      const keys = [...commonKeys, ...allowed];
      report({
        code: 'key-unknown',
        facts: { key, suggestion: closest(key, keys), keys },
        spot: { at, offset },
      });
      return [];
    }
    if (value.type !== 'array') {
      const facts = { found: `a ${value.type}`, expected: 'a list in [ ]' };
      report({ code: 'value-of-wrong-kind', facts, spot: { at, offset: value.offset } });
      return [];
    }
    return (value.children ?? []).map((node, index) => ({
      list: key,
      at: { ref, path: [key, index] },
      node,
      value: getNodeValue(node),
      broken: isBroken(node, tree),
    }));
  });
};

/** Takes away the notes that a schema has no key for: a note may stand on every object. Whether there were any. */
const takeNotesAway = (issues: ReturnType<typeof schemaFaults>, value: unknown): boolean => {
  const notes = issues.filter((issue) => issue.code === 'key-unknown' && issue.key === 'note');
  for (const { path } of notes) delete (valueAt(value, path) as { note?: unknown }).note;
  return notes.length > 0;
};

/**
 * Holds a record against its schema and reports every fault. A broken record is left alone: its faults would be those
 * of the brackets. One that gives a key twice is looked at but not used.
 */
export const readRecord = <L extends ListName>(
  written: WrittenRecord & { readonly list: L },
  report: Report,
): ReadRecord<L> => {
  const { list, at, node, value, broken } = written;
  if (broken) return { written, record: null };
  const parsed = lists[list].schema.safeParse(value);
  const twins = twinsIn(node);
  if (parsed.success) return { written, record: twins.length > 0 ? null : { ...parsed.data, at } };
  const faults = schemaFaults(parsed.error.issues, value, recordSchema(list));
  if (takeNotesAway(faults, value)) return readRecord(written, report);
  for (const { path, key, ...fault } of faults) {
    if (isBelowTwin(path as Locus['path'], twins)) continue;
    const inner = [...at.path, ...(path as Locus['path'])];
    const offset = key === undefined ? undefined : keyOffset(nearestNode(node, path as Locus['path']), key);
    report({ ...fault, spot: { at: { ref: at.ref, path: inner }, offset } } as Fault);
  }
  return { written, record: null };
};
