import type { Judgement } from '@ragstone/assurance';
import { type Block, list } from '../model/block.ts';
import type { PaperScope } from '../selections/paper-scope.ts';

/** What the evidence says beside a rating, contradictions first; nothing where a metric asks for none. */
export const evidenceList = ({ say }: PaperScope, { evidence }: Judgement): readonly Block[] =>
  evidence.says.length === 0 ? [] : [list(evidence.says.map(say))];
