/**
 * A linear classifier over features: which class a text belongs to, and how surely. Kept sparse and in bytes, because it
 * travels with the worker and with every release. Made by `train`.
 */
import type { Features } from "./features.ts";
import { findKey, type KeyIndex } from "./key-index.ts";

export interface Classifier {
  classes: number;
  keys: KeyIndex;
  /** Of each feature: how telling it is for being rare, in sixteenths. Empty: all alike. */
  rarities: Uint8Array;
  /** Where a feature's weights begin, by its position; one more at the end. */
  starts: Uint32Array;
  /** The class that a weight speaks for. */
  labels: Uint8Array | Uint16Array;
  /** In units of `scale`. */
  weights: Int8Array;
  scale: number;
  /** How many times more a concept weighs than it does by itself. */
  conceptSay: number;
}

export interface Prediction {
  /** By class; together 1. */
  probabilities: Float64Array;
  /** The share of the text that the classifier has ever met, 0..1. */
  coverage: number;
}

/** The classes of a text. */
export function predict(features: Features, classifier: Classifier): Prediction {
  const { classes, starts, labels, weights, scale } = classifier;
  const scores = new Float64Array(classes);
  const weighted: { at: number; weight: number }[] = [];
  let known = 0;
  let all = 0;
  for (let position = 0; position < features.keys.length; position += 1) {
    const at = findKey(classifier.keys, features.keys[position] ?? 0);
    const weight = weightOf(position, at, features, classifier);
    all += weight * weight;
    if (at < 0) continue;
    known += weight * weight;
    weighted.push({ at, weight });
  }
  const unit = scale / (Math.sqrt(known) || 1);
  for (const { at, weight } of weighted) {
    const end = starts[at + 1] ?? 0;
    for (let posting = starts[at] ?? 0; posting < end; posting += 1) {
      const label = labels[posting] ?? 0;
      scores[label] = (scores[label] ?? 0) + (weights[posting] ?? 0) * weight * unit;
    }
  }
  return { probabilities: softmax(scores), coverage: all > 0 ? known / all : 0 };
}

/** The share of a text that speaks for a class, 0..1: features whose weight for it is above nothing. */
export function speakingFor(label: number, features: Features, classifier: Classifier): number {
  const { starts, labels, weights } = classifier;
  let speaking = 0;
  let all = 0;
  for (let position = 0; position < features.keys.length; position += 1) {
    const at = findKey(classifier.keys, features.keys[position] ?? 0);
    const weight = weightOf(position, at, features, classifier) ** 2;
    all += weight;
    if (at < 0) continue;
    const place = labels.subarray(starts[at], starts[at + 1]).indexOf(label);
    if (place >= 0 && (weights[(starts[at] ?? 0) + place] ?? 0) > 0) speaking += weight;
  }
  return all > 0 ? speaking / all : 0;
}

/** What a feature of a text weighs; `at` is where the classifier has it, below 0 if nowhere. */
function weightOf(position: number, at: number, { weights, conceptsFrom }: Features, classifier: Classifier): number {
  const { rarities, conceptSay } = classifier;
  const rarity = rarities.length === 0 ? 1 : (at < 0 ? unknownRarity : (rarities[at] ?? 0)) / 16;
  return (weights[position] ?? 0) * rarity * (position < conceptsFrom ? 1 : conceptSay);
}

/** Probabilities of scores, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - most);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

/** What is in no phrasing at all is about as telling as what is in one. */
const unknownRarity = 112;
