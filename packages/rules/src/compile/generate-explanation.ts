import { chooseBand, notRated } from '../evaluate/choose-band.ts';
import type { ExplainedCondition, Explanation } from '../explain/explain-rating.ts';
import { operators } from '../language/condition.ts';
import { qualifiers } from '../language/fact-reference.ts';
import { variables } from './code-of-conditions.ts';
import { movedCode, numericTestCode } from './code-of-numbers.ts';
import { functionOfCode } from './function-of-code.ts';
import { mergedReasons, noReasons, reasonsOfLeaf, type Slots, truthOfLeaf } from './leaf-result.ts';
import { near } from './near.ts';
import { numericLeafOf, slotsOf } from './numeric-leaf.ts';
import { moveFact } from './planned-operand.ts';
import type { PlannedCondition, PlannedLeaf, RatingPlan } from './rating-plan.ts';

/** Lines of code under way, and the values of the rule that they name. */
interface Lines {
  readonly plan: RatingPlan;
  readonly written: string[];
  readonly temporaries: ReturnType<typeof variables>;
  /** A value of the rule under a name of ours. */
  readonly constant: (value: unknown) => string;
  /** The number of the next part of a condition. */
  readonly next: () => number;
  /** Leaves that are written, by all that they say: the same leaf twice is one node. */
  readonly leaves: Map<string, number>;
}

/**
 * Everything that led to a subject's band, as a generated function of its facts: for each part of each condition its
 * result `r`, its reasons `q` and its node `n`, in one straight line from the leaves upwards.
 */
export const generateExplanation = (plan: RatingPlan): ((slots: Slots) => Explanation) => {
  const constants: unknown[] = [];
  let parts = 0;
  const lines: Lines = {
    plan,
    written: [],
    temporaries: variables('t'),
    constant: (value) => `c${constants.push(value) - 1}`,
    next: () => parts++,
    leaves: new Map(),
  };
  const bands = plan.conditions.map((condition) => writePart(condition, lines));
  const choice = bands.map(
    (part, band) =>
      `if (r${part} === true) { top = ${band}; break choose; } if (r${part} === 'unknown') open = true;`,
  );
  const explained = bands.map((part, band) => {
    const { status = null, outcome = null } = plan.bands[band] ?? {};
    const head = `status: ${lines.constant(status)}, outcome: ${lines.constant(outcome)}`;
    return `{ ${head}, chosen: result.band === ${band}, when: n${part} }`;
  });
  const facts = plan.keys.map((_, slot) => `const m${slot} = slots[${slot}], x${slot} = numberOf(m${slot});`);
  const body = `(${constants.map((_, index) => `c${index}`).join(', ')}) => (slots) => {
    ${facts.join('\n')}
    ${lines.temporaries.declaration()}
    ${lines.written.join('\n')}
    let top = -1, open = false;
    choose: { ${choice.join('\n')} }
    const result = open ? undecided([${bands.map((part) => `n${part}`).join(', ')}], top) : results[top + 1];
    const { status, outcome, reasons, band } = result;
    return { status, outcome, reasons, band, bands: [${explained.join(', ')}] };
  }`;
  const given = { near, numberOf, merged: mergedReasons, none: noReasons, undecided, ...tablesOf(plan) };
  return functionOfCode<(...constants: unknown[]) => (slots: Slots) => Explanation>(
    given,
    body,
  )(...constants);
};

const undecided = (bands: readonly ExplainedCondition[], top: number) =>
  notRated(mergedReasons(top === -1 ? bands : bands.slice(0, top)));

/** What the code asks of each leaf, and what each band comes to. */
const tablesOf = ({ leaves, bands, profile }: RatingPlan) => ({
  results: [-1, ...bands.keys()].map((chosen) =>
    chooseBand(
      bands,
      bands.map((_, band) => ({ result: band === chosen, reasons: [] })),
    ),
  ),
  moves: leaves.map(
    ({ operand }) =>
      (base: Slots[number]) =>
        operand.kind === 'moved' ? moveFact(operand.move, base) : base,
  ),
  truths: leaves.map((leaf) => truthOfLeaf.bind(null, leaf, profile)),
  whys: leaves.map((leaf) => reasonsOfLeaf.bind(null, leaf)),
});

