import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressesOf } from './addresses-of.ts';
import { deliverersOf } from './deliverers-of.ts';
import { type Environment, readSettings } from './read-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'ragstone-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const environment: Environment = {
  RAGSTONE_SMTP_URL: 'smtp://127.0.0.1:2525',
  RAGSTONE_HUB_SECRET: `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
  RAGSTONE_TEAMS_GROUP: 'https://example.org/workflow?sig=1',
};

const whole = {
  workspaces: ['riverside'],
  history: 'history',
  files: 'sent',
  calendars: 'calendars',
  email: { from: 'Ragstone <ragstone@example.org>', serverFrom: 'RAGSTONE_SMTP_URL' },
  recipients: {
    'care-board': [
      { channel: 'email', address: 'care.board@example.org' },
      { channel: 'webhook', address: 'https://hub.example.org/in', secretFrom: 'RAGSTONE_HUB_SECRET' },
      { channel: 'calendar' },
    ],
    'care-group': [{ channel: 'teams', addressFrom: 'RAGSTONE_TEAMS_GROUP' }, { channel: 'file' }],
  },
  page: { port: 8080 },
};

const read = (settings: object | string, within = '', its = environment) => {
  const path = join(folder, within, 'ragstone.worker.json');
  mkdirSync(join(folder, within), { recursive: true });
  writeFileSync(path, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return readSettings(path, its);
};

/** Where each fault is, its code, and its words. */
const faultsIn = (...args: Parameters<typeof read>): readonly string[] => {
  const result = read(...args);
  if (result.ok) return [];
  return result.findings.map(
    ({ position, code, message }) => `${position?.line}:${position?.column} ${code} ${message}`,
  );
};

test('settings that are whole say how each is reached, and serve every channel', () => {
  const result = read(whole);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  const { settings } = result;
  expect(settings.workspaces).toEqual([join(folder, 'riverside')]);
  expect(settings.history).toBe(join(folder, 'history'));
  expect(addressesOf(settings, 'care-board').map(({ channel }) => channel)).toEqual([
    'email',
    'webhook',
    'calendar',
  ]);
  expect(addressesOf(settings, 'nobody')).toEqual([]);
  expect(addressesOf(settings, 'constructor')).toEqual([]);
  expect(Object.keys(deliverersOf(settings, environment)).sort()).toEqual([
    'calendar',
    'email',
    'file',
    'teams',
    'webhook',
  ]);
});

test('a fault is told at its line and column', () => {
  const faults = faultsIn(`{
  "workspaces": ["riverside"],
  "history": "history",
  "recipients": {
    "care-board": [{ "channel": "email", "address": "a@example.org, b@example.org" }],
    "care-group": [{ "channel": "pigeon" }]
  },
  "emial": {}
}`);
  expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
    '5:53 value-refused',
    '6:33 word-unknown',
    '8:3 key-unknown',
  ]);
  expect(faults[0]).toContain('not one mailbox');
  expect(faults[2]).toContain('Did you mean "email"?');
});

test.each<[string, object, string, string]>([
  [
    'a variable that is not set',
    { email: { ...whole.email, serverFrom: 'NOT_SET' } },
    'variable-not-set',
    'NOT_SET',
  ],
  ['a channel that is not set up', { email: undefined }, 'channel-not-set-up', 'Add "email"'],
  [
    'a secret in place of its variable',
    { page: { port: 1, tokenFrom: 'hunter2' } },
    'value-refused',
    'variable',
  ],
  ['an open page without a token', { page: { port: 1, host: '0.0.0.0' } }, 'value-refused', 'token'],
  [
    'a channel twice',
    { recipients: { board: [{ channel: 'file' }, { channel: 'file' }] } },
    'value-refused',
    'One channel twice',
  ],
  [
    'an address that is none of the web',
    {
      recipients: {
        board: [{ channel: 'webhook', address: 'file:///etc', secretFrom: 'RAGSTONE_HUB_SECRET' }],
      },
    },
    'value-refused',
    'Not an address of the web',
  ],
  ['a format that is no file', { papers: { board: ['csv'] } }, 'word-unknown', 'csv'],
  ['a format twice', { papers: { board: ['pdf', 'pdf'] } }, 'value-refused', 'One format twice'],
  ['settings within a workspace', { workspaces: ['.'] }, 'settings-in-workspace', 'outside'],
])('%s is refused', (_, change, code, words) => {
  const faults = faultsIn({ ...whole, ...change });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(code);
  expect(faults[0]).toContain(words);
});

test('a webhook secret that is too short to keep anybody out is refused without being repeated', () => {
  const [fault, ...others] = faultsIn(whole, '', { ...environment, RAGSTONE_HUB_SECRET: 'c2VjcmV0' });
  expect(others).toEqual([]);
  expect(fault).toContain('secret-too-short');
  expect(fault).not.toContain('c2VjcmV0');
});

test('settings that are not there are a refusal, not a fall', () => {
  const result = readSettings(join(folder, 'none.json'), environment);
  expect(result.ok ? [] : result.findings.map(({ code }) => code)).toEqual(['file-unreadable']);
});
