import { expect, test } from 'vitest';
import { fonts } from '../../test/fixture/fonts.ts';
import { apart } from './apart.ts';

test('only the names of families change, by a letter, and what was given stays as it was', () => {
  for (const family of [fonts.text, fonts.monospace]) {
    const before = family.files.map(({ bytes }) => bytes.slice());
    const made = apart(family);
    expect(made.name).toBe(`~${family.name.slice(1)}`);
    made.files.forEach(({ bytes }, index) => {
      const changed = [...bytes.keys()].filter((at) => bytes[at] !== before[index]?.[at]);
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.length).toBeLessThan(8);
      expect(changed.every((at) => bytes[at] === '~'.charCodeAt(0))).toBe(true);
      expect(Buffer.compare(family.files[index]?.bytes ?? bytes, before[index] ?? bytes)).toBe(0);
    });
  }
});
