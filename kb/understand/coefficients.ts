/** Fitted by `npm run bench:understanding -- FOLDER --fit`, on development messages. */
export const coefficients: readonly number[] = [
  1.6319, 0.2072, -0.6606, 0.3514, 0.1718, -0.1301, 0.4941, -0.6383, 0.1448, 0.2670, -0.8311,
];
