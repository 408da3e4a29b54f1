import type { Node } from 'jsonc-parser';

/** A JSON file as a tree of nodes that know where they stand, and the places at which it is broken. */
export interface JsonTree {
  readonly ref: string;
  readonly root: Node | null;
  readonly broken: readonly Break[];
}

/** A place at which a file is broken, and whether it is a bracket that was to be closed there. */
export interface Break {
  readonly offset: number;
  readonly unclosed: boolean;
}

/** Whether anything inside the node is broken, so that what was read of it may not be what was meant. */
export const isBroken = (node: Node, { broken }: JsonTree): boolean =>
  broken.some(({ offset, unclosed }) => {
    const end = node.offset + node.length;
    return offset > node.offset && (offset < end || (unclosed && offset === end));
  });

type Path = readonly (string | number)[];

/** The paths of the keys that objects inside the node give twice: of their values nobody knows which is meant. */
export const twinsIn = (node: Node, path: Path = []): readonly Path[] => {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((child, index) => twinsIn(child, [...path, index]));
  const keys = children.map((child): string => child.children?.[0]?.value);
  return children.flatMap(({ children: [, value] = [] }, index) => {
    const key = keys[index] ?? '';
    if (keys.indexOf(key) < index) return [[...path, key]];
    return value === undefined ? [] : twinsIn(value, [...path, key]);
  });
};

/** Whether a path leads to one of the twins or below it: what is wrong there follows from its being given twice. */
export const isBelowTwin = (path: Path, twins: readonly Path[]): boolean =>
  twins.some((twin) => twin.every((step, index) => path[index] === step));

/** The node at a path, or the nearest above it that exists. */
export const nearestNode = (root: Node, path: readonly (string | number)[]): Node => {
  let node = root;
  for (const step of path) {
    const child =
      node.type === 'object'
        ? node.children?.find((property) => property.children?.[0]?.value === step)?.children?.[1]
        : node.type === 'array' && typeof step === 'number'
          ? node.children?.[step]
          : undefined;
    if (child === undefined) return node;
    node = child;
  }
  return node;
};

/** Where the key of an object stands; the object itself where it has no such key. */
export const keyOffset = (object: Node, key: string): number =>
  object.children?.find((property) => property.children?.[0]?.value === key)?.children?.[0]?.offset ??
  object.offset;
