/** Fitted by `node bench/understanding/confidence.ts FOLDER`, on development messages. */
export const coefficients: readonly number[] = [
  -4.7041, 0.6648, -0.4235, 0.5569, -0.2618, 0.1089, 2.7522, 1.6346, -0.4253, 2.4418, 0.1088, 0.052, -1.0785, -0.721,
  0.2868, 1.2608, 0.5954,
];
