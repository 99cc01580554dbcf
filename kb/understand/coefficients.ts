/** Fitted by `npm run bench -- understanding --fit`, on the development messages. */
export const coefficients: readonly number[] = [
  1.5163, 0.1839, -0.7632, 0.6233, 0.2249, -0.2357, 0.3511, -0.8051, -0.4477, 0.2978, -0.2337,
];
