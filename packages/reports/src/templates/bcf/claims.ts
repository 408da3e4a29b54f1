import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { claimsTable, doubtfulVerdicts } from '../../passages/claims-table.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { findings } from './findings.ts';

export const claims = (paper: BcfPaper): Section => {
  const { claims: all, words } = paper.scope;
  const { statements: says } = words.bcf;
  const confirmed = all.filter((claim) => claim.verdict === 'confirmed').length;
  const doubtful = claimsTable('claims-table', says.caption, paper.scope, doubtfulVerdicts);
  return section(
    'claims',
    says.heading,
    [
      paragraph([...says.checked(all.length, confirmed), doubtful === null ? says.noOthers : says.others]),
      ...(doubtful === null ? [] : [table(doubtful)]),
    ],
    [findings(paper)],
  );
};
