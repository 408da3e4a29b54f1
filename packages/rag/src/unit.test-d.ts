// Units that differ do not compile: the type checker runs this file, nothing else does.
import { compareQuantities, difference } from './compare.ts';
import { quantity } from './unit.ts';

const share = quantity(86.2, 'percent');
const gap = quantity(2.4, 'percentage-points');
const rate = quantity(1592, 'per-100000');

compareQuantities(share, quantity(85, 'percent'));

// @ts-expect-error a share is not compared with a difference of shares
compareQuantities(share, gap);

// @ts-expect-error a rate is not subtracted from a share
difference(share, rate);
