import { needing } from '../needing.ts';

/** What draws figures, for a format that needs it. It is loaded for a paper that has any. */
export const loadDrawing = (format: string) =>
  needing(format, ['@resvg/resvg-js'], () => import('./draw-figures.ts'));
