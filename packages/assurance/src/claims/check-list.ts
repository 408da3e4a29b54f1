import { findTerm, type Located, printList } from '@ragstone/rag';
import type { Assertion, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { claimFinding, noticed } from './claim-finding.ts';
import type { JudgedFigures } from './judged-figures.ts';

type ListAssertion = Extract<Assertion, { readonly says: 'list' }>;

/**
 * A document's list, such as its outliers, against every metric that it could have named: which the rules give the
 * list's colour and it leaves out, and which it names and they do not. Each is judged by its latest figure.
 */
export const checkList = (
  claim: Located<Claim>,
  { words, among, names }: ListAssertion,
  { workspace, book }: Knowledge,
  judged: JudgedFigures,
): ClaimCheck => {
  const rag = findTerm(words, workspace.vocabularies)?.rag ?? null;
  const unverifiable = (why: string): Parameters<typeof checkOf>[1] => ({
    verdict: 'unverifiable',
    reproducedBy: 'none',
    computed: null,
    why: [why],
  });
  if (rag === null) {
    const why = `No vocabulary gives "${words}" a colour.`;
    return checkOf(claim, unverifiable(why), [claimFinding(claim, 'words-unmapped', 'warning', why)]);
  }
  const judgements = judged.among(among, claim.subject.place);
  if (judgements.length === 0) return checkOf(claim, unverifiable('None of what it chooses from is judged.'));
  const found = judgements.filter(({ status }) => status === rag).map(({ metric }) => metric);
  const omitted = found.filter((metric) => !names.includes(metric));
  const beyond = names.filter((metric) => !found.includes(metric));
  const titles = (metrics: readonly string[]): string =>
    printList(metrics.map((metric) => book.metric(metric).title));
  const why = [
    `Of ${judgements.length} judged, ${found.length} are so: ${found.length === 0 ? 'none' : titles(found)}.`,
    ...(omitted.length === 0 ? [] : [`The list leaves out: ${titles(omitted)}.`]),
    ...(beyond.length === 0 ? [] : [`It names, and the figures do not: ${titles(beyond)}.`]),
  ];
  const same = omitted.length === 0 && beyond.length === 0;
  return checkOf(
    claim,
    {
      verdict: same ? 'confirmed' : 'disputed',
      reproducedBy: same ? 'exact' : 'none',
      computed: found.length,
      computedUnit: 'count',
      given: found.length === 0 ? 'None' : titles(found),
      why,
    },
    same
      ? []
      : [
          noticed(claim, 'list-differs', 'warning', why.slice(1).join(' '), {
            listed: names.length,
            found: found.length,
          }).finding,
        ],
  );
};
