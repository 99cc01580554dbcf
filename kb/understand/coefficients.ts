/** Fitted by `npm run bench:understanding -- FOLDER --fit`, on development messages. */
export const coefficients: readonly number[] = [
  0.6689, 0.142, -0.5754, 0.565, 0.228, -0.0811, 0.5708, 0.2728, 0.2603, 0.37, -0.8061,
];
