import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { link } from '../../model/text.ts';
import { claimsTable, doubtfulVerdicts } from '../../passages/claims-table.ts';
import { counted } from '../../words/counted.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { findings } from './findings.ts';

export const claims = (paper: BcfPaper): Section => {
  const { claims: all } = paper.scope;
  const confirmed = all.filter((claim) => claim.verdict === 'confirmed').length;
  const doubtful = claimsTable(
    'claims-table',
    'Statements that the evidence does not bear out',
    paper.scope,
    doubtfulVerdicts,
  );
  return section(
    'claims',
    'What the papers get wrong',
    [
      paragraph([
        `${counted(all.length, 'statement was', 'statements were')} worked out again from the evidence: each number, status or comparison of a paper counts once for every line that states it. Confirmed: ${confirmed} (listed in `,
        link('confirmed', 'Appendix B'),
        '). ',
        doubtful === null ? 'There are no others.' : 'The others, those of the latest document first:',
      ]),
      ...(doubtful === null ? [] : [table(doubtful)]),
    ],
    [findings(paper)],
  );
};
