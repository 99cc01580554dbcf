import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whatsapp } from "../../../channels/whatsapp/index.ts";
import { messageKinds } from "./fixtures/messages.ts";
import { arun, arunIds, mei, meiIds, messages, timestamp, wamid, webhook } from "./fixtures/webhook.ts";
import { settings } from "./shop.ts";

const parse = (body: unknown) => whatsapp.open("", settings).parse(body);

const bodies: unknown[] = [
  ...messageKinds.map(({ wire }) => messages(mei, { ...meiIds, ...wire })),
  messages(arun, {
    ...arunIds,
    group_id: "g",
    context: { id: "wamid.x", mentions: ["6531580000"] },
    type: "text",
    text: { body: "Hi" },
  }),
  webhook("messages", {
    statuses: [{ id: wamid, status: "failed", timestamp, recipient_id: mei.wa_id, errors: [{ code: 131026 }] }],
  }),
  webhook("smb_message_echoes", {
    message_echoes: [{ id: wamid, to: mei.wa_id, timestamp, type: "text", text: { body: "Hi" } }],
  }),
  webhook("standby", {
    standby: { contacts: [mei], messages: [{ id: wamid, timestamp, ...meiIds, type: "text", text: { body: "Hi" } }] },
  }),
  webhook("user_id_update", { user_id_update: [{ timestamp, user_id: { previous: "SG.1", current: "SG.2" } }] }),
  webhook("messaging_handovers", { timestamp, type: "control_passed", sender: { phone_number: mei.wa_id } }),
  webhook("calls", { calls: [{ id: "wacid.1", timestamp, event: "connect", from: mei.wa_id }] }),
  webhook("account_update", { event: "DISABLED_UPDATE", ban_info: { waba_ban_state: "DISABLE" } }),
  webhook("account_alerts", { alert_info: { alert_severity: "CRITICAL", alert_type: "X" } }),
];

const treacherous = fc.constantFrom<unknown>(
  "__proto__",
  "constructor",
  "toString",
  "",
  null,
  [],
  {},
  [[]],
  -1,
  Number.MAX_VALUE,
  "9".repeat(40),
);

/** The body with what lies at one of its places replaced. */
function withReplaced(body: unknown, steps: number[], value: unknown): unknown {
  const [step, ...further] = steps;
  if (step === undefined || typeof body !== "object" || body === null) return value;
  const names = Object.keys(body);
  const name = names[step % Math.max(names.length, 1)];
  if (name === undefined) return value;
  const members = body as Record<string, unknown>;
  const replaced = { ...members, [name]: withReplaced(members[name], further, value) };
  return Array.isArray(body) ? Object.values(replaced) : replaced;
}

function expectSound(result: ReturnType<typeof parse>): void {
  for (const event of result.events) {
    expect(event.id).not.toBe("");
    expect(event.chat.ids[0]).toEqual(expect.any(String));
    expect(event.sentAt.getTime()).not.toBeNaN();
    expect(JSON.parse(JSON.stringify(event)).content).toEqual(event.content);
  }
  for (const { reason } of result.unreadable) expect(reason).toMatch(/expected/);
}

describe("the reader of webhooks", () => {
  it("throws on no JSON whatsoever", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => expectSound(parse(body))),
      { numRuns: 500 },
    );
  });

  it("throws on no webhook that is broken in one place, and what it reads of it is sound", () => {
    const place = fc.array(fc.nat(12), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...bodies), place, fc.oneof(fc.jsonValue(), treacherous), (body, steps, value) => {
        expectSound(parse(withReplaced(body, steps, value)));
      }),
      { numRuns: 3000 },
    );
  });

  it("repeats no customer's words in a reason", () => {
    const body = messages({}, { type: "text", text: { body: "my secret" }, from: "my secret", timestamp: "my secret" });
    expect(JSON.stringify(parse(body).unreadable)).not.toContain("secret");
  });

  it("reads a deeply nested form without losing its footing", () => {
    const deep = `{"answer":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    const nfm_reply = { name: "flow", body: "Sent", response_json: deep };
    const body = messages(mei, { ...meiIds, type: "interactive", interactive: { type: "nfm_reply", nfm_reply } });
    expect(parse(body).events[0]?.content).toEqual({ kind: "text", text: "Sent" });
  });
});
