/** In Node, as the clock of a worker stands still while it computes. */
import { expect, it } from "vitest";
import { understand } from "../../kb/index.ts";
import { cornerShop } from "../kb/corner-shop.ts";
import { strangeTexts } from "../kb/strange-texts.ts";

const release = await cornerShop();

it.each(Object.entries(strangeTexts))("%s is soon done with", (_, text) => {
  const message = { text, market: "HK", hints: {} };
  understand(message, release);
  const started = performance.now();
  understand(message, release);
  // A few milliseconds; a pattern that goes back and forth takes a tenth of a second and more.
  expect(performance.now() - started).toBeLessThan(60);
});
