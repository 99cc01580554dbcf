import { describe, expect, it } from "vitest";
import type { Content } from "../../channels/index.ts";
import type { Understanding } from "../../kb/index.ts";
import { type Decision, decide, decideText, type Situation } from "../../src/conversation/decide.ts";

const nothing: Understanding = {
  language: "en",
  ranked: [],
  parts: [],
  wantsHuman: false,
  mood: "calm",
  urgent: false,
  greeting: false,
  details: [],
  onlyDetails: false,
};
const sure = { ...nothing, ranked: [{ entry: "cod", confidence: 0.9 }] };
const unsure = {
  ...nothing,
  ranked: [0.5, 0.4, 0.3, 0.28].map((confidence, index) => ({ entry: `e${index}`, confidence })),
};
const never = () => false;

describe("a text", () => {
  it.each<[string, Understanding, number, Decision]>([
    ["that is understood is answered", sure, 0, { do: "answer", entries: ["cod"], offerPerson: false }],
    [
      "that is understood is answered also after one that was not",
      sure,
      1,
      { do: "answer", entries: ["cod"], offerPerson: false },
    ],
    [
      "that may mean several things is clarified with three options",
      unsure,
      0,
      { do: "clarify", entries: ["e0", "e1", "e2"] },
    ],
    [
      "that is unclear a second time goes to a person",
      unsure,
      1,
      { do: "handoff", reason: "unsure", priority: "normal", suggestions: ["e0", "e1", "e2"] },
    ],
    [
      "that is not understood is asked for in other words",
      nothing,
      0,
      { do: "say", sentence: "rephrase", outcome: "clarified", offerPerson: true, miss: true },
    ],
    [
      "that is not understood twice goes to a person",
      nothing,
      1,
      { do: "handoff", reason: "unknown", priority: "normal", suggestions: [] },
    ],
    [
      "that asks for a person gets one, however well it is understood",
      { ...sure, wantsHuman: true },
      0,
      { do: "handoff", reason: "asked", priority: "normal", suggestions: ["cod"] },
    ],
    [
      "of an upset customer is answered, with the way to a person",
      { ...sure, mood: "upset" },
      0,
      { do: "answer", entries: ["cod"], offerPerson: true },
    ],
    [
      "of an upset customer that is not understood goes to a person first in line",
      { ...nothing, mood: "upset" },
      0,
      { do: "handoff", reason: "upset", priority: "high", suggestions: [] },
    ],
    [
      "that asks two things gets both answers",
      {
        ...sure,
        parts: [
          { entry: "cod", confidence: 0.8 },
          { entry: "returns", confidence: 0.7 },
        ],
      },
      0,
      { do: "answer", entries: ["cod", "returns"], offerPerson: false },
    ],
    [
      "that asks for a person, for whom the shop has an answer, gets both",
      { ...nothing, ranked: [{ entry: "hotline", confidence: 0.9, topic: "contact-human" }], wantsHuman: true },
      0,
      { do: "handoff", reason: "asked", priority: "normal", suggestions: ["hotline"], entry: "hotline" },
    ],
    [
      "that cannot wait and is not understood goes ahead of others once a person is needed",
      { ...nothing, urgent: true },
      1,
      { do: "handoff", reason: "unknown", priority: "high", suggestions: [] },
    ],
    [
      "of an angry customer goes to a person at once",
      { ...nothing, mood: "angry" },
      0,
      { do: "handoff", reason: "upset", priority: "urgent", suggestions: [] },
    ],
    [
      "that is a greeting is greeted",
      { ...nothing, greeting: true },
      0,
      { do: "say", sentence: "greeting", outcome: "answered", offerPerson: false, miss: false },
    ],
    [
      "that is nothing but a greeting is greeted, whatever it resembles",
      { ...sure, greeting: true },
      0,
      { do: "say", sentence: "greeting", outcome: "answered", offerPerson: false, miss: false },
    ],
    [
      "that is nothing but an order number goes to a person, who can look it up",
      { ...nothing, onlyDetails: true },
      0,
      { do: "handoff", reason: "policy", priority: "normal", suggestions: [] },
    ],
  ])("%s", (_, understanding, misses, expected) => {
    expect(decideText(understanding, misses, never)).toEqual(expected);
  });

  it("whose entry wants a person gets one", () => {
    expect(decideText(sure, 0, () => true)).toMatchObject({ do: "handoff", reason: "policy" });
  });
});

