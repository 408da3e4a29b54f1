import { getBuiltinModule } from 'node:process';
import { adoptedContent, canonicalJson } from '@ragstone/rules';

/**
 * The SHA-256, in hexadecimal, of what a rule set says: its JSON with sorted keys and no spaces. Layout, comments and
 * the order of keys do not change it; `$schema`, which is for editors, is left out.
 */
export const ruleSetHash = (ruleSet: Readonly<Record<string, unknown>>): string => {
  const { $schema: _, ...said } = ruleSet;
  return sha256(canonicalJson(said));
};

/** The digest that stands under `adopted`: the SHA-256 of `adoptedContent`. */
export const ruleSetDigest = (written: Readonly<Record<string, unknown>>): string =>
  sha256(adoptedContent(written));

const sha256 = (text: string): string => {
  // Loaded here and not above: it takes longer to load than a small workspace to read.
  const { createHash } = getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('hex');
};
