/** Fitted by `node bench/understanding/confidence.ts FOLDER`, on development messages. */
export const coefficients: readonly number[] = [
  -4.1017, 0.5553, -0.4337, 0.6608, -0.2066, 0.2058, 2.5098, 1.7344, -0.5085, 2.3529, 0.1405, 0.0416, -1.0126, -0.3785,
  0.2121, 1.2601, 0.5287,
];
