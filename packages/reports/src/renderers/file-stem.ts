/** Safe as a file's name on every system, whatever ids it was made from. */
export const fileStem = (stem: string): string =>
  stem
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 120) || 'report';
