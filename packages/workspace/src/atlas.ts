import type { FilePosition } from '@ragstone/assurance';
import type { Locus } from '@ragstone/rag';
import type { Spot } from './fault.ts';
import type { Excerpt, SourceText } from './source-text.ts';

type Path = Locus['path'];

/** Where everything in the files stands. Lines and columns are worked out only when somebody asks. */
export interface Atlas {
  readonly chart: (ref: string, source: SourceText, offsetOf: (path: Path) => number) => void;
  /** What stands in one file under a path although another file holds it: the lines of a schedule in a CSV file. */
  readonly redirect: (from: Locus, to: (rest: Path) => Locus) => void;
  readonly locate: (at: Locus) => FilePosition | null;
  readonly positionOf: (spot: Spot) => FilePosition | null;
  readonly excerptOf: (spot: Spot) => Excerpt | null;
}

interface Sheet {
  readonly source: SourceText;
  readonly offsetOf: (path: Path) => number;
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);

export const makeAtlas = (): Atlas => {
  const sheets = new Map<string, Sheet>();
  const redirects: { readonly from: Locus; readonly to: (rest: Path) => Locus }[] = [];

  const settle = (spot: Spot): Spot => {
    const found = redirects.find(
      ({ from }) => from.ref === spot.at.ref && startsWith(spot.at.path, from.path),
    );
    if (found === undefined || spot.offset !== undefined) return spot;
    return { at: found.to(spot.at.path.slice(found.from.path.length)) };
  };
  const find = (spot: Spot) => {
    const { at, offset } = settle(spot);
    const sheet = sheets.get(at.ref);
    return sheet && { sheet, file: at.ref, offset: offset ?? sheet.offsetOf(at.path) };
  };
  const positionOf = (spot: Spot): FilePosition | null => {
    const found = find(spot);
    return found ? { file: found.file, ...found.sheet.source.positionOf(found.offset) } : null;
  };
  return {
    chart: (ref, source, offsetOf) => sheets.set(ref, { source, offsetOf }),
    redirect: (from, to) => redirects.push({ from, to }),
    locate: (at) => positionOf({ at }),
    positionOf,
    excerptOf: (spot) => {
      const found = find(spot);
      return found ? found.sheet.source.excerptAt(found.offset) : null;
    },
  };
};
