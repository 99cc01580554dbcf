import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FixtureName, fixtures, parse, privateFixtures } from "./fixtures/index.ts";

const [text] = privateFixtures.text.events;
const noChat = "events[0].source: expected a user, group or room with its id";
const insecureLink = { type: "external", originalContentUrl: "http://cdn.example.com/a.jpg" };

describe("a webhook of several events", () => {
  // Case 2
  it("loses one that is broken and no other", () => {
    const batch: unknown[] = Array.from({ length: 10 }, (_, index) => ({ ...text, webhookEventId: `event-${index}` }));
    const { events, unreadable } = parse({ events: batch.with(2, { ...text, message: { id: "1", type: "text" } }) });
    expect(events.map(({ id }) => id)).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9].map((index) => `event-${index}`));
    expect(unreadable).toEqual([{ reason: "events[2].message.text: expected a text" }]);
  });
});

describe("a body that is not LINE's", () => {
  it.each<[string, unknown]>([
    ["nothing", null],
    ["a list", []],
    ["an object without events", { destination: "U" }],
  ])("is unreadable when it is %s", (_, body) => {
    expect(parse(body)).toEqual({ events: [], unreadable: [{ reason: "events: expected a list" }], notices: [] });
  });

  it.each<[string, unknown, string]>([
    ["is a number", 7, "events[0]: expected an object"],
    ["has no type", { ...text, type: undefined }, "events[0].type: expected a name"],
    ["has no id", { ...text, webhookEventId: "" }, "events[0].webhookEventId: expected an id"],
    ["has no time", { ...text, timestamp: "now" }, "events[0].timestamp: expected milliseconds"],
    ["has a time beyond all calendars", { ...text, timestamp: 9e15 }, "events[0].timestamp: expected milliseconds"],
    ["comes from nowhere", { ...text, source: undefined }, noChat],
    ["comes from a user without an id", { ...text, source: { type: "user" } }, noChat],
    ["is of a new kind and comes from nowhere", { ...text, type: "teleported", source: { type: "planet" } }, noChat],
    ["has no message", { ...text, message: 1 }, "events[0].message: expected an object"],
    ["has a message without a type", { ...text, message: { id: "1" } }, "events[0].message.type: expected a name"],
    [
      "has a message without an id",
      { ...text, message: { type: "text", text: "hi" } },
      "events[0].message.id: expected an id",
    ],
    [
      "has a location that lies nowhere",
      { ...text, message: { id: "1", type: "location", latitude: "north" } },
      "events[0].message: expected latitude and longitude",
    ],
    [
      "links to an image without https",
      { ...text, message: { id: "1", type: "image", contentProvider: insecureLink } },
      "events[0].message.contentProvider.originalContentUrl: expected an https URL",
    ],
    ["unsends nothing", { ...text, type: "unsend" }, "events[0].unsend.messageId: expected an id"],
    ["edits nothing", { ...text, type: "messageEdited", message: {} }, "events[0].message.id: expected an id"],
    ["taps without data", { ...text, type: "postback", postback: {} }, "events[0].postback.data: expected a text"],
  ])("is told by the place when an event %s", (_, event, reason) => {
    expect(parse({ events: [event] })).toEqual({ events: [], unreadable: [{ reason }], notices: [] });
  });

  it("never throws, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        parse(value);
        parse({ events: [value, { ...text, source: value }, { ...text, message: value }] });
      }),
    );
  });

  it("never throws when any one place of a right one is replaced, and says of every event it drops where it broke", () => {
    const names = Object.keys(fixtures) as FixtureName[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (name, place, value) => {
        const body: unknown = structuredClone(fixtures[name]);
        const places = placesOf(body);
        const [owner, key] = places[place % places.length] ?? [];
        if (owner && key !== undefined) owner[key] = value;
        const { events, unreadable } = parse(body);
        for (const { id, chat, sentAt } of events) {
          expect([id.length > 0, chat.ids[0].length > 0, Number.isNaN(sentAt.getTime())]).toEqual([true, true, false]);
        }
        for (const { reason } of unreadable) expect(reason).toMatch(/^events(\[\d+\][.\w]*)?: expected [A-Za-z ,]+$/);
      }),
      { numRuns: 1000 },
    );
  });
});

type Owner = Record<string, unknown>;

function placesOf(value: unknown): [Owner, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Owner, key] as [Owner, string],
    ...placesOf(inner),
  ]);
}
