import { decodeText } from './decode-text.ts';
import type { Report } from './fault.ts';
import { type FileKind, fileKind, fileNames } from './file-kind.ts';
import { csvExcess } from './file-limits.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** A file of a workspace: its path within the folder, with forward slashes, and what it holds. */
export interface WorkspaceFile {
  readonly path: string;
  readonly content: Uint8Array | string | Unread;
}

/** Why a file's content is not there. */
export interface Unread {
  readonly unread: { readonly bytes: number } | { readonly why: string };
}

/** The most that one file may hold. */
export const mostBytes: number = 64 * 1024 * 1024;

export interface OpenFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly source: SourceText;
  /** Whether it holds text that can be read. A file that does not is only shown. */
  readonly readable: boolean;
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** Decodes one file, whatever its name, as a kind of file. */
export const openAs = ({ path, content }: WorkspaceFile, kind: FileKind, report: Report): OpenFile => {
  const spot = { at: { ref: path, path: [] }, offset: 0 };
  const closed = (shown: string): OpenFile => ({ path, kind, source: sourceText(shown), readable: false });
  if (typeof content === 'object' && 'unread' in content) {
    const { unread } = content;
    if ('why' in unread) report({ code: 'file-unreadable', facts: unread, spot });
    else report({ code: 'file-too-large', facts: { ...unread, most: mostBytes }, spot });
    return closed('');
  }
  if (content.length > mostBytes) {
    report({ code: 'file-too-large', facts: { bytes: content.length, most: mostBytes }, spot });
    return closed('');
  }
  const decoded = decodeText(content);
  if (!decoded.ok) {
    const { looksLike, offset, shown } = decoded;
    report({ code: 'file-not-utf8', facts: { looksLike }, spot: { at: spot.at, offset } });
    return closed(shown);
  }
  const { text } = decoded;
  if (text.trim() === '') {
    report({ code: 'file-empty', facts: {}, spot });
    return closed(text);
  }
  const excess = kind.kind === 'figures' || kind.kind === 'schemes' ? csvExcess(text) : null;
  if (excess !== null) {
    const { offset, ...facts } = excess;
    report({ code: 'file-holds-too-much', facts, spot: { at: spot.at, offset } });
    return closed(text);
  }
  return { path, kind, source: sourceText(text), readable: true };
};

/** Decodes every file that its name says is part of the workspace, in the order of their paths. The rest is not read. */
export const openFiles = (files: readonly WorkspaceFile[], report: Report): readonly OpenFile[] =>
  files.toSorted(byPath).flatMap((file): OpenFile[] => {
    const kind = fileKind(file.path);
    if (kind.kind === 'ignored') return [];
    const isUnread = typeof file.content === 'object' && 'unread' in file.content;
    if (kind.kind !== 'unknown' || isUnread) return [openAs(file, kind, report)];
    const facts = { kinds: fileNames, suggestion: kind.suggestion };
    report({ code: 'file-not-recognised', facts, spot: { at: { ref: file.path, path: [] }, offset: 0 } });
    return [{ path: file.path, kind, source: sourceText(''), readable: false }];
  });
