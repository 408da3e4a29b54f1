import { Engine, type EngineOptions, type RuleProperties } from 'json-rules-engine';

/** What json-rules-engine is given: conditions as somebody might write them, faults and all. */
export interface GivenToEngine {
  readonly conditions: unknown;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly options?: EngineOptions;
}

/** What it does: fires, does not fire, or throws, in its own words. */
export const runEngine = async ({ conditions, facts = {}, options = {} }: GivenToEngine): Promise<string> => {
  try {
    const rule = { conditions, event: { type: 'green' } } as RuleProperties;
    const { events } = await new Engine([rule], options).run({ ...facts });
    return events.length > 0 ? 'fires' : 'does not fire';
  } catch (error) {
    return `throws: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/** The types of the events that fire, for several rules. */
export const firedBy = async (
  rules: readonly unknown[],
  facts: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const { events } = await new Engine([...rules] as RuleProperties[]).run({ ...facts });
  return `fires ${events.map(({ type }) => type).join(' and ')}`;
};

/**
 * Two runs at once on one engine. The first waits for a fact; the second, for which every fact is there, ends
 * meanwhile. Says what fires in the first.
 */
export const firedBesideAnotherRun = async (rules: readonly unknown[], value: number): Promise<string> => {
  const engine = new Engine([...rules] as RuleProperties[]);
  let arrive: () => void = () => {};
  const waits = new Promise<number>((resolve) => {
    arrive = () => resolve(value);
  });
  const slow = engine.run({ value: () => waits });
  await engine.run({ value });
  arrive();
  const { events, failureEvents } = await slow;
  return `fires ${events.map(({ type }) => type).join(' and ') || 'nothing'}, of ${events.length + failureEvents.length} rules looked at`;
};
