import { expect, test } from 'vitest';
import { loginPage, statusPage } from './status-page.ts';
import { status } from './worker-status.fixture.ts';

const page = statusPage(status);

test('the page shows last and next runs in London time, and that one was late', () => {
  expect(page).toContain('<time datetime="2026-03-30T08:20:00.000Z">30 March 2026, 09:20 BST</time> (late)');
  expect(page).toContain('<time datetime="2026-04-07T07:00:00.000Z">7 April 2026, 08:00 BST</time>');
  expect(page).toContain('<td>not yet</td><td>none</td>');
});

test('it shows open escalations, failures and why a workspace fails, in words', () => {
  expect(page).toContain('Discharged on the ready date, Riverside');
  expect(page).toContain('<td>July 2025</td><td>nobody named</td>');
  expect(page).toContain('Failing: governance.json:3:1 is no JSON');
  expect(page).toContain('<title>1 failing: Ragstone worker</title>');
});

test('what others wrote is text, and there is no script', () => {
  expect(page).toContain('/srv/&lt;hilltop&gt;');
  expect(page).toContain('no template &lt;bfc&gt;');
  expect(page).not.toContain('<script');
});

test('no two things of a page have one id, and none has a blank', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => String(id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[\w-]+$/.test(id))).toBe(true);
});

test('a wrong token is told where it was asked for', () => {
  expect(loginPage(true)).toContain('aria-describedby="wrong"');
  expect(loginPage(false)).not.toContain('wrong');
});
