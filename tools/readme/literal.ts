import ts from 'typescript';

/** A value as it may stand after `// =>`. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Literal[]
  | { readonly [key: string]: Literal };

const words: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
]);

const valueIn = (node: ts.Expression): Literal => {
  if (ts.isParenthesizedExpression(node)) return valueIn(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isIdentifier(node) && words.has(node.text)) return words.get(node.text);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const value = valueIn(node.operand);
    if (typeof value === 'number') return -value;
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueIn);
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.map((property) => {
        if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
          throw new SyntaxError(`not a literal: ${property.getText()}`);
        }
        return [property.name.text, valueIn(property.initializer)] as const;
      }),
    );
  }
  throw new SyntaxError(`not a literal: ${node.getText()}`);
};

/** The value that a text writes as a JavaScript literal; whatever would have to be run is refused. */
export const literal = (text: string): Literal => {
  const file = ts.createSourceFile('value.ts', `(${text}\n);`, ts.ScriptTarget.Latest, true);
  const [statement, ...more] = file.statements;
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly unknown[] };
  if (
    parseDiagnostics.length > 0 ||
    more.length > 0 ||
    statement === undefined ||
    !ts.isExpressionStatement(statement)
  ) {
    throw new SyntaxError(`not a literal: ${text}`);
  }
  return valueIn(statement.expression);
};
