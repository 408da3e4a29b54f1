/** One step of the schema. It is not edited once it has been released: the next one changes what it made. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}
