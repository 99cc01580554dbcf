/** Fitted by `npm run bench:tempers -- --fit`, on phrasings that the classifiers had not learned from. */
export const personWeights: readonly number[] = [2.232, 0.474, 1.779, 0.639];
export const upsetWeights: readonly number[] = [2.724, 0.573, 0.837, 0.599, -0.368, 0.44];
export const angryWeights: readonly number[] = [0.242, 0.804, 0.692, 1.855, -0.532];
