import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { link } from '../../model/text.ts';
import { claimsTable, doubtfulVerdicts } from '../../passages/claims-table.ts';
import { findingsBeside, findingsTable } from '../../passages/findings-table.ts';
import { counted } from '../../words/counted.ts';
import type { BcfPaper } from './bcf-paper.ts';

export const claims = (paper: BcfPaper): Section => {
  const { claims: all } = paper.scope;
  const confirmed = all.filter((claim) => claim.verdict === 'confirmed').length;
  const doubtful = claimsTable(
    'claims-table',
    'Statements that the evidence does not bear out',
    paper.scope,
    doubtfulVerdicts,
  );
  const findings = findingsTable('findings-table', 'Findings by severity', paper.scope, ['error', 'warning']);
  const notes = findingsBeside(paper.scope).filter((each) => each.severity === 'info').length;
  return section(
    'claims',
    'What the papers get wrong',
    [
      paragraph([
        `${counted(all.length, 'statement was', 'statements were')} worked out again from the evidence. Confirmed: ${confirmed} (listed in `,
        link('confirmed', 'Appendix B'),
        '). ',
        doubtful === null ? 'There are no others.' : 'The others, those of the latest document first:',
      ]),
      ...(doubtful === null ? [] : [table(doubtful)]),
    ],
    [
      {
        id: 'findings',
        heading: 'Findings in the data and the papers',
        blocks: [
          paragraph(
            findings === null
              ? 'No error and no warning was found beside those about statements and returns.'
              : notes === 0
                ? 'What the checks found beside the statements and the returns, errors first.'
                : [
                    `What the checks found beside the statements and the returns, errors first. ${counted(notes, 'note')} of lesser weight ${notes === 1 ? 'is' : 'are'} in `,
                    link('notes', 'Appendix C'),
                    '.',
                  ],
          ),
          ...(findings === null ? [] : [table(findings)]),
        ],
      },
    ],
  );
};
