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

/** Whether an object inside the node gives a key twice. */
export const hasTwins = (node: Node): boolean => {
  const children = node.children ?? [];
  const keys = node.type === 'object' ? children.map((child) => child.children?.[0]?.value) : [];
  return new Set(keys).size < keys.length || children.some(hasTwins);
};

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
