import { compareText } from '@ragstone/rag';
import { canonicalJson } from '@ragstone/rules';
import type { KeptInput } from '../bundles/bundle.ts';
import { sha256 } from '../bundles/content.ts';

/** A file that an assessment was made from. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One hash for a list of input files, by which an assessment's inputs are told from another's. */
export const inputsDigest = (inputs: readonly InputFile[]): string =>
  digestOfKept(inputs.map(({ path, bytes }) => ({ path, content: sha256(bytes) })));

/** The same of files that are kept. */
export const digestOfKept = (inputs: readonly KeptInput[]): string =>
  sha256(canonicalJson(inputs.toSorted((a, b) => compareText(a.path, b.path))));
