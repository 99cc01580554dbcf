/** A classifier as arrays to keep. */
import type { Classifier } from "./classifier.ts";
import { keepKeys, restoreKeys, startsOf } from "./key-index.ts";
import type { Packed } from "./pack.ts";

export interface ClassifierHead {
  classes: number;
  scale: number;
  conceptSay: number;
}

type Arrays = Packed<unknown>["arrays"];

export function keepClassifier(classifier: Classifier): Packed<ClassifierHead> {
  const { classes, scale, conceptSay, keys, starts, labels, weights, rarities } = classifier;
  const isSmall = classes <= 0x100;
  const spans = Uint16Array.from({ length: starts.length - 1 }, (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0));
  return {
    head: { classes, scale, conceptSay },
    arrays: {
      counts: keepKeys(keys).counts,
      lowers: keys.lowers,
      spans: spans.every((span) => span < 0x100) ? Uint8Array.from(spans) : spans,
      // A label as its distance from the one before in the same list: small numbers are packed tighter.
      labels: isSmall ? Uint8Array.from(stepsOf(labels, starts)) : stepsOf(labels, starts),
      weights,
      rarities,
    },
  };
}

export function restoreClassifier({ classes, scale, conceptSay }: ClassifierHead, arrays: Arrays): Classifier {
  const starts = startsOf(arrays.spans as Uint16Array);
  return {
    classes,
    scale,
    conceptSay,
    keys: restoreKeys({ counts: arrays.counts as Uint8Array, lowers: arrays.lowers as Uint16Array }),
    starts,
    labels: labelsOf(arrays.labels as Uint8Array | Uint16Array, starts),
    weights: arrays.weights as Int8Array,
    rarities: arrays.rarities as Uint8Array,
  };
}

function stepsOf(labels: Uint8Array | Uint16Array, starts: Uint32Array): Uint16Array {
  const steps = Uint16Array.from(labels);
  forEachList(starts, (from, to) => {
    for (let at = to - 1; at > from; at -= 1) steps[at] = (steps[at] ?? 0) - (steps[at - 1] ?? 0);
  });
  return steps;
}

function labelsOf(steps: Uint8Array | Uint16Array, starts: Uint32Array): Uint8Array | Uint16Array {
  const labels = steps.slice();
  forEachList(starts, (from, to) => {
    for (let at = from + 1; at < to; at += 1) labels[at] = (labels[at] ?? 0) + (labels[at - 1] ?? 0);
  });
  return labels;
}

function forEachList(starts: Uint32Array, visit: (from: number, to: number) => void): void {
  for (let list = 0; list + 1 < starts.length; list += 1) visit(starts[list] ?? 0, starts[list + 1] ?? 0);
}
