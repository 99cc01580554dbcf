/** What guesses are worth, ours and the peers' alike. Pure. */

/** An engine's best guess at a message. */
export interface Guess {
  right: boolean;
  /** How sure the engine is of it: higher is surer, the scale is its own. */
  surety: number;
}

/**
 * How many guesses are wrong where just so many are right: the engine answers the messages that it is surest of, as far
 * down as it must. Of guesses that it is equally sure of it takes a part. Undefined if so many are never right.
 */
export function wrongAtRight(guesses: readonly Guess[], wanted: number): number | undefined {
  const levels = new Map<number, { right: number; wrong: number }>();
  for (const { right, surety } of guesses) {
    const level = levels.get(surety) ?? { right: 0, wrong: 0 };
    levels.set(surety, level);
    level[right ? "right" : "wrong"] += 1;
  }
  let missing = wanted;
  let wrong = 0;
  for (const [, level] of [...levels].sort(([a], [b]) => b - a)) {
    if (level.right >= missing) return wrong + (level.wrong * missing) / Math.max(1, level.right);
    missing -= level.right;
    wrong += level.wrong;
  }
  return undefined;
}

/** Expected calibration error, in ten bins: how far a surety of 0..1 is from how often it was right, 0..1. */
export function calibrationError(guesses: readonly Guess[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inBin = guesses.filter(({ surety }) => Math.min(9, Math.floor(surety * 10)) === bin);
    const said = inBin.reduce((sum, { surety }) => sum + surety, 0);
    error += Math.abs(said - inBin.filter(({ right }) => right).length);
  }
  return error / Math.max(1, guesses.length);
}

/** The one in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
