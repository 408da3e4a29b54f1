/** A basis as a reader sees it: `older-return` is “older return”. */
export const basisWords = (basis: string): string => `“${basis.replaceAll('-', ' ')}”`;
