import { ZenEngine } from '@gorules/zen-engine';
import type { Leaf } from '../../../packages/rules/src/index.ts';
import type { Observation } from '../observations.ts';
import { tenRules } from '../ten-rules.ts';

const operators: Partial<Readonly<Record<Leaf['operator'], string>>> = {
  is: '==',
  isNot: '!=',
  atLeast: '>=',
  atMost: '<=',
  moreThan: '>',
  lessThan: '<',
};

const comparison = ({ fact, operator, value }: Leaf): string => {
  const other = typeof value === 'object' && 'fact' in value ? value.fact : JSON.stringify(value);
  return `${fact} ${operators[operator] ?? operator} ${other}`;
};

/** The ten rules as one decision table, which takes the figures a list at a time. */
const decision = new ZenEngine().createDecision(
  Buffer.from(
    JSON.stringify({
      contentType: 'application/vnd.gorules.decision',
      nodes: [
        { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
        {
          id: 'table',
          type: 'decisionTableNode',
          name: 'table',
          position: { x: 0, y: 0 },
          content: {
            hitPolicy: 'first',
            executionMode: 'loop',
            inputField: 'figures',
            outputPath: 'rules',
            inputs: [{ id: 'holds', name: 'holds' }],
            outputs: [{ id: 'rule', field: 'rule', name: 'rule' }],
            rules: tenRules.map(({ all }, place) => ({
              _id: String(place),
              holds: all.map(comparison).join(' and '),
              rule: String(place),
            })),
          },
        },
        { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
      ],
      edges: [
        { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
        { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
      ],
    }),
  ),
);

export const rulesByZen = async (figures: readonly Observation[]): Promise<readonly number[]> => {
  const { result } = await decision.evaluate({ figures });
  return result.rules.map(({ rule }: { readonly rule: number }) => rule);
};
