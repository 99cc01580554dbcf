/** Fitted by `npm run bench:tempers -- --fit`, on phrasings that the classifiers of temper had not learned from. */
export const personWeights: readonly number[] = [2.345, 0.473, 1.626, 0.588];
export const upsetWeights: readonly number[] = [0.864, 0.582, 0.758, 0.672, -0.414, 0.369, 0.76, -1.607];
export const angryWeights: readonly number[] = [0.304, 0.814, 0.601, 1.912, -0.528, 0.482, -2.184];
