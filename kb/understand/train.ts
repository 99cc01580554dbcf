/**
 * Learning a classifier from examples: softmax regression by stochastic gradient descent. The same examples in the same
 * order give the same bytes, wherever it runs.
 */
import { type Classifier, softmax } from "./classifier.ts";
import type { Features } from "./features.ts";
import { findKey, indexKeys, type KeyIndex } from "./key-index.ts";

export interface Example {
  features: Features;
  label: number;
}

export interface Training {
  /** Features in fewer examples are left out. */
  atLeast: number;
  /** Rare features weigh more: right for few examples, which cannot show which words say nothing. */
  byRarity: boolean;
  epochs: number;
  /** How many times more a concept weighs: the fewer examples, the more it is worth. */
  conceptSay: number;
  /** Every class may learn from every feature; else only from those of its own examples, which is a little worse and far cheaper. */
  dense: boolean;
  /** Weights smaller than this are forgotten. */
  least: number;
  /** Into how many steps on either side of nothing weights are rounded, at most 127. */
  steps: number;
}

export function train(examples: readonly Example[], classes: number, training: Training): Classifier {
  const { sorted, counts } = vocabularyOf(examples, training.atLeast);
  const rarities = training.byRarity
    ? Uint8Array.from(counts, (count) => Math.round(16 * (2 + Math.log((examples.length + 1) / (count + 1)))))
    : new Uint8Array(0);
  const keys = indexKeys(sorted);
  const rows = examples.map(({ features, label }) => rowOf(features, label, keys, rarities, training.conceptSay));
  const support = training.dense ? fullSupport(sorted.length, classes) : ownSupport(rows, sorted.length);
  const weights = descend(rows, classes, support, training.epochs);
  return { ...compress(sorted, rarities, support, weights, classes, training), conceptSay: training.conceptSay };
}

/** An example as positions and weights of length 1. */
interface Row {
  label: number;
  at: Uint32Array;
  weights: Float32Array;
}

/** Which classes know which feature: for all alike, or listed feature by feature. */
interface Support {
  starts: Uint32Array;
  labels: Uint16Array;
}

function vocabularyOf(examples: readonly Example[], atLeast: number): { sorted: Uint32Array; counts: Uint32Array } {
  const spread = new Map<number, number>();
  for (const { features } of examples) for (const key of features.keys) spread.set(key, (spread.get(key) ?? 0) + 1);
  const sorted = Uint32Array.from([...spread].filter(([, count]) => count >= atLeast).map(([key]) => key)).sort();
  return { sorted, counts: Uint32Array.from(sorted, (key) => spread.get(key) ?? 0) };
}

function rowOf(
  { keys, weights: counts, conceptsFrom }: Features,
  label: number,
  vocabulary: KeyIndex,
  rarities: Uint8Array,
  conceptSay: number,
): Row {
  const at: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  for (const [index, key] of keys.entries()) {
    const position = findKey(vocabulary, key);
    if (position < 0) continue;
    const rarity = rarities.length === 0 ? 1 : (rarities[position] ?? 0) / 16;
    const weight = (counts[index] ?? 0) * rarity * (index < conceptsFrom ? 1 : conceptSay);
    at.push(position);
    weights.push(weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  return { label, at: Uint32Array.from(at), weights: Float32Array.from(weights, (weight) => weight / length) };
}

function fullSupport(features: number, classes: number): Support {
  const starts = Uint32Array.from({ length: features + 1 }, (_, at) => at * classes);
  const labels = new Uint16Array(features * classes);
  for (let at = 0; at < labels.length; at += 1) labels[at] = at % classes;
  return { starts, labels };
}

function ownSupport(rows: readonly Row[], features: number): Support {
  const byFeature: Set<number>[] = Array.from({ length: features }, () => new Set());
  for (const { label, at } of rows) for (const feature of at) byFeature[feature]?.add(label);
  const starts = new Uint32Array(features + 1);
  const labels: number[] = [];
  for (const [feature, own] of byFeature.entries()) {
    if (own.size <= widest) for (const label of [...own].sort((a, b) => a - b)) labels.push(label);
    starts[feature + 1] = labels.length;
  }
  return { starts, labels: Uint16Array.from(labels) };
}

/** Among many classes, a feature of more of them than this tells nobody apart. */
const widest = 100;

/** How far the first steps go; later ones are shorter, down to almost nothing. */
const stride = 3;
/** A class whose probability moves less is left as it is. */
const negligible = 1e-4;

function descend(rows: readonly Row[], classes: number, { starts, labels }: Support, epochs: number): Float32Array {
  const weights = new Float32Array(labels.length);
  const slopes = new Float64Array(classes);
  const order = rows.map((_, index) => index);
  const random = generator();
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const step = stride * (1 - epoch / epochs) + 0.02;
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      slopes.fill(0);
      for (let feature = 0; feature < row.at.length; feature += 1) {
        const position = row.at[feature] ?? 0;
        const weight = row.weights[feature] ?? 0;
        const end = starts[position + 1] ?? 0;
        for (let at = starts[position] ?? 0; at < end; at += 1) {
          const label = labels[at] ?? 0;
          slopes[label] = (slopes[label] ?? 0) + (weights[at] ?? 0) * weight;
        }
      }
      softmax(slopes);
      slopes[row.label] = (slopes[row.label] ?? 0) - 1;
      for (let label = 0; label < classes; label += 1) {
        const slope = slopes[label] ?? 0;
        slopes[label] = Math.abs(slope) < negligible ? 0 : slope * step;
      }
      for (let feature = 0; feature < row.at.length; feature += 1) {
        const position = row.at[feature] ?? 0;
        const weight = row.weights[feature] ?? 0;
        const end = starts[position + 1] ?? 0;
        for (let at = starts[position] ?? 0; at < end; at += 1) {
          const slope = slopes[labels[at] ?? 0] ?? 0;
          if (slope !== 0) weights[at] = (weights[at] ?? 0) - weight * slope;
        }
      }
    }
  }
  return weights;
}

/** Numbers from 0 up to 1 that are the same each time. */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Weights beyond it are cut: the few that are larger are as sure as can be. */
const largest = 4;

function compress(
  sorted: Uint32Array,
  rarities: Uint8Array,
  { starts, labels }: Support,
  weights: Float32Array,
  classes: number,
  { least, steps }: Training,
): Omit<Classifier, "conceptSay"> {
  const scale = largest / steps;
  const rounded = Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-steps, Math.min(steps, Math.round(weight / scale))),
  );
  const used = (feature: number) =>
    rounded.subarray(starts[feature], starts[feature + 1]).some((weight) => weight !== 0);
  const features = Array.from(sorted.keys()).filter(used);
  const keptStarts = new Uint32Array(features.length + 1);
  const keptLabels: number[] = [];
  const keptWeights: number[] = [];
  for (const [position, feature] of features.entries()) {
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 1) {
      const weight = rounded[at] ?? 0;
      if (weight === 0) continue;
      keptLabels.push(labels[at] ?? 0);
      keptWeights.push(weight);
    }
    keptStarts[position + 1] = keptLabels.length;
  }
  return {
    classes,
    keys: indexKeys(Uint32Array.from(features, (feature) => sorted[feature] ?? 0)),
    rarities: rarities.length > 0 ? Uint8Array.from(features, (feature) => rarities[feature] ?? 0) : rarities,
    starts: keptStarts,
    labels: Uint16Array.from(keptLabels),
    weights: Int8Array.from(keptWeights),
    scale,
  };
}
