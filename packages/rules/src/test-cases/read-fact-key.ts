import { type PeriodKind, periodKinds } from '@ragstone/calendar';
import { type FactReference, type Qualifier, qualifiers } from '../language/fact-reference.ts';

/** A reference from its key, `value[window=quarter;breakdown=sex:female]`; null where the text is no key. */
export const readFactKey = (text: string): FactReference | null => {
  const [, fact, said] = /^([A-Za-z][A-Za-z-]*)(?:\[([^[\]]+)\])?$/.exec(text) ?? [];
  if (fact === undefined) return null;
  let reference: FactReference = { fact };
  for (const part of said === undefined ? [] : said.split(';')) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    const qualifier = qualifiers.find((each) => each === name);
    const read = qualifier === undefined || value === '' ? null : readQualifier(qualifier, value);
    if (read === null) return null;
    reference = { ...reference, ...read };
  }
  return reference;
};

const readQualifier = (qualifier: Qualifier, value: string): Partial<FactReference> | null => {
  if (qualifier === 'window') return isWindow(value) ? { window: value } : null;
  if (qualifier === 'interval')
    return value === '95' ? { interval: 95 } : value === '99.8' ? { interval: 99.8 } : null;
  if (qualifier !== 'breakdown') return { [qualifier]: value };
  const parts = value.split(',').map((part) => part.split(/:(.*)/s).slice(0, 2));
  return parts.every((part) => part.length === 2) ? { breakdown: Object.fromEntries(parts) } : null;
};

const isWindow = (text: string): text is PeriodKind => (periodKinds as readonly string[]).includes(text);