const writePart = (condition: PlannedCondition, lines: Lines): number => {
  switch (condition.kind) {
    case 'leaf':
      return writeLeaf(condition, lines);
    case 'not':
    case 'named': {
      const member = writePart(condition.member, lines);
      const part = lines.next();
      const negated = `r${member} === 'unknown' ? r${member} : !r${member}`;
      const name = condition.kind === 'not' ? '' : `condition: ${lines.constant(condition.condition)}, `;
      lines.written.push(
        `const r${part} = ${condition.kind === 'not' ? negated : `r${member}`}, q${part} = q${member};`,
        `const n${part} = { kind: '${condition.kind}', ${name}result: r${part}, reasons: q${part}, member: n${member} };`,
      );
      return part;
    }
    default: {
      const members = condition.members.map((member) => writePart(member, lines));
      const part = lines.next();
      const decisive = condition.kind === 'any';
      const some = members.map((each) => `r${each} === ${decisive}`).join(' || ') || 'false';
      const every = members.map((each) => `r${each} === ${!decisive}`).join(' && ') || 'false';
      lines.written.push(
        `const l${part} = [${members.map((each) => `n${each}`).join(', ')}];`,
        `const r${part} = ${some} ? ${decisive} : ${every} ? ${!decisive} : 'unknown';`,
        `const q${part} = r${part} === 'unknown' ? merged(l${part}) : none;`,
        `const n${part} = { kind: '${condition.kind}', result: r${part}, reasons: q${part}, members: l${part} };`,
      );
      return part;
    }
  }
};

const writeLeaf = (planned: PlannedLeaf, lines: Lines): number => {
  const name = JSON.stringify(planned.leaf);
  const written = lines.leaves.get(name);
  if (written !== undefined) return written;
  const part = lines.next();
  lines.leaves.set(name, part);
  const { leaf, slot, operand, index } = planned;
  const numeric = numericLeafOf(planned, lines.plan.profile.polarity);
  const fact = `m${slot}`;
  const other = operand.kind === 'literal' ? null : operand.slot;
  const value =
    operand.kind === 'literal'
      ? lines.constant(operand.value)
      : operand.kind === 'fact'
        ? `m${other}`
        : `v${part}`;
  if (operand.kind === 'moved') {
    const known =
      numeric === null || operand.move.to === 'unknown' ? null : movedCode(operand.move, `x${other}`);
    const fast = known === null ? '' : `x${other} === x${other} ? { known: true, value: ${known} } : `;
    lines.written.push(`const v${part} = ${fast}moves[${index}](m${other});`);
  }
  const numbers = numeric === null ? [] : slotsOf(numeric);
  const result =
    numeric === null
      ? (samenessCode(planned, lines) ?? `truths[${index}](${fact}, ${value})`)
      : `${numbers.map((each) => `x${each} === x${each}`).join(' && ')} ? ${numericTestCode(numeric, (each) => `x${each}`, lines.temporaries.next)} : 'unknown'`;
  lines.written.push(
    `const r${part} = ${result};`,
    `const q${part} = r${part} === 'unknown' ? whys[${index}](${fact}, ${value}) : none;`,
    `const n${part} = { kind: 'leaf', ${leafCode(leaf, lines)}, result: r${part}, reasons: q${part}, factResult: ${fact}, valueResult: ${value} };`,
  );
  return part;
};

/** Whether a fact is a literal of words or a boolean, as code; null for every other comparison. */
const samenessCode = ({ leaf, slot, standing }: PlannedLeaf, { constant }: Lines): string | null => {
  const { operator, value } = leaf;
  const same = operator === 'is' || operator === 'equal';
  if (standing.length > 0 || !(same || operator === 'isNot' || operator === 'notEqual')) return null;
  if (typeof value !== 'string' && typeof value !== 'boolean') return null;
  const type = typeof value === 'string' ? 'string' : 'boolean';
  return `m${slot}.known && typeof m${slot}.value === '${type}' ? m${slot}.value ${same ? '===' : '!=='} ${constant(value)} : 'unknown'`;
};

/** The keys of a leaf in the rule's order: each a word of this language, each value a constant. */
const leafCode = (leaf: PlannedLeaf['leaf'], { constant }: Lines): string =>
  Object.entries(leaf)
    .map(([key, value]) => {
      const operator = key === 'operator' ? operators.find((each) => each === value) : undefined;
      if (operator !== undefined) return `operator: '${operator}'`;
      const name = ['fact', 'operator', 'value', ...qualifiers].find((each) => each === key);
      return name === undefined ? `...${constant({ [key]: value })}` : `${name}: ${constant(value)}`;
    })
    .join(', ');

/** A known number, or not a number. */
const numberOf = (fact: Slots[number]): number =>
  fact.known && typeof fact.value === 'number' ? fact.value : Number.NaN;
