import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Case, DeskEvent } from "../../src/helpdesk/events.ts";
import { webhookDesk } from "../../src/helpdesk/webhook.ts";
import { Stage, settings } from "./stage.ts";

const connector = webhookDesk({
  url: settings.HELPDESK_WEBHOOK_URL,
  secret: settings.HELPDESK_WEBHOOK_SECRET,
  allowPrivate: true,
});
const caseId = `${"a".repeat(64)}-1`;

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function line(author: Case["transcript"][number]["author"], text: string, at = new Date()): Case["transcript"][number] {
  return { id: text, author, kind: "text", text, sent_at: at.toISOString() };
}

function opened(transcript: Case["transcript"], at = new Date()): Extract<DeskEvent, { type: "case.opened" }> {
  return {
    type: "case.opened",
    timestamp: at.toISOString(),
    data: {
      case: {
        id: caseId,
        channel: "line",
        account: "",
        market: "TH",
        language: "th",
        reason: "upset",
        priority: "urgent",
        status: "open",
        summary: "พลอย (th) is upset.",
        customer: { name: "พลอย", profile: {}, language: "th", first_seen: at.toISOString(), earlier_cases: 0 },
        details: [{ kind: "order_number", value: "HG-20481177", message_id: "1" }],
        transcript,
        suggestions: [],
        links: {},
      },
    },
  };
}

function deliver(event: DeskEvent, id = "evt_1"): Promise<void> {
  return connector.deliver(event, id, new Date());
}

function act(action: unknown): Promise<Response> {
  return stage.send("POST", `desk/cases/${caseId}/actions`, action);
}

async function filed() {
  const { cases } = (await stage.view()).desk;
  return cases;
}

describe("the simulator's desk", () => {
  it("files a case with all that the customer said", async () => {
    await deliver(opened([line("customer", "ของแตก")]));
    expect(await filed()).toMatchObject([
      { status: "open", case: { id: caseId, reason: "upset" }, transcript: [{ text: "ของแตก" }] },
    ]);
    expect((await stage.view()).wire).toMatchObject([{ party: "desk", direction: "out", status: 200, problems: [] }]);
  });

  it("refuses an event with another's signature", async () => {
    const stranger = webhookDesk({
      url: settings.HELPDESK_WEBHOOK_URL,
      secret: `whsec_${btoa("x".repeat(32))}`,
      allowPrivate: true,
    });
    await expect(stranger.deliver(opened([]), "evt_1", new Date())).rejects.toMatchObject({ platformCode: "401" });
    expect(await filed()).toEqual([]);
  });

  it("says what an event lacks of the published format", async () => {
    const event = opened([]);
    Reflect.deleteProperty(event.data.case, "summary");
    await expect(deliver(event)).rejects.toMatchObject({ platformCode: "400" });
    const [entry] = (await stage.view()).wire;
    expect(entry?.problems.join()).toContain("summary");
  });

  it("answers 503 while it is down, and files the case when it is up again", async () => {
    await stage.send("PUT", "desk/up", { up: false });
    await expect(deliver(opened([]))).rejects.toMatchObject({ code: "unavailable" });
    expect(await filed()).toEqual([]);
    await stage.send("PUT", "desk/up", { up: true });
    await deliver(opened([]));
    expect(await filed()).toHaveLength(1);
  });

  it("files a repeated event once", async () => {
    const event: DeskEvent = {
      ...opened([]),
      type: "case.updated",
      data: { ...opened([]).data, change: { kind: "blocked" } },
    };
    await deliver(event);
    await deliver(event);
    expect((await filed())[0]?.news).toHaveLength(1);
  });

  it.each([
    ["reply", { kind: "reply", text: "ขอโทษค่ะ" }, { type: "agent.message", data: { message: { text: "ขอโทษค่ะ" } } }],
    ["note", { kind: "note", text: "refund him" }, { type: "agent.note", data: { note: { text: "refund him" } } }],
    ["assignment", { kind: "assign" }, { type: "case.assigned" }],
    ["closing", { kind: "close" }, { type: "case.closed" }],
  ])("sends an agent's %s as the connector reads it", async (_, action, event) => {
    await deliver(opened([]));
    await act(action);
    const sent = stage.received.at(-1);
    expect(sent?.path).toBe("/helpdesk/webhook");
    const received = sent && (await connector.receive(sent.headers, sent.body));
    expect(received).toMatchObject({ state: "event", event: { ...event, data: { case: { id: caseId } } } });
  });

  it("shows what the agent said, once, before and after the worker tells of it", async () => {
    const question = line("customer", "ของแตก");
    await deliver(opened([question]));
    await act({ kind: "reply", text: "ขอโทษค่ะ" });
    const texts = async () => (await filed())[0]?.transcript.map(({ text }) => text);
    expect(await texts()).toEqual(["ของแตก", "ขอโทษค่ะ"]);
    const later = new Date(Date.now() + 1000);
    await deliver(opened([question, line("agent", "ขอโทษค่ะ")], later), "evt_2");
    expect(await texts()).toEqual(["ของแตก", "ขอโทษค่ะ"]);
  });

  it("keeps a closed case closed when older news of it arrives", async () => {
    await deliver(opened([]));
    await act({ kind: "close" });
    await deliver(opened([]), "evt_2");
    expect((await filed())[0]?.status).toBe("closed");
  });

  it("does nothing with a case that it never saw", async () => {
    expect((await act({ kind: "close" })).status).toBe(404);
    expect(stage.received).toEqual([]);
  });

  it("sends no empty reply", async () => {
    await deliver(opened([]));
    expect((await act({ kind: "reply", text: " " })).status).toBe(400);
    expect(stage.received).toEqual([]);
  });
});
