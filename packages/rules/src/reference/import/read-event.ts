import { type Rag, ragSchema } from '@ragstone/rag';
import type { Path } from '../../parse/finding.ts';
import { type Notes, refuseUnknownKeys } from './notes.ts';

/** What an event says of its band. */
export interface ReadEvent {
  readonly status?: Rag | null;
  readonly outcome?: unknown;
}

/**
 * The colour and the words of an event. By convention the colour is `event.params.status`, or else the event's type:
 * `green`, `amber` or `red`; the words are `event.params.outcome`. A status of null is an outcome without a colour.
 */
export const readEvent = (written: unknown, path: Path, notes: Notes): ReadEvent => {
  if (typeof written !== 'object' || written === null) {
    notes.refuse({ code: 'status-missing', path, given: null });
    return {};
  }
  refuseUnknownKeys(written, ['type', 'params'], path, notes);
  const { type, params } = written as { readonly type?: unknown; readonly params?: unknown };
  const said: Readonly<Record<string, unknown>> =
    typeof params === 'object' && params !== null ? { ...params } : {};
  for (const key of Object.keys(said).filter((each) => each !== 'status' && each !== 'outcome')) {
    notes.risk({ code: 'parameter-dropped', path: [...path, 'params', key], key });
  }
  const outcome = said.outcome === undefined ? {} : { outcome: said.outcome };
  const [byType, byStatus] = [ragSchema.safeParse(type), ragSchema.nullable().safeParse(said.status)];
  if (Object.hasOwn(said, 'status') ? !byStatus.success : !byType.success) {
    const given = Object.hasOwn(said, 'status') ? said.status : type;
    notes.refuse({ code: 'status-missing', path, given: typeof given === 'string' ? given : null });
    return outcome;
  }
  if (!byStatus.success) return { status: byType.data ?? null, ...outcome };
  if (byType.success && byType.data !== byStatus.data) {
    notes.refuse({ code: 'status-contradicted', path, type: byType.data, status: String(byStatus.data) });
  }
  if (byStatus.data === null && said.outcome === undefined) {
    notes.refuse({ code: 'status-missing', path, given: null });
  }
  return { status: byStatus.data, ...outcome };
};
