import type { Paper } from '../../model/paper.ts';

/** The paper's own document model. */
export const renderJson = (paper: Paper): string => `${JSON.stringify(paper, null, 2)}\n`;
