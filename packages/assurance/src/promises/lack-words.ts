import { printList } from '@ragstone/rag';

/** What something has where a fact that a duty requires is not given: `no owner`. */
const lackWords: Readonly<Record<string, string>> = {
  action: 'no action',
  'borne-out': 'a status that every figure of its own contradicts',
  code: 'no code',
  done: 'nothing that says it is done',
  due: 'no date',
  figure: 'no figure',
  indicator: 'no indicator',
  'known-metric': 'no metric here',
  mapped: 'a status in words that nobody has mapped',
  mitigation: 'no mitigation',
  'numeric-target': 'no number to reach',
  owner: 'no owner',
  periods: 'no number of periods',
  recipient: 'no body to decide',
  stated: 'no status',
  'success-measure': 'no measure of success',
  weighed: 'no likelihood',
};

/** `no owner and no date`. */
export const sayLacks = (missing: readonly string[]): string =>
  printList(missing.map((fact) => lackWords[fact] ?? `no ${fact.replaceAll('-', ' ')}`));
