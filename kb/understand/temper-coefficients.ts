/** Fitted by `npm run bench:tempers -- --fit`, on phrasings that the classifiers of temper had not learned from. */
export const personWeights: readonly number[] = [2.284, 0.443, 1.655, 0.635];
export const upsetWeights: readonly number[] = [0.778, 0.554, 0.744, 0.734, -0.564, 0.462, 0.723, -1.119];
export const angryWeights: readonly number[] = [-0.244, 0.809, 0.759, 1.761, -0.640, 0.486, -1.921];
