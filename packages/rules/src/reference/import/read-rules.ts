import type { Path } from '../../parse/finding.ts';
import { type Notes, refuseUnknownKeys } from './notes.ts';
import { readCondition } from './read-condition.ts';
import { readEvent } from './read-event.ts';

/** A rule as the band that it becomes, and where it stands in the file. */
export interface ReadRule {
  readonly path: Path;
  readonly band: unknown;
}

interface Ordered extends ReadRule {
  readonly place: number;
  readonly priority: number;
}

/** Every rule of the file as a band, the highest priority first, as json-rules-engine would run them. */
export const readRules = (input: unknown, notes: Notes): readonly ReadRule[] => {
  const names = new Map<string, Path>();
  const ordered = rulesIn(input, notes)
    .map(({ path, value }, place): Ordered => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        notes.refuse({
          code: 'wrong-type',
          path,
          expected: 'a rule',
          given: Array.isArray(value) ? 'a list' : 'none',
        });
        return { path, place, priority: 1, band: {} };
      }
      return { path, place, ...readRule(value, path, names, notes) };
    })
    .sort((a, b) => b.priority - a.priority || a.place - b.place);
  if (ordered.length > 1) {
    notes.risk({ code: 'first-true-decides', path: [], order: ordered.map(({ place }) => place) });
  }
  return ordered;
};

const rulesIn = (
  input: unknown,
  notes: Notes,
): readonly { readonly path: Path; readonly value: unknown }[] => {
  if (Array.isArray(input)) return input.map((value, index) => ({ path: [index], value }));
  if (typeof input !== 'object' || input === null || !('rules' in input)) return [{ path: [], value: input }];
  refuseUnknownKeys(input, ['rules', 'conditions'], [], notes);
  const { rules } = input;
  return Array.isArray(rules)
    ? rules.map((value, index) => ({ path: ['rules', index], value }))
    : [{ path: ['rules'], value: rules }];
};

const readRule = (
  rule: object,
  path: Path,
  names: Map<string, Path>,
  notes: Notes,
): { readonly priority: number; readonly band: unknown } => {
  refuseUnknownKeys(rule, ['conditions', 'event', 'name', 'priority'], path, notes);
  const { conditions, event, name, priority = 1 } = rule as Readonly<Record<string, unknown>>;
  if (conditions === undefined) notes.refuse({ code: 'key-missing', path, key: 'conditions' });
  const usable = typeof priority === 'number' && Number.isInteger(priority) && priority > 0;
  if (!usable) {
    notes.refuse({
      code: 'priority-unusable',
      path: [...path, 'priority'],
      given: JSON.stringify(priority).slice(0, 80),
    });
  }
  if (typeof name === 'string') {
    const first = names.get(name);
    if (first !== undefined) notes.refuse({ code: 'name-repeated', path: [...path, 'name'], name, first });
    else names.set(name, path);
  }
  return {
    priority: usable ? priority : 1,
    band: {
      ...readEvent(event, [...path, 'event'], notes),
      when: readCondition(conditions, [...path, 'conditions'], notes),
      ...(name === undefined ? {} : { note: name }),
    },
  };
};
