import type { Path } from '../../parse/finding.ts';
import { type Notes, refuseUnknownKeys } from './notes.ts';
import { readLeaf } from './read-leaf.ts';

/** The keys that make a condition more than one comparison, in the order in which json-rules-engine looks for them. */
const kinds = ['any', 'all', 'not', 'condition'] as const;
const besides = ['name', 'priority'];

/**
 * One condition of json-rules-engine as one of ours, the same keys at the same places, so that what parsing finds in
 * the draft has its place in the file. What cannot be one is noted and left as it is.
 */
export const readCondition = (written: unknown, path: Path, notes: Notes): unknown => {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written;
  const condition = written as Readonly<Record<string, unknown>>;
  const given = kinds.filter((kind) => Object.hasOwn(condition, kind));
  const [kind] = given;
  if (Object.hasOwn(condition, 'priority')) notes.risk({ code: 'condition-priority-dropped', path });
  const note = typeof condition.name === 'string' ? { note: condition.name } : {};
  if (kind === undefined) return { ...note, ...readLeaf(condition, path, notes) };
  if (given.length > 1) notes.refuse({ code: 'kinds-mixed', path, given, wins: kind });
  refuseUnknownKeys(condition, [...kinds, ...besides], path, notes);
  const members = condition[kind];
  if (kind === 'not') {
    notes.risk({ code: 'negation-of-unknown', path: [...path, 'not'], operator: 'not' });
    return { ...note, not: readCondition(members, [...path, 'not'], notes) };
  }
  if (kind === 'condition' || !Array.isArray(members)) return { ...note, [kind]: members };
  if (members.length === 0) notes.refuse({ code: 'members-missing', path: [...path, kind], kind });
  const read = members.map((member, index) => readCondition(member, [...path, kind, index], notes));
  return { ...note, [kind]: read };
};
