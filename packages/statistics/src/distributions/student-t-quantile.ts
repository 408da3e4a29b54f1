import { logGamma } from './log-gamma.ts';
import { normalUpperQuantile } from './normal-quantile.ts';

const expandedFrom = 20_000;

/** Abramowitz and Stegun (1964), 26.7.5. */
const expansion = (degreesOfFreedom: number, z: number): number =>
  z +
  (z ** 3 + z) / (4 * degreesOfFreedom) +
  (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degreesOfFreedom ** 2) +
  (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degreesOfFreedom ** 3);

/** The share of Student's distribution between -t and t, as a finite sum. Abramowitz and Stegun, 26.7.3, 26.7.4. */
const shareWithin = (t: number, degreesOfFreedom: number): number => {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const cosine = Math.cos(angle);
  const odd = degreesOfFreedom % 2 === 1;
  if (degreesOfFreedom === 1) return (2 * angle) / Math.PI;
  let term = odd ? cosine : 1;
  let sum = term;
  for (let k = odd ? 3 : 2; k <= degreesOfFreedom - 2; k += 2) {
    term *= ((k - 1) / k) * cosine ** 2;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
};

const density = (t: number, degreesOfFreedom: number): number =>
  Math.exp(
    logGamma((degreesOfFreedom + 1) / 2) -
      logGamma(degreesOfFreedom / 2) -
      0.5 * Math.log(degreesOfFreedom * Math.PI) -
      ((degreesOfFreedom + 1) / 2) * Math.log1p(t ** 2 / degreesOfFreedom),
  );

/** The t of a two-sided interval: 2.2622 for a confidence of 0.95 on 9 degrees of freedom, a whole number. */
export const twoSidedT = (confidence: number, degreesOfFreedom: number): number => {
  const z = normalUpperQuantile((1 - confidence) / 2);
  if (degreesOfFreedom > expandedFrom) return expansion(degreesOfFreedom, z);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let t = z;
  for (let round = 0; round < 200; round += 1) {
    const excess = shareWithin(t, degreesOfFreedom) - confidence;
    if (excess > 0) high = t;
    else low = t;
    const newton = t - excess / (2 * density(t, degreesOfFreedom));
    const next =
      newton > low && newton < high ? newton : high === Number.POSITIVE_INFINITY ? 2 * t : (low + high) / 2;
    if (Math.abs(next - t) <= 4 * Number.EPSILON * t) return next;
    t = next;
  }
  return t;
};
