import ts from 'typescript';
import { literal } from './literal.ts';

/** An example made ready to run: every `// => value` has become a call of the function `given`. */
export interface Example {
  readonly code: string;
  readonly claims: number;
}

const claim = /^\/\/\s*=>\s*/;
const goesOn = /^[^\S\n]*\/\/ {2,}(.*)$/;

/** The value claimed beside a statement, with the comment lines below it that go on with the value. */
const claimedBeside = (code: string, statement: ts.Statement): string | undefined => {
  const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  if (comment === undefined) return undefined;
  const text = code.slice(comment.pos, comment.end);
  if (!claim.test(text)) return undefined;
  const more: string[] = [];
  for (const line of code.slice(comment.end).split('\n').slice(1)) {
    const [, rest] = goesOn.exec(line) ?? [];
    if (rest === undefined) break;
    more.push(rest);
  }
  return [text.replace(claim, ''), ...more].join('\n');
};

/**
 * The code with its claims turned into calls: `expression; // => value` becomes `given(expression, value);` with
 * every line where it was. The value is a literal, and may go on in comment lines below that are indented by two
 * spaces or more. A claim that stands beside no expression is refused, so that none is passed over.
 */
export const example = (code: string, given: string): Example => {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let claims = 0;
  let rest = code;
  for (const statement of [...file.statements].reverse()) {
    const claimed = ts.isExpressionStatement(statement) ? claimedBeside(code, statement) : undefined;
    if (claimed === undefined || !ts.isExpressionStatement(statement)) continue;
    literal(claimed);
    const { expression } = statement;
    const start = expression.getStart();
    const value = claimed.replaceAll(/\s*\n\s*/g, ' ');
    rest = `${rest.slice(0, start)}${given}(${code.slice(start, expression.end)}, ${value})${rest.slice(expression.end)}`;
    claims += 1;
  }
  const written = code.split('\n').filter((line) => /\/\/\s*=>/.test(line)).length;
  if (written !== claims) {
    throw new SyntaxError(
      `${written - claims} of ${written} "// =>" stand beside no expression statement of their own`,
    );
  }
  return { code: rest, claims };
};
