/**
 * What a body adopts of a rule set, as one text: its JSON as it was written, with sorted keys and no spaces, without
 * `adopted`, which says who adopted it, and `$schema`, which is for editors. The SHA-256 of the text in UTF-8, in
 * hexadecimal, is the digest under `adopted`. Working it out is the caller's, who has the means.
 */
export const adoptedContent = (written: Readonly<Record<string, unknown>>): string => {
  const { $schema: _, adopted: __, ...content } = written;
  return JSON.stringify(sorted(content));
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};
