import path from 'node:path';
import ts from 'typescript';
import { root } from './documents.ts';
import type { SentExample } from './run-examples.ts';

const options = (): ts.CompilerOptions => {
  const file = path.join(root, 'tsconfig.base.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return {
    ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
    types: ['node'],
    incremental: false,
    noUnusedLocals: false,
  };
};

/** What the compiler says against each example, by the file the example pretends to be. */
export const typeErrors = (examples: readonly SentExample[]): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map(examples.map(({ file, code }) => [file, code]));
  const settings = options();
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => codes.has(path.normalize(file)) || fileExists(file);
  host.readFile = (file) => codes.get(path.normalize(file)) ?? readFile(file);
  const program = ts.createProgram({ rootNames: [...codes.keys()], options: settings, host });
  return new Map(
    [...codes.keys()].map((file) => {
      const source = program.getSourceFile(file);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [file, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
};
