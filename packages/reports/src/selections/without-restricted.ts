import type { Workspace } from '@ragstone/assurance';
import type { PaperInput } from './paper-input.ts';
import type { RestrictedParts } from './restricted-parts.ts';

/** What names and orders things and holds no figure: a paper needs it to say what it leaves out. */
const kept: ReadonlySet<string> = new Set(['documents', 'metrics', 'places', 'bases', 'ruleSets', 'rules']);

/** A shorter name could be an ordinary word. */
const tellingLength = 12;

interface Mentioned {
  readonly documents: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  /** Names that no other text holds by chance. */
  readonly names: readonly string[];
  /** What was left out already. */
  readonly records: Set<string>;
}

const mentions = (value: unknown, of: Mentioned): boolean => {
  if (typeof value === 'string')
    return (
      of.records.has(value.split('/')[0] ?? '') ||
      of.records.has(value) ||
      of.names.some((name) => value.includes(name))
    );
  if (Array.isArray(value)) return value.some((each) => mentions(each, of));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, each]) =>
      (key === 'metric' && of.metrics.has(each)) ||
      (key === 'document' && of.documents.has(each)) ||
      mentions(each, of),
  );
};

/** The same record without whatever in its lists speaks of what is restricted, and whether anything was left out. */
const leaveOut = <Lists extends object>(lists: Lists, of: Mentioned): Lists =>
  Object.fromEntries(
    Object.entries(lists).map(([name, value]) => {
      if (!Array.isArray(value) || kept.has(name)) return [name, value];
      return [
        name,
        value.filter((each) => {
          const isOut = mentions(each, of);
          if (isOut && typeof each.id === 'string' && each.id !== '') of.records.add(each.id);
          return !isOut;
        }),
      ];
    }),
  ) as Lists;

/**
 * The same input without everything that speaks of what is restricted: not its figures, judgements, claims and findings
 * alone, but every record in which a restricted metric or document is named, and every record that names such a record.
 * Rather too much than too little: a record that holds one restricted figure is left out whole.
 */
export const withoutRestricted = (input: PaperInput, { documents, metrics }: RestrictedParts): PaperInput => {
  const titles = input.workspace.metrics.filter(({ id }) => metrics.has(id)).map(({ title }) => title);
  const of: Mentioned = {
    documents: new Set(documents.keys()),
    metrics: new Set(metrics.keys()),
    names: [
      ...[...metrics.keys(), ...titles].filter((name) => name.length >= tellingLength),
      // Messages say where something is printed in these words.
      ...[...documents.keys()].map((document) => `${document}, line `),
    ],
    records: new Set(),
  };
  let { assessment, before }: PaperInput = input;
  let workspace: Workspace = input.workspace;
  // Each round leaves out what names something that the last one left out.
  for (let left = -1; left !== of.records.size; ) {
    left = of.records.size;
    workspace = { ...leaveOut(workspace, of), locate: input.workspace.locate };
    assessment = leaveOut(assessment, of);
    before = before === undefined ? undefined : leaveOut(before, of);
  }
  return { ...input, assessment, workspace, before };
};
