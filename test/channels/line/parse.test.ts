import { describe, expect, it } from "vitest";
import {
  accountFixtures,
  type FixtureName,
  heard,
  meiId,
  messageId,
  parse,
  privateFixtures,
  quotedId,
  type Row,
  tokens,
} from "./fixtures/index.ts";

const box = "https://cdn.example.com/box.jpg";
const song = "https://cdn.example.com/song.m4a";
const albumId = "E005D41A7288F41B65593ED38FF6E9834B046AB36A37921A56BC236F13A91855";
const harbour = { name: "Harbour Goods", address: "1 Queen's Road Central, Hong Kong" };

describe("what a customer says in a private chat", () => {
  it.each<Row>([
    ["text", { kind: "text", text: "運費多少？ (love)" }, tokens("reply", "read", "quote")],
    [
      "text that quotes",
      { kind: "text", text: "this one please" },
      { repliesTo: quotedId, ...tokens("reply", "read", "quote") },
    ],
    // Case 14
    [
      "image of an album",
      { kind: "image", media: { ref: messageId } },
      { albumId, ...tokens("reply", "read", "quote") },
    ],
    ["image by link", { kind: "image", media: { ref: box } }, tokens("reply", "quote")],
    ["video", { kind: "video", media: { ref: messageId, durationSeconds: 60 } }, tokens("reply", "read", "quote")],
    ["recording", { kind: "voice", media: { ref: messageId, durationSeconds: 4.2 } }, tokens("reply", "read")],
    ["audio by link", { kind: "audio", media: { ref: song, durationSeconds: 61.5 } }, tokens("reply")],
    [
      "file",
      { kind: "file", media: { ref: messageId, fileName: "receipt.pdf", sizeBytes: 2138 } },
      tokens("reply", "read"),
    ],
    ["location", { kind: "location", latitude: 22.2819, longitude: 114.1581, ...harbour }, tokens("reply", "read")],
    ["location without a name", { kind: "location", latitude: 13.7563, longitude: 100.5018 }, tokens("reply")],
    // Case 15
    ["sticker", { kind: "sticker", keywords: ["thank you", "bow", "grateful"] }, tokens("reply", "read", "quote")],
    [
      "sticker with words",
      { kind: "sticker", keywords: ["Good morning, Mei", "hi"] },
      { repliesTo: quotedId, ...tokens("reply", "quote") },
    ],
    ["message of a new kind", { kind: "unsupported", type: "hologram" }, tokens("reply", "read")],
    // Case 8
    ["standby", { kind: "text", text: "hello" }, { standby: true, ...tokens("quote") }],
    // Case 4
    ["redelivery", { kind: "text", text: "hello" }, { redelivered: true, ...tokens("reply", "quote") }],
  ])("%s is understood", (name, content, beside) => {
    expect(heard(name)).toEqual({
      chat: { ids: [meiId], kind: "private" },
      sender: { id: meiId },
      messageId,
      content,
      ...beside,
    });
  });
});

describe("what a customer does in a private chat", () => {
  it.each<Row>([
    ["tap", { kind: "choice", data: "m4.1" }, tokens("reply")],
    ["picked date and time", { kind: "choice", data: "m4.2", title: "2026-12-25 01:00" }, tokens("reply")],
    ["picked date", { kind: "choice", data: "m4.2", title: "2026-12-25" }, tokens("reply")],
    ["picked time", { kind: "choice", data: "m4.2", title: "01:00" }, tokens("reply")],
    ["rich menu switch", { kind: "service", type: "richmenuswitch" }, tokens("reply")],
    // Case 9
    ["follow", { kind: "follow", returning: false }, tokens("reply")],
    ["follow after a block", { kind: "follow", returning: true }, tokens("reply")],
    ["unfollow", { kind: "unfollow" }],
    // Case 12
    ["unsend", { kind: "deletion", messageId }],
    ["account link", { kind: "service", type: "accountLink" }, tokens("reply")],
    ["beacon", { kind: "service", type: "beacon" }, tokens("reply")],
    ["membership", { kind: "service", type: "membership" }, tokens("reply")],
    ["video watched", { kind: "service", type: "videoPlayComplete" }, tokens("reply")],
    ["event of a new kind", { kind: "service", type: "teleported" }, tokens("reply")],
  ])("%s is understood", (name, content, beside) => {
    expect(heard(name)).toEqual({ chat: { ids: [meiId], kind: "private" }, sender: { id: meiId }, content, ...beside });
  });

  // Case 16
  it("brings back the 300 characters of a tap's data unchanged", () => {
    const data = "a-._Z9".repeat(50);
    const [tap] = privateFixtures.tap.events;
    expect(parse({ events: [{ ...tap, postback: { data } }] }).events[0]?.content).toEqual({ kind: "choice", data });
  });
});

describe("what concerns the account and no chat", () => {
  it.each(Object.keys(accountFixtures) as (FixtureName & keyof typeof accountFixtures)[])(
    "%s asks for nothing",
    (name) => {
      expect(parse(accountFixtures[name])).toEqual({ events: [], unreadable: [], notices: [] });
    },
  );
});
