import { type Inline, type Text, text } from '../../model/text.ts';
import { listOf } from './list-of.ts';

interface DraftRuleSet {
  readonly title: Inline;
  readonly version: number;
}

const named = ({ title, version }: DraftRuleSet): Text => text`“${title}” (version ${version})`;

/** The head of a paper and what stands at its end. */
export const head = {
  madeByRule: 'No officer: made by rule, without an editor',
  evidenceKnownOn: 'Evidence known on',
  draft: (ruleSets: readonly DraftRuleSet[]): Text =>
    text`The ratings use ${ruleSets.length === 1 ? 'a rule set' : 'rule sets'} that no body has adopted: ${listOf(ruleSets.map(named))}.`,
  backgroundPapers: {
    heading: 'Background papers',
    cited: 'The documents that this paper cites, by the number it cites them with.',
    none: 'None.',
  },
};
