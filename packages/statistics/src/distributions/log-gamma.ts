/** From here the series below is exact to the last digit of a double. */
const largeEnough = 16;

const logRootTwoPi = 0.5 * Math.log(2 * Math.PI);

/**
 * What Stirling's formula leaves out: ln Γ(z) - ((z - 1/2) ln z - z + ln √2π), for z of 16 and more.
 * Abramowitz and Stegun (1964), 6.1.41.
 */
export const stirlingError = (z: number): number => {
  const square = z * z;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / z;
};

/** ln Γ(z) for z above 0: Stirling's series, reached by Γ(z) = Γ(z + 1) / z. */
export const logGamma = (z: number): number => {
  let argument = z;
  let product = 1;
  while (argument < largeEnough) {
    product *= argument;
    argument += 1;
  }
  return (
    (argument - 0.5) * Math.log(argument) -
    argument +
    logRootTwoPi +
    stirlingError(argument) -
    Math.log(product)
  );
};
