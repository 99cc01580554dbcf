import { describe, expect, it } from "vitest";
import { optionData, parseOptionData, typedOption } from "../../src/conversation/menu.ts";

const options = [
  { title: "How long does shipping take?", entry: "a" },
  { title: "貨到付款可以嗎？", entry: "b" },
  { title: "Talk to a person", person: true as const },
];

describe("a typed answer to a menu", () => {
  it.each([
    ["2", "b"],
    ["２", "b"],
    ["๒", "b"],
    ["२", "b"],
    ["(2)", "b"],
    ["2.", "b"],
    [" 2 ", "b"],
    ["貨到付款可以嗎", "b"],
    ["how long does shipping take", "a"],
    ["TALK TO A PERSON!", true],
  ])("%s is a tap", (text, expected) => {
    const option = typedOption(text, options);
    expect(option && ("entry" in option ? option.entry : option.person)).toBe(expected);
  });

  it.each(["0", "4", "22", "two pieces", "2 pieces", "", "?"])("%s is none", (text) => {
    expect(typedOption(text, options)).toBeUndefined();
  });
});

describe("the data of a tap", () => {
  it("finds its way back", () => {
    expect(parseOptionData(optionData(12, 3))).toEqual({ menu: 12, index: 3 });
  });

  it.each(["", "m1", "m1.", "m1.2.3", "entry:cod", "m-1.2", "m99999999999.1"])("%s is none of ours", (data) => {
    expect(parseOptionData(data)).toBeUndefined();
  });
});
