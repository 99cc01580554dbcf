import { describe, expect, it } from "vitest";
import { arunId, groupFixtures, groupId, heard, messageId, parse, type Row, roomId, tokens } from "./fixtures/index.ts";

describe("what happens in a group", () => {
  it.each<Row>([
    // Case 10
    [
      "group text",
      { kind: "text", text: "anyone hungry?" },
      { messageId, mentioned: false, ...tokens("reply", "quote") },
    ],
    [
      "group mention",
      { kind: "text", text: "幾點開門？" },
      { messageId, mentioned: true, ...tokens("reply", "read", "quote") },
    ],
    [
      "group mention behind an emoji",
      { kind: "text", text: "👋🏻 @Arun ask about shipping" },
      { messageId, mentioned: true, ...tokens("reply", "quote") },
    ],
    [
      "group mention of all",
      { kind: "text", text: "@All lunch" },
      { messageId, mentioned: false, ...tokens("reply", "quote") },
    ],
    // Case 11
    [
      "group text of someone unknown",
      { kind: "text", text: "hello" },
      { sender: {}, messageId, mentioned: false, ...tokens("reply", "quote") },
    ],
    [
      "group image",
      { kind: "image", media: { ref: messageId } },
      { messageId, mentioned: false, ...tokens("reply", "quote") },
    ],
    ["group tap", { kind: "choice", data: "m4.1" }, { mentioned: true, ...tokens("reply") }],
    // Case 13
    ["group edit", { kind: "edit", messageId, text: "when?" }, { mentioned: true, ...tokens("reply", "quote") }],
    [
      "room text",
      { kind: "text", text: "hello" },
      { chat: { ids: [roomId], kind: "group" }, messageId, mentioned: false, ...tokens("reply", "quote") },
    ],
    ["join", { kind: "service", type: "join" }, tokens("reply")],
    ["leave", { kind: "service", type: "leave" }],
    ["member joined", { kind: "service", type: "memberJoined" }, tokens("reply")],
    ["member left", { kind: "service", type: "memberLeft" }],
  ])("%s is understood", (name, content, beside) => {
    expect(heard(name)).toEqual({
      chat: { ids: [groupId], kind: "group" },
      sender: { id: arunId },
      content,
      ...beside,
    });
  });
});

describe("our name in a group text", () => {
  // Case 10
  it.each<[string, string, [number, number][], string]>([
    [
      "twice",
      "@Shop hi @Shop",
      [
        [0, 5],
        [9, 5],
      ],
      "hi",
    ],
    ["without a space around it", "請問@店幾點", [[2, 2]], "請問幾點"],
    ["and nothing else", "@Shop", [[0, 5]], ""],
    ["said to be beyond the end", "hi @Shop", [[3, 50]], "hi @Shop"],
    ["said to have no length", "hi @Shop", [[3, 0]], "hi @Shop"],
  ])("%s is cut as LINE counts", (_, text, spans, expected) => {
    const [event] = groupFixtures["group mention"].events;
    const mentionees = spans.map(([index, length]) => ({ type: "user", index, length, isSelf: true }));
    const { events } = parse({
      events: [{ ...event, message: { id: "1", type: "text", text, mention: { mentionees } } }],
    });
    expect(events[0]).toMatchObject({ mentioned: true, content: { kind: "text", text: expected } });
  });
});
