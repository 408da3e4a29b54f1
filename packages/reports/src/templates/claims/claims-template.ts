import type { ClaimVerdict } from '@ragstone/assurance';
import { type Block, definitions, folded, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { strong } from '../../model/text.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { english } from '../../words/english/english.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { claimsByPaper } from './claims-by-paper.ts';
import { disputedTable, whyDisputed } from './disputed-table.ts';
import { verdictsByPaper } from './verdicts-by-paper.ts';

const countOf = ({ claims }: PaperScope, verdict: ClaimVerdict): number =>
  claims.filter((claim) => claim.verdict === verdict).length;

const disputed = (scope: PaperScope): Section => {
  const { disputed: says } = scope.words.claims;
  const of = disputedTable(scope);
  const counts = {
    confirmed: countOf(scope, 'confirmed'),
    disputed: countOf(scope, 'disputed'),
    conflicting: countOf(scope, 'conflicting'),
    unverifiable: countOf(scope, 'unverifiable'),
  };
  return section('disputed', says.heading, [
    paragraph(
      scope.claims.length === 0
        ? says.none
        : [strong(says.lead(counts.disputed, scope.claims.length)), says.others(counts)],
    ),
    ...(of === null ? [] : [table(of)]),
  ]);
};

const why = (scope: PaperScope): readonly Section[] =>
  countOf(scope, 'disputed') === 0
    ? []
    : [section('why', scope.words.claims.why, [definitions(whyDisputed(scope))])];

const ofVerdict = (
  scope: PaperScope,
  verdict: Exclude<ClaimVerdict, 'disputed' | 'confirmed'>,
): readonly Section[] => {
  const { heading, lead } = scope.words.claims[verdict];
  const of = claimsByPaper(scope, verdict, heading);
  return of === null ? [] : [section(verdict, heading, [paragraph(lead), table(of)])];
};

const confirmed = (scope: PaperScope): readonly Section[] => {
  const { confirmed: says } = scope.words.claims;
  const of = claimsByPaper(scope, 'confirmed', says.caption);
  if (of === null) return [];
  const blocks: readonly Block[] = [
    paragraph(says.lead),
    folded(says.folded(countOf(scope, 'confirmed')), [table(of)]),
  ];
  return [section('confirmed', says.heading, blocks)];
};

const byPaper = (scope: PaperScope): readonly Section[] =>
  scope.claims.length === 0
    ? []
    : [
        section('papers', scope.words.claims.byPaper.heading, [
          paragraph(scope.words.claims.byPaper.lead),
          table(verdictsByPaper(scope)),
        ]),
      ];

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  return ruleMadePaper('claims', scope.words.claims.title, scope, scope.judgements, [
    disputed(scope),
    ...byPaper(scope),
    ...why(scope),
    ...ofVerdict(scope, 'conflicting'),
    ...ofVerdict(scope, 'unverifiable'),
    ...confirmed(scope),
  ]);
};

/** Every statement of the papers beside what the figures give, the disputed ones first. */
export const claimsTemplate: Template = { title: english.claims.title, fill };
