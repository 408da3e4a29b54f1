import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Basis, SourceDocument } from '@ragstone/metrics';
import { figureContext } from '../figure-context.ts';
import type { WorkspaceFinding } from '../workspace-finding.ts';
import { chooseImporter } from './choose-importer.ts';
import { type DefinedBy, definitionsOf } from './definitions.ts';
import { heldRecord } from './figure-record.ts';
import { type HeldWorkspace, openHeldWorkspace } from './held-workspace.ts';
import { importFiles } from './import-files.ts';
import { type ImportRequest, type RequestedDocument, requestedDocument } from './import-request.ts';
import type { Importer } from './importer.ts';
import { type LeftCount, leftRows } from './left-rows.ts';
import { rowTaker } from './row-taker.ts';
import { figureSettler } from './settle-figures.ts';
import { recordSorter } from './sort-records.ts';
import { type HeaderFault, sourceTable } from './source-table.ts';
import { type StreamFault, streamRows } from './stream-rows.ts';

/** What an import took, what it left and why. `taken` and the rows of `left` are together all rows. */
export interface ImportReport {
  readonly schema: 'ragstone.import/1';
  readonly kind: ImportRequest['kind'];
  readonly file: string;
  readonly document: SourceDocument;
  readonly knownFrom: string;
  readonly rows: number;
  readonly taken: number;
  /** Of those taken, the ones of which an earlier vintage said something else. */
  readonly restated: number;
  /** Of those taken, the ones about a part of the people. Only figures for everybody are rated. */
  readonly parts: number;
  readonly left: readonly LeftCount[];
  readonly defined: { readonly metrics: readonly string[]; readonly places: readonly string[] };
  /** The columns that this kind does not read. */
  readonly columnsNotRead: readonly string[];
  /** The files that were written, by their paths within the workspace. */
  readonly written: readonly string[];
}

/** Why a published file is refused whole. */
export type ImportFaultCode = HeaderFault['code'] | StreamFault['code'];

/** A file that was imported, or why it was not: then nothing was written. */
export type ImportOutcome =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly why: string; readonly findings: readonly WorkspaceFinding[] };

const refused = (why: string, findings: readonly WorkspaceFinding[] = []): ImportOutcome => ({
  ok: false,
  why,
  findings,
});

const recordsOf = <T>(read: readonly { readonly record: T | null }[]): readonly T[] =>
  read.flatMap(({ record }) => (record === null ? [] : [record]));

/** While it is there, an import is at work in the workspace. Hidden, so that no part of the workspace is made of it. */
const scratchName = '.ragstone-import';

const makeScratch = (folder: string): string | null => {
  try {
    mkdirSync(folder);
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'EEXIST')
      return `Another import is at work in the workspace. If none is, one was stopped midway: delete ${folder}.`;
    return `The workspace cannot be written to (${error.code}).`;
  }
};

/**
 * Imports a published file into a workspace. It is read as it streams by, so it may be larger than the memory; each row
 * is taken or left with a reason; and nothing of the workspace is altered, only added to: figures in a file of their own
 * document, with the line on which they stand. The same import twice leaves the same bytes.
 */
