/** Fitted by `npm run bench -- understanding --fit`, on the development messages. */
export const coefficients: readonly number[] = [
  0.7091, 0.1996, -0.6292, 0.5688, 0.1874, -0.1028, 0.4785, 0.0996, 0.2344, 0.3633, -0.7743,
];
