import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { adoptedOf, draftOf, ruleSetDigest } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import { dayOf } from '../open-workspace.ts';
import { faultsOf } from './check.ts';
import { openRules, soundRuleSet } from './open-rules.ts';

export interface DraftOptions {
  readonly out?: string;
  readonly json?: true;
}

/** `ragstone rules draft`: an adopted rule set saved as the draft of its next version, beside it. */
export const draft = async (path: string, options: DraftOptions, console: Console): Promise<0> => {
  const { file } = await openRules(path, undefined);
  const { id, version } = soundRuleSet(file);
  const next = draftOf(readFileSync(path, 'utf8'));
  if (!next.ok) throw new Error(`${path}: ${next.why}`);
  const out = options.out ?? path.replace(/(\.v\d+)?\.rules\.json$/, `.v${version + 1}.rules.json`);
  if (out === path) throw new Error(`${path} does not end in .rules.json. Name the new file with --out.`);
  if (existsSync(out)) throw new Error(`${out} is there already. Name another with --out.`);
  writeFileSync(out, next.text);
  console.write(
    options.json === true
      ? `${JSON.stringify({ file: out, id, version: version + 1, state: 'draft' }, null, 2)}\n`
      : `Version ${version + 1}, a draft: ${out}\n`,
  );
  return 0;
};

export interface AdoptOptions {
  readonly workspace?: string;
  readonly by: string;
  readonly on?: string;
  readonly minute?: string;
  readonly json?: true;
}

/**
 * `ragstone rules adopt`: a draft without an error becomes the adopted version, with the digest of what was adopted, so
 * that an edit afterwards is seen.
 */
export const adopt = async (path: string, options: AdoptOptions, console: Console): Promise<0> => {
  const { file, context, loaded } = await openRules(path, options.workspace);
  const ruleSet = soundRuleSet(file);
  if (loaded === null && ruleSet.ratings.some(({ reading }) => reading?.alternatives !== undefined)) {
    throw new Error(
      '--workspace is missing. The rules name readings of their source, which are adopted with them.',
    );
  }
  const on = dayOf(options.on, console);
  const known = loaded && [...loaded.workspace.bodies, ...loaded.workspace.roles].map(({ id }) => id);
  if (known !== null && !known.includes(options.by)) {
    throw new Error(`--by ${options.by}: no body or role of that id. Known are ${known.join(', ')}.`);
  }
  const text = readFileSync(path, 'utf8');
  const said = { ...file.read?.said, state: 'adopted' };
  const next = adoptedOf(text, { ...options, on, digest: ruleSetDigest(said) });
  if (!next.ok) throw new Error(`${path}: ${next.why}`);
  // What may be drafted may not all be adopted: an escalation without a recipient.
  const faults = faultsOf(path, next.text, context).filter(({ severity }) => severity === 'error');
  if (faults.length > 0) {
    throw new Error(`${path} cannot be adopted.\n\n${faults.map(({ says }) => says).join('\n\n')}`);
  }
  writeFileSync(path, next.text);
  const { id, version } = ruleSet;
  console.write(
    options.json === true
      ? `${JSON.stringify({ file: path, id, version, state: 'adopted', by: options.by, on }, null, 2)}\n`
      : `${id} version ${version} is adopted by ${options.by} on ${on}.\n`,
  );
  return 0;
};
