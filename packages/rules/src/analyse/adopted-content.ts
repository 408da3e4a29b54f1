import { canonicalJson } from '../language/canonical-json.ts';

/**
 * What a body adopts of a rule set, as one text: its JSON as it was written, with sorted keys and no spaces, without
 * `adopted`, which says who adopted it, and `$schema`, which is for editors. The SHA-256 of the text in UTF-8, in
 * hexadecimal, is the digest under `adopted`. Working it out is the caller's, who has the means.
 */
export const adoptedContent = (written: Readonly<Record<string, unknown>>): string => {
  const { $schema: _, adopted: __, ...content } = written;
  return canonicalJson(content);
};
