import { expect, test } from 'vitest';
import { english } from '../words/english/english.ts';
import { whyDraft } from './drafts.ts';

const ruleSet = (id: string, state: 'draft' | 'adopted') => ({
  id,
  title: `Rules of ${id}`,
  version: 1,
  hash: '',
  state,
});

const all = [ruleSet('waits', 'draft'), ruleSet('uptake', 'draft'), ruleSet('fund', 'adopted')];

test('a draft that rates something in the paper is named, one that rates nothing there is not', () => {
  expect(whyDraft(english, all, [{ rule: 'waits/ninety-days', ratings: [] }, { rule: 'fund/spend' }])).toBe(
    'The ratings use a rule set that no body has adopted: “Rules of waits” (version 1).',
  );
});

test('a rating that does not stand counts too', () => {
  expect(whyDraft(english, all, [{ rule: null, ratings: [{ rule: 'uptake/flu' }] }])).toContain(
    'Rules of uptake',
  );
});

test('a paper made by adopted rules, or by none, is no draft', () => {
  expect(whyDraft(english, all, [{ rule: 'fund/spend' }])).toBeNull();
  expect(whyDraft(english, all, [{ rule: null }])).toBeNull();
});
