/** Plain data with every text in it changed. */
export const eachText = <Value>(value: Value, change: (text: string) => string): Value => {
  const changed = (of: unknown): unknown => {
    if (typeof of === 'string') return change(of);
    if (Array.isArray(of)) return of.map(changed);
    if (typeof of !== 'object' || of === null) return of;
    return Object.fromEntries(Object.entries(of).map(([name, each]) => [name, changed(each)]));
  };
  return changed(value) as Value;
};
