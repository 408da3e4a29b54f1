import { statuses, statusWords } from '@ragstone/rag';
import { definition, definitions, paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import type { Sign } from '../../model/sign.ts';
import { sign, status, type Text } from '../../model/text.ts';

const joined = (parts: readonly Text[]): Text => [
  ...parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part])),
  '.',
];

const signs = (...of: readonly (readonly [Sign, string])[]): Text =>
  joined(of.map(([each, words]) => [sign(each, words)]));

/** What every shape means. Each has words beside it wherever it stands. */
export const howToRead = (hasProcessCharts: boolean, hasPrintedClaims: boolean): Section =>
  section('how-to-read', 'How to read this', [
    paragraph('Every shape has its words beside it; nothing is told by colour alone.'),
    definitions([
      definition('Status', joined(statuses.map((each) => [status(each, statusWords[each])])), [
        'What a rule gives. Not rated never stands for green.',
      ]),
      definition(
        'Beside others',
        signs(
          ['better', 'better'],
          ['similar', 'similar'],
          ['worse', 'worse'],
          ['higher', 'higher'],
          ['lower', 'lower'],
          ['not-compared', 'not tested'],
        ),
        [
          'Better or worse is by more than chance: the other figure lies outside the confidence limits of this one. A limit that touches it takes it in. Not tested: no limits are printed, and no counts that give them. Higher and lower stand where neither is better.',
        ],
      ),
      definition(
        'Recent trend',
        signs(
          ['rising', 'increasing'],
          ['falling', 'decreasing'],
          ['level', 'no significant change'],
          ['no-trend', 'cannot be calculated'],
        ),
        [
          'Of the latest five periods, at 99.8% confidence, and only where the line keeps its direction whichever of them is left out. The words say whether that is better or worse.',
        ],
      ),
      ...(hasPrintedClaims
        ? [
            definition(
              'Printed',
              ['What a document says of the figure, and what became of it.'],
              [
                'Confirmed or disputed by the figures that are held here; where neither is said, those that it rests on are lacking. A rank among fewer places is not to be set beside one among more.',
              ],
            ),
          ]
        : []),
      ...(hasProcessCharts
        ? [
            definition(
              'Process chart: variation',
              signs(
                ['common-cause', 'common cause'],
                ['improvement-high', 'improvement'],
                ['concern-low', 'concern'],
                ['neither-high', 'special cause without better or worse'],
              ),
              ['What the latest point shows; H and L say on which side.'],
            ),
            definition(
              'Process chart: assurance',
              signs(
                ['pass', 'will meet the target'],
                ['hit-and-miss', 'will hit and miss it'],
                ['fail', 'will miss it'],
              ),
              ['Whether the process, as it is now, can be relied on to meet the target.'],
            ),
          ]
        : []),
    ]),
  ]);
