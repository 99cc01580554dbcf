/** Fitted by `npm run bench -- understanding --fit`, on the development messages. */
export const coefficients: readonly number[] = [
  0.7207, 0.2126, -0.5908, 0.5751, 0.1951, -0.0852, 0.5805, 0.2355, 0.1119, 0.4294, -0.8314,
];