export const importFile = (request: ImportRequest): ImportOutcome => {
  const opened = openHeldWorkspace(request.workspace);
  if (!opened.ok) return refused(opened.why, opened.findings);
  const { held } = opened;
  const requested = requestedDocument(request, recordsOf(held.lists.documents));
  if ('why' in requested) return refused(requested.why);
  const chosen = chooseImporter(request, requested.knownFrom);
  if (!chosen.ok) return refused(chosen.why, chosen.findings);
  const unknown = unknownFilter(request, held) ?? unknownBasis(request, chosen.importer, held);
  if (unknown !== null) return refused(unknown);
  const scratch = join(request.workspace, scratchName);
  const busy = makeScratch(scratch);
  if (busy !== null) return refused(busy);
  try {
    return importInto(request, requested, chosen.importer, held, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** A place that is asked for and that nothing names is a slip, unless the file is to define it. */
const unknownFilter = ({ areas = [], define }: ImportRequest, { register }: HeldWorkspace): string | null => {
  const unknown = areas.find((id) => register.standing('place', id) !== 'known');
  return unknown === undefined || define === true
    ? null
    : `--area ${unknown}: there is no such place in the workspace. Add it to a places.json file, or let --define write it.`;
};

/** The basis under which the figures are kept: that of the kind of file, or the one that was named. */
const basisOf = (request: ImportRequest, importer: Importer): Basis =>
  request.basis === undefined || request.basis === importer.basis.id
    ? importer.basis
    : { id: request.basis, title: request.basis };

/** A basis that somebody names is one that the workspace declares: a slip in it would make a second series. */
const unknownBasis = (
  request: ImportRequest,
  importer: Importer,
  { register }: HeldWorkspace,
): string | null => {
  const { id } = basisOf(request, importer);
  const isNamed = request.basis !== undefined || request.kind === 'csv';
  if (!isNamed || request.define === true || register.standing('basis', id) === 'known') return null;
  const likely = register.suggest('basis', id);
  const meant = likely === null ? '' : ` Did you mean "${likely}"?`;
  return `There is no basis "${id}" in the workspace.${meant} Add it to a bases.json file, or let --define write it.`;
};

/** Who is who, with the basis that the import declares itself. */
const withBasis = (register: HeldWorkspace['register'], basis: string): HeldWorkspace['register'] => ({
  ...register,
  standing: (kind, id) => (kind === 'basis' && id === basis ? 'known' : register.standing(kind, id)),
});

const askedFor = (ids: readonly string[] | undefined): ReadonlySet<string> | null =>
  ids === undefined || ids.length === 0 ? null : new Set(ids);

/** What metrics that are not there are made of; null where none are to be made. */
const definedBy = (
  { define, polarity, decimals }: ImportRequest,
  { traits }: Importer,
  rest: Omit<DefinedBy, 'traits'>,
): DefinedBy | null =>
  define !== true || traits === null
    ? null
    : {
        ...rest,
        traits: {
          ...traits,
          polarity: polarity ?? traits.polarity,
          decimals: decimals ?? traits.decimals,
        },
      };

const importInto = (
  request: ImportRequest,
  { document, isNew, knownFrom }: RequestedDocument,
  importer: Importer,
  { lists, register, eachFigure }: HeldWorkspace,
  scratch: string,
): ImportOutcome => {
  const declared = basisOf(request, importer);
  const basis = declared.id;
  const read = figureContext(lists, withBasis(register, basis));
  const metrics = new Map(read.metrics);
  const published = new Map([...read.published, [document.id, document.published] as const]);
  const by = definedBy(request, importer, { basis, knownFrom, from: `"${document.title}"` });
  const places = new Set(recordsOf(lists.places).map(({ id }) => id));
  const definitions = definitionsOf(metrics, places, by);
  const left = leftRows();
  const from = { document: document.id, published: document.published, knownFrom, basis };
  const asked = { places: askedFor(request.areas), metrics: askedFor(request.metrics) };
  const take = rowTaker(importer, from, asked, { ...read, metrics, published }, definitions, left);
  const sorter = recordSorter(join(scratch, 'runs'));
  const table = sourceTable(importer, left, (row) => {
    const record = take(row);
    if (record !== null) sorter.add(record);
  });

  const stopped = streamRows(request.file, table.onRow) ?? table.fault();
  if (stopped !== null) {
    const { code, line, column, says } = stopped;
    return refused(`${request.file}:${line}:${column} ${code}. ${says} Nothing was imported.`);
  }
  const broken = eachFigure((figure) => sorter.add(heldRecord(figure)));
  if (broken.length > 0)
    return refused(
      'The figures of the workspace have errors. Mend them first: ragstone check names them.',
      broken,
    );

  const files = importFiles(request.workspace, `imports/${document.id}`, join(scratch, 'new'));
  let taken = 0;
  let parts = 0;
  const settler = figureSettler(knownFrom, left, ({ metric, place, period, span, breakdown, row }) => {
    taken++;
    if (breakdown !== '') parts++;
    definitions.took(metric, place, period, span);
    files.addFigure(row);
  });
  sorter.each(settler.next);
  settler.end();

  const added = definitions.added();
  files.addRecords('documents', isNew && taken > 0 ? [document] : []);
  files.addRecords('bases', taken > 0 && register.standing('basis', basis) !== 'known' ? [declared] : []);
  files.addRecords('places', added.places);
  files.addRecords('metrics', added.metrics);
  return {
    ok: true,
    report: {
      schema: 'ragstone.import/1',
      kind: request.kind,
      file: request.file,
      document,
      knownFrom,
      rows: table.rows(),
      taken,
      restated: settler.restated(),
      parts,
      left: left.counts(),
      defined: { metrics: added.metrics.map(({ id }) => id), places: added.places.map(({ id }) => id) },
      columnsNotRead: table.unread(),
      written: request.dryRun === true ? [] : files.commit(),
    },
  };
};
