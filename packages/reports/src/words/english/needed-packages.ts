/** Why a format cannot be written, to whoever makes the papers: it needs packages, and this is how they are had. */
export const neededPackages = (format: string, packages: readonly string[]): string => {
  const [what, them] = packages.length === 1 ? ['a package that is', 'it'] : ['packages that are', 'them'];
  return `The format ${format} needs ${what} not installed. Install ${them}: npm install ${packages.join(' ')}`;
};