const media = { ref: "1" };
const contents: [Content, string][] = [
  [{ kind: "image", media }, "handoff"],
  [{ kind: "voice", media }, "handoff"],
  [{ kind: "video", media }, "handoff"],
  [{ kind: "audio", media }, "handoff"],
  [{ kind: "file", media }, "handoff"],
  [{ kind: "location", latitude: 1, longitude: 2 }, "handoff"],
  [{ kind: "contact", name: "A", phones: [], emails: [] }, "handoff"],
  [{ kind: "order", items: [] }, "handoff"],
  [{ kind: "sticker", keywords: ["hi"] }, "say"],
  [{ kind: "unsupported", type: "poll" }, "say"],
  [{ kind: "follow", returning: false }, "say"],
  [{ kind: "choice", data: "m9.9" }, "say"],
  [{ kind: "reaction", messageId: "1", emoji: "👍" }, "note"],
  [{ kind: "edit", messageId: "1", text: "x" }, "note"],
  [{ kind: "deletion", messageId: "1" }, "note"],
  [{ kind: "unfollow" }, "note"],
  [{ kind: "echo", summary: "text", text: "x" }, "note"],
  [{ kind: "status", messageId: "1", status: "read" }, "note"],
  [{ kind: "identity", previous: "1", current: "2" }, "note"],
  [{ kind: "service", type: "join" }, "note"],
];

describe("an event", () => {
  const situation = (
    content: Content,
    changes: Partial<Situation["event"]> = {},
    state: Partial<Situation["state"]> = {},
  ): Situation => ({
    state: { owner: "bot", misses: 0, welcomed: true, ...state },
    event: { content, chat: { ids: ["1"], kind: "private" }, ...changes },
    handsOver: never,
  });

  it.each(contents)("%o leads to %s", (content, expected) => {
    expect(decide(situation(content)).do).toBe(expected);
  });

  it.each(contents)("%o is forwarded while a person has the case, and never answered", (content, expected) => {
    expect(decide(situation(content, {}, { owner: "desk" })).do).toBe(expected === "note" ? "note" : "forward");
  });

  it.each(contents)("%o is only noted while the shop's people write from their phone", (content) => {
    expect(decide(situation(content, {}, { owner: "phone" })).do).toBe("note");
  });

  it.each(contents)("%o is only noted when another app holds the thread", (content) => {
    expect(decide(situation(content, { standby: true })).do).toBe("note");
  });

  it.each(contents)("%o in a group that does not speak to us is only noted, unless it is a tap", (content) => {
    const decision = decide(situation(content, { chat: { ids: ["1"], kind: "group" } }));
    expect(decision.do).toBe(content.kind === "choice" ? "say" : "note");
  });

  it("that needs a person is sent from a group into the private chat", () => {
    const changes: Partial<Situation["event"]> = { chat: { ids: ["1"], kind: "group" }, mentioned: true };
    expect(decide(situation({ kind: "image", media }, changes))).toMatchObject({
      do: "say",
      sentence: "groupPrivately",
    });
  });

  it("that is the first and unreadable is welcomed, not refused", () => {
    expect(decide(situation({ kind: "unsupported", type: "unknown" }, {}, { welcomed: false }))).toMatchObject({
      sentence: "welcome",
    });
  });

  it("of an album that was answered already is only noted", () => {
    expect(decide(situation({ kind: "image", media }, { albumId: "a" }, { lastAlbumId: "a" })).do).toBe("note");
  });
});
