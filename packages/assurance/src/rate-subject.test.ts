import { periodOf } from '@ragstone/calendar';
import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { money } from './funds/funds.fixture.ts';
import { knowledgeOn } from './knowledge.ts';
import { rateSubject, type Subject } from './rate-subject.ts';
import { workspaceOf } from './workspace.fixture.ts';

const spent = (share: number) => ({ spentShare: known(share), expectedShare: known(75) });

const explained = (more: Pick<Subject, 'facts' | 'otherwise'>) => {
  const subject: Subject = {
    kind: 'pooled-fund',
    id: 'quarter-3',
    title: 'Pool',
    period: periodOf('FY2025-26-YTD-2025-12'),
    profile: { unit: 'percent', polarity: { closerTo: 100 }, decimals: 0 },
    ...more,
  };
  const knowledge = knowledgeOn(workspaceOf([], { ruleSets: [money()] }), '2026-06-15');
  const { status, explanation } = rateSubject(subject, knowledge, true);
  return { status, isWithdrawn: explanation?.says.some((each) => each.startsWith('Withdrawn')) };
};

test('a colour that its other facts turn worse is withdrawn, and its explanation says so', () => {
  expect(explained({ facts: spent(74) })).toEqual({ status: 'green', isWithdrawn: false });
  expect(explained({ facts: spent(74), otherwise: [spent(50)] })).toEqual({
    status: 'not-rated',
    isWithdrawn: true,
  });
});

test('what is not rated because a fact contradicts itself had no colour to withdraw', () => {
  const facts = { ...spent(74), spentShare: unknown('figures-conflict') };
  expect(explained({ facts })).toEqual({ status: 'not-rated', isWithdrawn: false });
});
