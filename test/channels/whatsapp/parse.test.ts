import { describe, expect, it } from "vitest";
import type { Inbound } from "../../../channels/message.ts";
import { whatsapp } from "../../../channels/whatsapp/index.ts";
import { messageKinds } from "./fixtures/messages.ts";
import {
  arun,
  arunIds,
  envelope,
  mei,
  meiIds,
  messages,
  metadataOf,
  otherNumberId,
  shopNumberId,
  timestamp,
  wamid,
  webhook,
} from "./fixtures/webhook.ts";
import { settings } from "./shop.ts";

const parse = (body: unknown) => whatsapp.open("sg", settings).parse(body);
const meisChat = { ids: [mei.user_id, mei.wa_id], kind: "private", via: shopNumberId };

function onlyEvent(body: unknown): Inbound {
  const { events, unreadable } = parse(body);
  expect(unreadable).toEqual([]);
  expect(events).toHaveLength(1);
  return events[0] as Inbound;
}

describe("a customer's message", () => {
  it.each(messageKinds)("is understood when it is $name", ({ wire, content }) => {
    expect(onlyEvent(messages(mei, { ...meiIds, ...wire })).content).toEqual(content);
  });

  it("is told with id, account, chat, sender, time and what it takes to quote it", () => {
    expect(onlyEvent(messages(mei, { ...meiIds, type: "text", text: { body: "Hi" } }))).toEqual({
      id: wamid,
      channel: "whatsapp",
      account: "sg",
      chat: meisChat,
      sender: { id: mei.user_id, name: "Mei Lin", phone: "6591110000", country: "SG" },
      sentAt: new Date("2026-11-18T11:06:40Z"),
      content: { kind: "text", text: "Hi" },
      messageId: wamid,
      tokens: { read: wamid, quote: wamid },
    });
  });

  // Case 12
  it("is the same choice from a template's button as from a reply button", () => {
    const taps = messageKinds.filter(({ name }) => /template's button|reply button/.test(name));
    expect(taps.map(({ wire }) => onlyEvent(messages(mei, { ...meiIds, ...wire })).content)).toEqual([
      taps[0]?.content,
      taps[0]?.content,
    ]);
  });

  it("names the message that it answers and the product that it asks about", () => {
    const context = {
      from: "6531580000",
      id: "wamid.before",
      referred_product: { catalog_id: "1", product_retailer_id: "mug-blue" },
    };
    const event = onlyEvent(messages(mei, { ...meiIds, context, type: "text", text: { body: "Still there?" } }));
    expect(event).toMatchObject({ repliesTo: "wamid.before", productId: "mug-blue" });
  });

  // Case 25
  it("keeps the advertisement that brought it, click id included", () => {
    const referral = {
      source_url: "https://fb.me/3cr4Wqqkv",
      source_id: "120226305854810726",
      source_type: "ad",
      headline: "Chat with us",
      ctwa_clid: "Aff-n8ZTODiE79d22KtAwQKj9e",
    };
    expect(onlyEvent(messages(mei, { ...meiIds, referral, type: "text", text: { body: "Hello" } })).referral).toEqual({
      source: "ad",
      id: "120226305854810726",
      url: "https://fb.me/3cr4Wqqkv",
      headline: "Chat with us",
      clickId: "Aff-n8ZTODiE79d22KtAwQKj9e",
    });
  });
});

// Case 7, 8
describe("a customer", () => {
  const text = { type: "text", text: { body: "Hi" } };

  it("who hides the number is known by the user id, with name, username and country", () => {
    const event = onlyEvent(messages(arun, { ...arunIds, ...text }));
    expect(event.chat).toEqual({ ids: [arun.user_id], kind: "private", via: shopNumberId });
    expect(event.sender).toEqual({ id: arun.user_id, name: "Arun", username: "arun.k", country: "IN" });
  });

  it("is known by the number alone where there is no user id", () => {
    const event = onlyEvent(messages({ wa_id: "6591110000" }, { from: "6591110000", ...text }));
    expect(event.chat.ids).toEqual(["6591110000"]);
    expect(event.sender).toEqual({ id: "6591110000", phone: "6591110000" });
  });

  it("has the user id first, whichever of both arrives later alone", () => {
    const both = onlyEvent(messages(mei, { ...meiIds, ...text })).chat.ids;
    const later = onlyEvent(messages({ user_id: mei.user_id }, { from_user_id: mei.user_id, ...text })).chat.ids;
    expect(both[0]).toBe(later[0]);
  });

  it("gets the missing id from the contacts", () => {
    expect(onlyEvent(messages(mei, { from: mei.wa_id, ...text })).chat).toEqual(meisChat);
    expect(onlyEvent(messages(mei, text)).chat).toEqual(meisChat);
  });

  it("never gets another customer's name", () => {
    const body = webhook("messages", {
      contacts: [arun, mei],
      messages: [{ id: wamid, timestamp, ...meiIds, ...text }],
    });
    expect(onlyEvent(body).sender.name).toBe("Mei Lin");
    expect(onlyEvent(messages(arun, { ...meiIds, ...text })).sender.name).toBeUndefined();
  });

  it.each([
    ["+65 9111-0000", "6591110000"],
    [6591110000, "6591110000"],
  ])("is known by the digits of %s", (from, digits) => {
    expect(onlyEvent(messages({}, { from, ...text })).sender.phone).toBe(digits);
  });

  it("of a linked business is told by country too", () => {
    const event = onlyEvent(messages({}, { from_user_id: "HK.ENT.13491208655302741918", ...text }));
    expect(event.sender.country).toBe("HK");
  });
});

// Case 23
describe("a message in a group", () => {
  const inGroup = (context: object = {}) =>
    onlyEvent(messages(mei, { ...meiIds, group_id: "Y2FwaV9ncm91cDox", context, type: "text", text: { body: "Hi" } }));

  it("belongs to the group's chat and is Mei's", () => {
    expect(inGroup().chat).toEqual({ ids: ["Y2FwaV9ncm91cDox"], kind: "group", via: shopNumberId });
    expect(inGroup().sender.name).toBe("Mei Lin");
  });

  it("concerns us if it mentions or quotes us", () => {
    expect(inGroup().mentioned).toBe(false);
    expect(inGroup({ from: "6591119999", id: "wamid.x" }).mentioned).toBe(false);
    expect(inGroup({ mentions: ["6531580000"] }).mentioned).toBe(true);
    expect(inGroup({ from: "6531580000", id: "wamid.x" }).mentioned).toBe(true);
  });
});

// Case 9
describe("a changed identity", () => {
  const previous = "SG.5551110002223334";
  const current = "SG.9990001112223334";
  const system = (details: object, ids: object = {}) =>
    parse(webhook("messages", { messages: [{ id: wamid, timestamp, type: "system", ...ids, system: details }] }));
  const identities = (events: Inbound[]) => events.map(({ id, content }) => [id, content]);
  const ofUserId = [`identity:${previous}:${current}`, { kind: "identity", previous, current }];
  const ofNumber = [
    "identity:6591110000:6591112222",
    { kind: "identity", previous: "6591110000", current: "6591112222" },
  ];

  it("is told by a system message without contacts", () => {
    const { events } = system({ type: "user_changed_user_id", previous_user_id: previous, user_id: current });
    expect(identities(events)).toEqual([ofUserId]);
    expect(events[0]?.chat.ids).toEqual([previous]);
  });

  it("is told under the same id by the field user_id_update, in a list or alone", () => {
    const update = { timestamp, detail: "changed", wa_id: "6591112222", user_id: { previous, current } };
    expect(identities(parse(webhook("user_id_update", { user_id_update: [update] })).events)).toEqual([ofUserId]);
    expect(identities(parse(webhook("user_id_update", { user_id_update: update })).events)).toEqual([ofUserId]);
  });

  it("is two changes when number and user id changed at once", () => {
    const details = { type: "user_changed_number", wa_id: "6591112222", user_id: current };
    const { events } = system(details, { from: "6591110000", from_user_id: previous });
    expect(identities(events)).toEqual([ofUserId, ofNumber]);
    expect(events.map(({ chat }) => chat.ids)).toEqual([
      [previous, "6591110000"],
      [previous, "6591110000"],
    ]);
  });

  it.each([
    ["user_changed_number", { wa_id: "6591112222" }, { from: "6591110000" }],
    ["user_changed_number", { new_wa_id: "6591112222", customer: "6591110000" }, {}],
    ["customer_changed_number", { wa_id: "6591112222" }, { from: "6591110000" }],
  ])("of the number alone is read from %s %o", (type, details, ids) => {
    expect(identities(system({ type, ...details }, ids).events)).toEqual([ofNumber]);
  });

  it("is read from the sentence where the fields lack the old id", () => {
    const body = `User Mei Lin changed from ${previous} to ${current}`;
    const { events } = system({ type: "user_changed_user_id", user_id: current, body }, { from_user_id: current });
    expect(identities(events)).toEqual([ofUserId]);
  });

  it("of which nothing can be read needs no answer", () => {
    const { events } = system({ type: "user_changed_user_id", user_id: current }, { from_user_id: current });
    expect(events[0]?.content).toEqual({ kind: "service", type: "system.user_changed_user_id" });
    expect(events[0]).not.toHaveProperty("tokens");
  });

  it("in the field without both ids is kept for an operator", () => {
    const { unreadable } = parse(webhook("user_id_update", { user_id_update: [{ timestamp, user_id: { current } }] }));
    expect(unreadable).toEqual([
      { reason: "entry[0].changes[0].value.user_id_update[0].user_id: expected a previous and a current user id" },
    ]);
  });
});

describe("a status", () => {
  const status = (details: object) => webhook("messages", { statuses: [{ id: "wamid.ours", timestamp, ...details }] });

  // Case 3
  it.each(["sent", "delivered", "read", "played"] as const)(
    "%s tells of our message and brings back its key",
    (state) => {
      const body = status({
        status: state,
        recipient_id: mei.wa_id,
        recipient_user_id: mei.user_id,
        biz_opaque_callback_data: "key",
      });
      expect(parse(body)).toEqual({
        events: [
          {
            id: `wamid.ours:${state}`,
            channel: "whatsapp",
            account: "sg",
            chat: meisChat,
            sender: {},
            sentAt: new Date("2026-11-18T11:06:40Z"),
            content: { kind: "status", messageId: "wamid.ours", status: state, key: "key" },
          },
        ],
        unreadable: [],
        notices: [],
      });
    },
  );

  // Case 20
  it.each([
    [131026, "unreachable"],
    [131047, "window-closed"],
    [131049, "refused"],
    [130429, "throttled"],
    [131031, "account"],
    [987654, "refused"],
  ])("failed with %i says what to do about it: %s", (code, reason) => {
    const event = onlyEvent(status({ status: "failed", recipient_id: mei.wa_id, errors: [{ code, title: "x" }] }));
    expect(event.content).toMatchObject({ status: "failed", failure: { code: String(code), reason } });
    expect(event.chat.ids).toEqual([mei.wa_id]);
  });

  it("failed without a reason is final", () => {
    const event = onlyEvent(status({ status: "failed", recipient_user_id: arun.user_id }));
    expect(event.content).toMatchObject({ failure: { code: "unknown", reason: "refused" } });
    expect(event.chat.ids).toEqual([arun.user_id]);
  });

  it("of a group message belongs to the group", () => {
    const event = onlyEvent(
      status({ status: "read", recipient_type: "group", recipient_id: "Y2FwaQ", recipient_participant_id: "1" }),
    );
    expect(event.chat).toEqual({ ids: ["Y2FwaQ"], kind: "group", via: shopNumberId });
  });

  it("of a kind to come needs no answer", () => {
    expect(onlyEvent(status({ status: "captured", recipient_id: mei.wa_id })).content).toEqual({
      kind: "service",
      type: "status.captured",
    });
  });
});

// Case 21
describe("what the shop's people write from their phone", () => {
  const echo = (details: object) =>
    onlyEvent(
      webhook("smb_message_echoes", {
        message_echoes: [
          { from: "6531580000", to: "+6591110000", to_user_id: mei.user_id, id: wamid, timestamp, ...details },
        ],
      }),
    );

  it("is an echo in the customer's chat, under its own id", () => {
    expect(echo({ type: "text", text: { body: "I'll look into it" } })).toMatchObject({
      id: wamid,
      messageId: wamid,
      chat: meisChat,
      sender: {},
      content: { kind: "echo", text: "I'll look into it", summary: "I'll look into it" },
    });
  });

  it.each([
    [
      { type: "image", image: { id: "1", caption: "This one?" } },
      { kind: "echo", text: "This one?", summary: "[image] This one?" },
    ],
    [
      { type: "audio", audio: { id: "1" } },
      { kind: "echo", summary: "[audio]" },
    ],
    [
      { type: "revoke", revoke: { original_message_id: "wamid.x" } },
      { kind: "service", type: "echo.revoke" },
    ],
    [
      { type: "edit", edit: { original_message_id: "wamid.x" } },
      { kind: "service", type: "echo.edit" },
    ],
  ])("is understood as %o", (details, content) => {
    expect(echo(details).content).toEqual(content);
  });
});

// Case 24
describe("a thread that someone else holds", () => {
  const text = { ...meiIds, id: wamid, timestamp, type: "text", text: { body: "Hi" } };

  it.each([
    ["inside standby", "standby", { standby: { contacts: [mei], messages: [text] } }],
    ["beside the metadata", "standby", { contacts: [mei], messages: [text] }],
    ["under another field", "messages_standby", { contacts: [mei], messages: [text] }],
  ])("brings copies %s", (_, field, value) => {
    expect(onlyEvent(webhook(field, value))).toMatchObject({
      id: wamid,
      standby: true,
      sender: { name: "Mei Lin" },
      content: { kind: "text", text: "Hi" },
    });
  });

  it("brings copies of the holder's own messages and of their statuses", () => {
    const standby = {
      message_echoes: [
        {
          id: "wamid.theirs",
          timestamp,
          message: { to: mei.wa_id, recipient: mei.user_id, type: "text", text: { body: "An agent here" } },
        },
      ],
      statuses: [{ id: "wamid.theirs", status: "delivered", timestamp, recipient_id: mei.wa_id }],
    };
    const { events } = parse(webhook("standby", { standby }));
    expect(events.map(({ id, standby }) => [id, standby])).toEqual([
      ["wamid.theirs:delivered", true],
      ["wamid.theirs", true],
    ]);
    expect(events[1]).toMatchObject({ chat: meisChat, content: { kind: "echo", text: "An agent here" } });
  });

  it("is told of when it changes hands", () => {
    const value = {
      recipient: { display_phone_number: "6531580000", phone_number_id: shopNumberId },
      sender: { phone_number: mei.wa_id },
      timestamp,
      type: "control_passed",
      control_passed: { previous_owner_app_role: "meta_business_agent" },
    };
    expect(onlyEvent(envelope([{ field: "messaging_handovers", value }]))).toMatchObject({
      id: "handover:6591110000:control_passed:1795000000",
      chat: { ids: [mei.wa_id], kind: "private", via: shopNumberId },
      content: { kind: "service", type: "messaging_handovers.control_passed" },
    });
  });
});

describe("a call", () => {
  const call = (details: object) =>
    webhook("calls", { calls: [{ id: "wacid.HBg", timestamp, event: "connect", ...details }] });

  it("needs no answer here, and belongs to the customer whoever dialled", () => {
    const incoming = onlyEvent(call({ from: mei.wa_id, to: "6531580000", direction: "USER_INITIATED" }));
    const outgoing = onlyEvent(call({ to: mei.wa_id, from: "6531580000", direction: "BUSINESS_INITIATED" }));
    expect([incoming.id, incoming.content]).toEqual(["wacid.HBg:connect", { kind: "service", type: "call.connect" }]);
    expect([incoming.chat.ids, outgoing.chat.ids]).toEqual([[mei.wa_id], [mei.wa_id]]);
  });

  it("that rings brings nothing", () => {
    const body = webhook("calls", {
      statuses: [{ id: "wacid.HBg", status: "RINGING", timestamp, recipient_id: mei.wa_id }],
    });
    expect(parse(body)).toEqual({ events: [], unreadable: [], notices: [] });
  });
});

describe("news of the account", () => {
  it.each([
    [
      "account_update",
      { event: "DISABLED_UPDATE", ban_info: { waba_ban_state: "DISABLE" } },
      "account_update.DISABLE",
      "error",
    ],
    [
      "account_update",
      { event: "DISABLED_UPDATE", ban_info: { waba_ban_state: "REINSTATE" } },
      "account_update.REINSTATE",
      "info",
    ],
    [
      "account_update",
      { event: "ACCOUNT_VIOLATION", violation_info: { violation_type: "SCAM" } },
      "account_update.ACCOUNT_VIOLATION",
      "warning",
    ],
    ["account_update", { event: "VERIFIED_ACCOUNT" }, "account_update.VERIFIED_ACCOUNT", "info"],
    ["account_review_update", { decision: "REJECTED" }, "account_review_update.REJECTED", "error"],
    [
      "phone_number_quality_update",
      { event: "FLAGGED", current_limit: "TIER_1K" },
      "phone_number_quality_update.FLAGGED",
      "warning",
    ],
    ["phone_number_quality_update", { event: "UPGRADE" }, "phone_number_quality_update.UPGRADE", "info"],
    [
      "account_alerts",
      { alert_info: { alert_severity: "CRITICAL", alert_type: "OBA_REJECTED" } },
      "account_alerts.OBA_REJECTED",
      "error",
    ],
    [
      "account_alerts",
      { alert_severity: "WARNING", alert_type: "PROFILE_PICTURE_LOST" },
      "account_alerts.PROFILE_PICTURE_LOST",
      "warning",
    ],
    ["business_capability_update", { max_daily_conversation_per_phone: 2000 }, "business_capability_update", "info"],
    ["account_update", { event: "constructor" }, "account_update.constructor", "info"],
  ])("%s %o is a notice", (field, value, code, severity) => {
    expect(parse(envelope([{ field, value }]))).toEqual({ events: [], unreadable: [], notices: [{ code, severity }] });
  });

  // Case 3
  it.each([
    [130429, "warning"],
    [131000, "warning"],
    [131031, "error"],
    [131053, "error"],
  ])("an error %i without a message is a notice", (code, severity) => {
    const body = webhook("messages", { errors: [{ code, title: "x", message: "x", error_data: { details: "x" } }] });
    expect(parse(body)).toEqual({ events: [], unreadable: [], notices: [{ code: String(code), severity }] });
  });

  it.each(["message_template_status_update", "history", "smb_app_state_sync", "user_preferences", "a_field_to_come"])(
    "%s brings nothing",
    (field) => {
      expect(parse(webhook(field, { anything: [1] }))).toEqual({ events: [], unreadable: [], notices: [] });
    },
  );
});

describe("a batch", () => {
  const text = (id: string) => ({ ...meiIds, id, timestamp, type: "text", text: { body: "Hi" } });
  const value = (via: string, members: object) => ({ metadata: metadataOf(via), contacts: [mei], ...members });
  const status = { id: "wamid.s", status: "read", timestamp, recipient_id: mei.wa_id };

  // Case 4
  it("of two numbers, messages and statuses mixed, comes apart in order and by number", () => {
    const entry = (name: string) => ({
      id: name,
      changes: [
        { field: "messages", value: value(shopNumberId, { messages: [text(`${name}1`), text(`${name}2`)] }) },
        { field: "messages", value: value(otherNumberId, { statuses: [status], messages: [text(`${name}3`)] }) },
      ],
    });
    const { events, unreadable } = parse({ object: "whatsapp_business_account", entry: [entry("a"), entry("b")] });
    expect(unreadable).toEqual([]);
    expect(events.map(({ id, chat }) => [id, chat.via])).toEqual(
      ["a", "b"].flatMap((name) => [
        [`${name}1`, shopNumberId],
        [`${name}2`, shopNumberId],
        [`${name}3`, otherNumberId],
        ["wamid.s:read", otherNumberId],
      ]),
    );
  });

  it("loses none of its good messages to a bad one, which is named by its place and not by its words", () => {
    const bad = { ...text("x"), id: 7, text: { body: "secret words" } };
    const body = webhook("messages", {
      contacts: [mei],
      messages: [text("a"), bad, null, text("b")],
      statuses: [{ id: "s" }],
    });
    const { events, unreadable } = parse(body);
    expect(events.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(unreadable).toEqual([
      { reason: "entry[0].changes[0].value.messages[1].id: expected a string" },
      { reason: "entry[0].changes[0].value.messages[2].id: expected a string" },
      { reason: "entry[0].changes[0].value.statuses[0].timestamp: expected seconds" },
    ]);
  });
});

describe("a body that is not WhatsApp's", () => {
  const text = { id: wamid, timestamp, type: "text", text: { body: "Hi" } };
  const place = "entry[0].changes[0]";

  it.each([
    ["null", null, "the body: expected a whatsapp_business_account with a list of entries"],
    [
      "another object",
      { object: "page", entry: [] },
      "the body: expected a whatsapp_business_account with a list of entries",
    ],
    [
      "no entries",
      { object: "whatsapp_business_account" },
      "the body: expected a whatsapp_business_account with a list of entries",
    ],
    ["no changes", { object: "whatsapp_business_account", entry: [{}] }, "entry[0].changes: expected a list"],
    ["no field", envelope([{ value: {} }]), `${place}: expected a field and its value`],
    ["no value", envelope([{ field: "messages" }]), `${place}: expected a field and its value`],
    ["nothing in it", webhook("messages", {}), `${place}.value: expected messages or statuses`],
    [
      "no number of ours",
      webhook("messages", { metadata: {}, messages: [text] }),
      `${place}.value.metadata.phone_number_id: expected a string`,
    ],
    [
      "no sender",
      messages({}, text),
      `${place}.value.messages[0].from: expected a phone number, or a user id in from_user_id`,
    ],
    [
      "no time",
      messages(mei, { ...meiIds, ...text, timestamp: "yesterday" }),
      `${place}.value.messages[0].timestamp: expected seconds`,
    ],
  ])("is kept for an operator: %s", (_, body, reason) => {
    expect(parse(body)).toEqual({ events: [], unreadable: [{ reason }], notices: [] });
  });

  it("may be empty, as when someone blocks us", () => {
    expect(parse({ object: "whatsapp_business_account", entry: [] })).toEqual({
      events: [],
      unreadable: [],
      notices: [],
    });
  });
});
