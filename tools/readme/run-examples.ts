import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** An example as it is sent to this process: the file it pretends to be, and code that calls `given`. */
export interface SentExample {
  readonly file: string;
  readonly code: string;
}

/** What became of an example: nothing, or what it threw. */
export interface ExampleOutcome {
  readonly file: string;
  readonly error: string | null;
}

// A program of its own, so that the examples run in Node as a reader's would, from source and not through vitest.
process.once('message', async (examples: readonly SentExample[]) => {
  const codes = new Map(examples.map(({ file, code }) => [pathToFileURL(file).href, code]));
  registerHooks({
    resolve: (specifier, context, next) =>
      codes.has(specifier)
        ? { url: specifier, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) => {
      const source = codes.get(url);
      return source === undefined
        ? next(url, context)
        : { format: 'module-typescript', source, shortCircuit: true };
    },
  });
  Object.assign(globalThis, { given: assert.deepEqual });
  const outcomes: ExampleOutcome[] = [];
  for (const { file } of examples) {
    const error = await import(pathToFileURL(file).href).then(
      () => null,
      (thrown: unknown) => (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)),
    );
    outcomes.push({ file, error });
  }
  process.send?.(outcomes, () => process.disconnect());
});
