/** Shares as evidence: what logistic regressions weigh, and what they make of it. */

/** The logarithm of the odds of a share, 0..1; certainty either way counts as a share of a thousandth less. */
export function logit(share: number): number {
  const inside = Math.min(0.999, Math.max(0.001, share));
  return Math.log(inside / (1 - inside));
}

/** The likelihood, 0..1, that the measures speak for with these coefficients. */
export function likelihood(measures: readonly number[], coefficients: readonly number[]): number {
  const weighed = measures.reduce((sum, measure, at) => sum + measure * (coefficients[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-weighed));
}
