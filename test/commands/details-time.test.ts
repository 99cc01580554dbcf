/** In Node, as the clock of a worker stands still while it computes. */
import { expect, it } from "vitest";
import { detailsOf } from "../../kb/understand/details.ts";

const options = { orderNumbers: ["HG-\\d{8}"], products: ["Ocean Mug"], country: "HK", currency: "HKD" };

it.each([
  ["digits", "1"],
  ["letters", "a"],
  ["letters and digits", "a1"],
  ["spaced digits", "12 "],
  ["dashes", "1-"],
  ["points", "1."],
  ["slashes", "1/1/"],
  ["at signs", "a@"],
  ["currency signs", "$1 "],
  ["labels", "order no "],
  ["labelled numbers", "order 12345 "],
  ["phones", "91234567 "],
  ["open brackets", "(((+1 (234 5678 "],
  ["days", "25 Dec "],
  ["spaces", " "],
])("ten thousand characters of %s take no time", (_, piece) => {
  const text = piece.repeat(10_000 / piece.length);
  detailsOf(text, options);
  const start = performance.now();
  detailsOf(text, options);
  // Some 30 ms at most; a pattern that goes back and forth would take seconds.
  expect(performance.now() - start).toBeLessThan(200);
});
