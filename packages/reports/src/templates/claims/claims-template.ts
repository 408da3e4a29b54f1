import type { ClaimVerdict } from '@ragstone/assurance';
import { printList } from '@ragstone/rag';
import { type Block, definitions, folded, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { strong } from '../../model/text.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { claimsByPaper } from './claims-by-paper.ts';
import { disputedTable, whyDisputed } from './disputed-table.ts';
import { verdictsByPaper } from './verdicts-by-paper.ts';

const countOf = ({ claims }: PaperScope, verdict: ClaimVerdict): number =>
  claims.filter((claim) => claim.verdict === verdict).length;

const others: readonly (readonly [ClaimVerdict, one: string, many: string])[] = [
  ['conflicting', 'meets evidence that disagrees with itself', 'meet evidence that disagrees with itself'],
  ['unverifiable', 'cannot be verified', 'cannot be verified'],
  ['confirmed', 'is confirmed', 'are confirmed'],
];

const disputed = (scope: PaperScope): Section => {
  const of = disputedTable(scope);
  const rest = others.flatMap(([verdict, one, many]) => {
    const count = countOf(scope, verdict);
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const blocks = [
    paragraph(
      scope.claims.length === 0
        ? 'No statement of a paper is recorded.'
        : [
            strong(
              `${countOf(scope, 'disputed')} of ${counted(scope.claims.length, 'statement')} ${countOf(scope, 'disputed') === 1 ? 'is' : 'are'} disputed.`,
            ),
            rest.length === 0 ? '' : ` Of the others ${printList(rest)}.`,
          ],
    ),
    ...(of === null ? [] : [table(of)]),
  ];
  return section('disputed', 'Disputed: the evidence gives another answer', blocks);
};

const why = (scope: PaperScope): readonly Section[] =>
  countOf(scope, 'disputed') === 0
    ? []
    : [section('why', 'Why each is disputed', [definitions(whyDisputed(scope))])];

const ofVerdict = (
  scope: PaperScope,
  verdict: Exclude<ClaimVerdict, 'disputed' | 'confirmed'>,
  heading: string,
  lead: string,
): readonly Section[] => {
  const of = claimsByPaper(scope, verdict, heading);
  return of === null ? [] : [section(verdict, heading, [paragraph(lead), table(of)])];
};

const confirmed = (scope: PaperScope): readonly Section[] => {
  const of = claimsByPaper(scope, 'confirmed', 'Statements that the evidence bears out');
  if (of === null) return [];
  const blocks: readonly Block[] = [
    paragraph('Each was worked out again from the figures, and comes to what is printed.'),
    folded(`${counted(countOf(scope, 'confirmed'), 'confirmed statement')}`, [table(of)]),
  ];
  return [section('confirmed', 'Confirmed', blocks)];
};

const byPaper = (scope: PaperScope): readonly Section[] =>
  scope.claims.length === 0
    ? []
    : [
        section('papers', 'How each paper fares', [
          paragraph('A number, status or comparison counts once for every line that states it.'),
          table(verdictsByPaper(scope)),
        ]),
      ];

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  return ruleMadePaper('claims', 'What the papers say, and what the figures say', scope, scope.judgements, [
    disputed(scope),
    ...byPaper(scope),
    ...why(scope),
    ...ofVerdict(
      scope,
      'conflicting',
      'Conflicting: the evidence disagrees with itself',
      'Two figures of equal standing would decide differently. Neither was chosen.',
    ),
    ...ofVerdict(
      scope,
      'unverifiable',
      'Unverifiable: the evidence is lacking',
      'The figures that would decide are not there. That makes the statement neither right nor wrong.',
    ),
    ...confirmed(scope),
  ]);
};

/** Every statement of the papers beside what the figures give, the disputed ones first. */
export const claimsTemplate: Template = { title: 'What the papers say, and what the figures say', fill };
