/** Fitted by `npm run bench:tempers -- --fit`, on phrasings that the classifiers of temper had not learned from. */
export const personWeights: readonly number[] = [2.3321, 0.4355, 1.6275, 0.6141];
export const upsetWeights: readonly number[] = [0.7074, 0.5455, 0.7618, 0.6916, -0.4118, 0.3803, 0.7315, -1.4619];
export const angryWeights: readonly number[] = [-0.0868, 0.7634, 0.6267, 1.9133, -0.5659, 0.4546, -1.9709];
