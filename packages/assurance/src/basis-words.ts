import type { Workspace } from './workspace.ts';

/** A basis as a reader sees it: by the title that the workspace declares. */
export const basisWords = (basis: string, { bases }: Pick<Workspace, 'bases'>): string =>
  `“${bases.find(({ id }) => id === basis)?.title ?? basis.replaceAll('-', ' ')}”`;
