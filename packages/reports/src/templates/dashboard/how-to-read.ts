import { statuses } from '@ragstone/rag';
import { type Definition, definition, definitions, paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import type { Sign } from '../../model/sign.ts';
import { type Inline, sign, status, type Text } from '../../model/text.ts';
import type { Words } from '../../words/words.ts';

/** A term of the shapes with what each means, and what is to be known of them. */
interface Term {
  readonly term: string;
  readonly signs: readonly (readonly [Sign, string])[];
  readonly says: string;
}

const listed = (pieces: readonly Inline[]): Text => [
  ...pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['; ', piece])),
  '.',
];

const defined = ({ term, signs, says }: Term): Definition =>
  definition(term, listed(signs.map(([each, words]) => sign(each, words))), [says]);

/** What every shape means. Each has words beside it wherever it stands. */
export const howToRead = (
  { dashboard, statuses: named }: Words,
  hasProcessCharts: boolean,
  hasPrintedClaims: boolean,
): Section => {
  const { howToRead: says } = dashboard;
  return section('how-to-read', says.heading, [
    paragraph(says.lead),
    definitions([
      definition(says.status.term, listed(statuses.map((each) => status(each, named[each]))), [
        says.status.says,
      ]),
      defined(says.beside),
      defined(says.trend),
      ...(hasPrintedClaims ? [definition(says.printed.term, [says.printed.is], [says.printed.says])] : []),
      ...(hasProcessCharts ? [defined(says.variation), defined(says.assurance)] : []),
    ]),
  ]);
};
