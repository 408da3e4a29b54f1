import type { Path, RuleFinding } from '../../parse/finding.ts';

/** What a refusal carries beside its code and its path in the file. */
export interface ImportRefusalData {
  readonly 'null-compared': { readonly operator: string };
  readonly 'list-needed': { readonly operator: string; readonly given: string };
  readonly 'text-compared': { readonly operator: string; readonly text: string; readonly day: string | null };
  readonly 'members-missing': { readonly kind: 'all' | 'any' };
  readonly 'kinds-mixed': { readonly given: readonly string[]; readonly wins: string };
  readonly 'path-refused': { readonly fact: string };
  readonly 'parameters-refused': { readonly fact: string };
  readonly 'decorator-refused': { readonly operator: string; readonly decorator: string };
  readonly 'operator-without-counterpart': { readonly operator: string };
  readonly 'priority-unusable': { readonly given: string };
  readonly 'name-repeated': { readonly name: string; readonly first: Path };
  readonly 'status-missing': { readonly given: string | null };
  readonly 'status-contradicted': { readonly type: string; readonly status: string };
}

/** What a risk carries beside its code and its path in the file. */
export interface ImportRiskData {
  /** In which order the rules are read, by their places in the file. */
  readonly 'first-true-decides': { readonly order: readonly number[] };
  readonly 'negation-of-unknown': { readonly operator: string };
  readonly 'days-compared-as-text': { readonly operator: string; readonly now: string };
  readonly 'condition-priority-dropped': Record<never, never>;
  readonly 'parameter-dropped': { readonly key: string };
}

type Placed<Data> = {
  readonly [Code in keyof Data]: { readonly code: Code; readonly path: Path } & Data[Code];
}[keyof Data];

/** Why a file of json-rules-engine cannot be taken over as it is: a fault of it, or of the rule set it would become. */
export type ImportRefusal = Placed<ImportRefusalData> | RuleFinding;

/** What means something else here than in json-rules-engine. The draft stands; somebody should look. */
export type ImportRisk = Placed<ImportRiskData>;
