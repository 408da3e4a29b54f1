import { dirname, relative, resolve } from 'node:path';
import { type PlacedFinding, readPlacedRecord } from '@ragstone/workspace';
import { secretBytes } from '../deliverers/webhook-deliverer.ts';
import { settingsSchema, type WorkerSettings } from './settings.ts';

/** The variables of the environment, where secrets are. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings with every folder as a full path, or all that is wrong with them, at line and column. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: WorkerSettings }
  | { readonly ok: false; readonly findings: readonly PlacedFinding[] };

type Path = readonly (string | number)[];

/** Reads the settings of the worker and holds them against what is there. Nothing is left to fail when it runs. */
export const readSettings = (path: string, environment: Environment): ReadSettings => {
  const { value, findings, place } = readPlacedRecord(path, settingsSchema);
  if (value === undefined) return { ok: false, findings };
  const refused = (code: SettingsCode, at: Path, message: string): PlacedFinding =>
    place({ code, severity: 'error', path: at, message });
  const settings = withFullPaths(value, dirname(resolve(path)));
  const faults = [
    ...unset(value, environment).map(([at, name]) =>
      refused('variable-not-set', at, `The environment has no ${name}. Set it where the worker is started.`),
    ),
    ...weak(value, environment).map(([at, name]) =>
      refused(
        'secret-too-short',
        at,
        `${name} holds no secret of 24 bytes or more in base64. Make one: openssl rand -base64 32.`,
      ),
    ),
    ...unserved(value).map(([at, channel, key]) =>
      refused('channel-not-set-up', at, `Nothing says how the channel "${channel}" is served. Add "${key}".`),
    ),
    ...settings.workspaces.flatMap((workspace, index) =>
      isWithin(workspace, resolve(path))
        ? [
            refused(
              'settings-in-workspace',
              ['workspaces', index],
              'This file lies within that workspace, which is for what is assessed. Keep it outside.',
            ),
          ]
        : [],
    ),
  ];
  return faults.length > 0 ? { ok: false, findings: faults } : { ok: true, settings };
};

type SettingsCode = 'variable-not-set' | 'secret-too-short' | 'channel-not-set-up' | 'settings-in-workspace';

const withFullPaths = (settings: WorkerSettings, base: string): WorkerSettings => {
  const { files, calendars } = settings;
  return {
    ...settings,
    workspaces: settings.workspaces.map((each) => resolve(base, each)),
    history: resolve(base, settings.history),
    ...(files === undefined ? {} : { files: resolve(base, files) }),
    ...(calendars === undefined ? {} : { calendars: resolve(base, calendars) }),
  };
};

/** The variables that are named and not set, by where they are named. */
const unset = (settings: WorkerSettings, environment: Environment): readonly (readonly [Path, string])[] => {
  const named = (value: unknown, at: Path): readonly (readonly [Path, string])[] =>
    Object.entries(value ?? {}).flatMap(([key, inner]) => {
      const path = [...at, Array.isArray(value) ? Number(key) : key];
      if (typeof inner === 'object') return named(inner, path);
      return key.endsWith('From') ? [[path, String(inner)] as const] : [];
    });
  return named(settings, []).filter(([, name]) => (environment[name] ?? '') === '');
};

/** What Standard Webhooks asks of a secret at the least, in bytes. */
const leastSecret = 24;

/** The secrets of webhooks that are set and too short, by where they are named. */
const weak = (settings: WorkerSettings, environment: Environment): readonly (readonly [Path, string])[] =>
  Object.entries(settings.recipients).flatMap(([recipient, addresses]) =>
    addresses.flatMap((address, index) => {
      const name = address.channel === 'webhook' ? address.secretFrom : '';
      const secret = environment[name] ?? '';
      if (secret === '' || secretBytes(secret).byteLength >= leastSecret) return [];
      return [[['recipients', recipient, index, 'secretFrom'], name] as const];
    }),
  );

/** What the channels need besides an address. */
const servedBy = { file: 'files', calendar: 'calendars', email: 'email' } as const;

const unserved = (settings: WorkerSettings): readonly (readonly [Path, string, string])[] =>
  Object.entries(settings.recipients).flatMap(([recipient, addresses]) =>
    addresses.flatMap(({ channel }, index) => {
      const key = channel in servedBy ? servedBy[channel as keyof typeof servedBy] : null;
      if (key === null || settings[key] !== undefined) return [];
      return [[['recipients', recipient, index, 'channel'], channel, key] as const];
    }),
  );

const isWithin = (folder: string, file: string): boolean => !/^\.\.([/\\]|$)/.test(relative(folder, file));
