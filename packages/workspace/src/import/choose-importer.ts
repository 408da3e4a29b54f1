import { unitWords } from '@ragstone/rag';
import type { WorkspaceFinding } from '../workspace-finding.ts';
import { fingertips } from './fingertips/fingertips.ts';
import type { ImportRequest } from './import-request.ts';
import type { Importer, MetricTraits } from './importer.ts';
import { plainCsv } from './plain-csv/plain-csv.ts';
import { readMapping } from './plain-csv/read-mapping.ts';
import { ukhsaCoverage } from './ukhsa-coverage/ukhsa-coverage.ts';

/** The importer of a request, or why there is none. */
export type Chosen =
  | { readonly ok: true; readonly importer: Importer }
  | { readonly ok: false; readonly why: string; readonly findings: readonly WorkspaceFinding[] };

const no = (why: string): Chosen => ({ ok: false, why, findings: [] });

/** `30309` and `30309=vaccination.mmr`: the metric of each indicator. */
const indicatorsIn = (texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    texts.map((text) => {
      const [indicator = '', metric] = text.split('=').map((part) => part.trim());
      return [indicator, metric === undefined || metric === '' ? `fingertips.${indicator}` : metric];
    }),
  );

const fingertipsTraits = ({ unit, periodKind }: ImportRequest): MetricTraits | null =>
  unit === undefined || periodKind === undefined
    ? null
    : {
        unit,
        polarity: 'none',
        decimals: 1,
        frequency: periodKind,
      };

const onlyOf = (request: ImportRequest): string | null => {
  const only = (kind: string, options: Readonly<Record<string, unknown>>): string | null => {
    const given = Object.entries(options).find(([, value]) => value !== undefined);
    return given === undefined || request.kind === kind ? null : `--${given[0]} is for ${kind} only.`;
  };
  const { indicators, sex, age, unit, periodKind: kind, mapping } = request;
  const indicator = indicators?.length ? indicators : undefined;
  return only('fingertips', { indicator, sex, age, unit, 'period-kind': kind }) ?? only('csv', { mapping });
};

/** Chooses the importer of a kind, and refuses options that another kind has and those that it lacks. */
export const chooseImporter = (request: ImportRequest, knownFrom: string): Chosen => {
  const misplaced = onlyOf(request);
  if (misplaced !== null) return no(misplaced);
  if (request.kind === 'ukhsa-coverage') return { ok: true, importer: ukhsaCoverage(knownFrom) };
  if (request.kind === 'csv') {
    if (request.mapping === undefined)
      return no('--mapping is missing: a JSON file that says which column holds what, in which unit.');
    const read = readMapping(request.mapping);
    return read.ok ? { ok: true, importer: plainCsv(read.mapping) } : read;
  }
  const traits = fingertipsTraits(request);
  if (request.define === true && traits === null)
    return no(
      `--define needs --unit and --period-kind: a Fingertips export says neither. Units are ${Object.keys(unitWords).join(', ')}.`,
    );
  const { indicators = [], sex = null, age = null, unit = null, periodKind = null } = request;
  const asked = indicators.length === 0 ? null : indicatorsIn(indicators);
  return { ok: true, importer: fingertips({ indicators: asked, sex, age, unit, periodKind, traits }) };
};
