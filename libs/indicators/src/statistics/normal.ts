/** Two-sided quantiles of the normal distribution: 95 % of it lies within so many standard deviations. */
export const Z_95 = 1.959963984540054;
/** 99.8 %. */
export const Z_998 = 3.090232306167813;

/** To three decimals (Abramowitz & Stegun, 26.2.23): where to begin looking, no more. */
export function roughNormalQuantile(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
  return probability < 0.5 ? -z : z;
}
