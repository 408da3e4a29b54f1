import { factTypeIn } from '../../language/catalogues.ts';
import { listOfOperand } from '../../language/condition.ts';
import type { RuleFinding } from '../finding.ts';
import { leavesOf, writtenConditions } from '../leaves-of.ts';
import { catalogueFor } from '../rule-context.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';

/** A text fact is compared with a word that it can be, where its words are known: "getting worse" is none of them. */
export const checkWords: RuleCheck = (parts, context) =>
  writtenConditions(parts).flatMap(({ value, path, about }) =>
    leavesOf(value, path).flatMap(({ value: leaf, path: at }): readonly RuleFinding[] => {
      const expected = factTypeIn(catalogueFor(about, context), leaf.fact)?.words;
      if (expected === undefined) return [];
      const list = listOfOperand(leaf.value);
      return (list ?? [leaf.value]).flatMap((word, index): readonly RuleFinding[] =>
        typeof word !== 'string' || expected.includes(word)
          ? []
          : [
              {
                code: 'unknown-name',
                path: list === null ? [...at, 'value'] : [...at, 'value', index],
                what: 'word',
                name: word,
                expected,
                suggestion: suggest(word, expected),
              },
            ],
      );
    }),
  );
