/** A sentence for every code of a union: a new code does not compile until it has its own. */
export type Meanings<Code extends string> = { readonly [C in Code]: string };
