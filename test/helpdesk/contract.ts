/** What every helpdesk connector must do, whatever its wire looks like: each connector's test brings its own desk to this suite. */
import { describe, expect, it } from "vitest";
import type { DeskEvent, Helpdesk } from "../../src/helpdesk/index.ts";

export interface ConnectorUnderTest {
  connector: Helpdesk;
  /** What the desk answers to the next delivery. */
  answer(status: number, headers?: Record<string, string>): void;
  /** No answer at all. */
  fallSilent(): void;
  /** Deliveries that the desk took for genuine: their id and event. */
  taken(): { id: string; event: unknown }[];
  /** An agent's message as the desk sends it; `tamper` changes the body after signing. */
  agentSays(
    text: string,
    options?: { id?: string; tamper?: boolean; unsigned?: boolean; ageSeconds?: number },
  ): Promise<{ headers: Headers; body: Uint8Array }>;
}

export function helpdeskContract(name: string, open: () => ConnectorUnderTest): void {
  describe(`the ${name} connector`, () => {
    const deliver = (desk: ConnectorUnderTest, id = "evt_1") => desk.connector.deliver(caseOpened, id, new Date());

    it("delivers an event signed and whole", async () => {
      const desk = open();
      desk.answer(200);
      await deliver(desk);
      expect(desk.taken()).toEqual([{ id: "evt_1", event: caseOpened }]);
    });

    it("keeps the id of an event over its attempts", async () => {
      const desk = open();
      desk.answer(500);
      await expect(deliver(desk)).rejects.toThrow();
      desk.answer(200);
      await deliver(desk);
      expect(new Set(desk.taken().map(({ id }) => id))).toEqual(new Set(["evt_1"]));
    });

    it.each([
      [429, { "retry-after": "7" }, { code: "throttled", retryAfterSeconds: 7 }],
      [502, {}, { code: "throttled" }],
      [504, {}, { code: "throttled" }],
      [500, {}, { code: "unavailable" }],
      [404, {}, { code: "unavailable" }],
      [302, { location: "https://elsewhere.test/" }, { code: "unavailable" }],
      [410, {}, { code: "account" }],
    ])("takes a %i for what it is", async (status, headers, expected) => {
      const desk = open();
      desk.answer(status, headers);
      await expect(deliver(desk)).rejects.toMatchObject({ name: "HelpdeskError", ...expected });
    });

    it("takes silence for uncertain", async () => {
      const desk = open();
      desk.fallSilent();
      await expect(deliver(desk)).rejects.toMatchObject({ code: "ambiguous" });
    });

    it("hears an agent", async () => {
      const desk = open();
      const { headers, body } = await desk.agentSays("สวัสดีค่ะ", { id: "m1" });
      expect(await desk.connector.receive(headers, body)).toMatchObject({
        state: "event",
        id: "m1",
        event: { type: "agent.message", data: { message: { text: "สวัสดีค่ะ" } } },
      });
    });

    it.each([
      ["changed on the way", { tamper: true }],
      ["not signed", { unsigned: true }],
      ["ten minutes old", { ageSeconds: 600 }],
      ["from the future", { ageSeconds: -600 }],
    ])("refuses what is %s", async (_, options) => {
      const desk = open();
      const { headers, body } = await desk.agentSays("hello", options);
      expect(await desk.connector.receive(headers, body)).toEqual({ state: "refused" });
    });

    it("bears a clock that is four minutes off", async () => {
      const desk = open();
      const { headers, body } = await desk.agentSays("hello", { ageSeconds: 240 });
      expect((await desk.connector.receive(headers, body)).state).toBe("event");
    });
  });
}

const now = "2026-11-22T09:00:00.000Z";

const caseOpened: DeskEvent = {
  type: "case.opened",
  timestamp: now,
  data: {
    case: {
      id: `${"a".repeat(64)}-1`,
      channel: "line",
      account: "",
      market: "TH",
      language: "th",
      reason: "asked",
      priority: "normal",
      status: "open",
      summary: "สมหญิง (th) asked for a person.",
      customer: { name: "สมหญิง", profile: {}, language: "th", first_seen: now, earlier_cases: 0 },
      details: [],
      transcript: [{ id: "1", author: "customer", kind: "text", text: "ขอคุยกับคน", sent_at: now }],
      suggestions: [],
      links: {},
    },
  },
};
