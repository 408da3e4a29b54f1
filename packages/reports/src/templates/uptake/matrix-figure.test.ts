import { expect, test } from 'vitest';
import { uptakeByPlace } from '../../../test/fixture/uptake.ts';
import { paperScope } from '../../selections/paper-scope.ts';
import { english } from '../../words/english/english.ts';
import { matrixFigures } from './matrix-figure.ts';
import { matrixTable } from './matrix-table.ts';
import { placeMatrices } from './place-matrices.ts';

const [matrix] = placeMatrices(paperScope(uptakeByPlace));
if (matrix === undefined) throw new Error('there is no matrix');

const drawnOf = (places: number): number => {
  const wide = {
    ...matrix,
    places: Array.from({ length: places }, (_, index) => ({ id: `${index}`, name: `Place ${index}` })),
    rows: matrix.rows.map((each) => ({ ...each, cells: Array.from({ length: places }, () => null) })),
  };
  return matrixFigures(english, wide, matrixTable(english, matrix, 'table')).length;
};

test('a matrix is drawn of as many places as leave room for a whole figure, and of no more', () => {
  expect([2, 6, 7].map(drawnOf)).toEqual([1, 1, 0]);
});
