import type { Knowledge } from '../knowledge.ts';

/** Every meeting, with the days printed for later ones as far as the papers that print them were published. */
export const meetingsKnown = ({ workspace, isKnown }: Knowledge): Knowledge['workspace']['meetings'] =>
  workspace.meetings.map(({ next = [], ...meeting }) => ({
    ...meeting,
    next: next.filter(({ source }) => isKnown(source)),
  }));
