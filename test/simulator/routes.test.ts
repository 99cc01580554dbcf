import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Channel, Inbound } from "../../channels/index.ts";
import { openChannel, Stage } from "./stage.ts";

const platforms = ["whatsapp", "line", "telegram"] as const;

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function hear(platform: (typeof platforms)[number], text = "Where is my order?"): Promise<Inbound> {
  await stage.act(platform, { kind: "text", text });
  const [event] = await stage.understood(platform);
  if (!event) throw new Error("The worker heard nothing.");
  return event;
}

function reply(channel: Channel, { chat }: Inbound, text: string) {
  const [part] = channel.compose({ text, choices: [{ data: "m1.0", title: "A person" }] }, chat);
  if (!part) throw new Error("A reply has a part.");
  return channel.send({ part, chat, key: crypto.randomUUID(), attempt: 1, now: new Date() });
}

describe("the simulator", () => {
  it("begins with three people on every phone, no message and no case", async () => {
    const { phones, desk, wire } = await stage.view();
    expect(phones.map(({ platform, customers }) => [platform, customers.length])).toEqual([
      ["whatsapp", 3],
      ["line", 3],
      ["telegram", 3],
    ]);
    expect(phones.flatMap(({ customers }) => customers.flatMap(({ bubbles }) => bubbles))).toEqual([]);
    expect(desk.cases).toEqual([]);
    expect(wire).toEqual([]);
  });

  it("has someone on WhatsApp who hides the phone number", async () => {
    const { phones } = await stage.view();
    const hidden = phones[0]?.customers.filter(({ phone }) => phone === undefined);
    expect(hidden).toHaveLength(1);
    expect(hidden?.[0]?.scopedId).toMatch(/^[A-Z]{2}\.[A-Za-z0-9]+$/);
  });

  it.each(platforms)("sends what a customer writes on %s as a webhook that the channel verifies", async (platform) => {
    const event = await hear(platform, "ส่งของกี่วันถึงคะ");
    expect(stage.received.at(-1)?.path).toBe(`/webhooks/${platform}`);
    expect(event.content).toEqual({ kind: "text", text: "ส่งของกี่วันถึงคะ" });
    const { bubbles } = await stage.customer(platform);
    expect(bubbles.map(({ from, text }) => [from, text])).toEqual([["customer", "ส่งของกี่วันถึงคะ"]]);
  });

  it.each(platforms)(
    "shows on the %s phone what the worker sends, and the tap on its option to the worker",
    async (platform) => {
      const event = await hear(platform);
      await reply(openChannel(platform), event, "On its way.");
      const bubble = (await stage.customer(platform)).bubbles.at(-1);
      expect(bubble).toMatchObject({ from: "shop", options: { items: [{ data: "m1.0", title: "A person" }] } });
      expect(bubble?.text).toContain("On its way.");
      await stage.act(platform, { kind: "tap", bubbleId: bubble?.id, data: "m1.0", title: "A person" });
      expect((await stage.understood(platform))[0]?.content).toMatchObject({ kind: "choice", data: "m1.0" });
    },
  );

  it("logs webhooks and calls in order, without tokens, and each once", async () => {
    await reply(openChannel("telegram"), await hear("telegram"), "On its way.");
    const { wire } = await stage.view();
    expect(wire.map(({ direction, path, status, problems }) => [direction, path, status, problems])).toEqual([
      ["in", "/webhooks/telegram", 200, []],
      ["out", expect.stringMatching(/^\/?sendMessage$/), 200, []],
    ]);
    expect((await stage.view(1)).wire.map(({ seq }) => seq)).toEqual([2]);
    expect((await stage.view(2)).wire).toEqual([]);
  });

  it("tells the worker what became of its WhatsApp message", async () => {
    await reply(openChannel("whatsapp"), await hear("whatsapp"), "On its way.");
    const statuses = (await stage.understood("whatsapp")).map(
      ({ content }) => content.kind === "status" && content.status,
    );
    expect(statuses).toEqual(["sent", "delivered", "read"]);
  });

  it("sends no webhook for what WhatsApp tells no shop", async () => {
    await hear("whatsapp");
    const response = await stage.act("whatsapp", { kind: "block" });
    expect(await response.json()).toEqual({ status: null });
    expect(stage.received).toHaveLength(1);
    expect((await stage.customer("whatsapp")).blocked).toBe(true);
  });

  it("answers calls as a platform in trouble until the switch is back", async () => {
    const event = await hear("line");
    const line = openChannel("line");
    await stage.send("PUT", "phones/line/trouble", { trouble: "throttled" });
    await expect(reply(line, event, "On its way.")).rejects.toMatchObject({ code: "throttled" });
    await stage.send("PUT", "phones/line/trouble", { trouble: "none" });
    await expect(reply(line, event, "On its way.")).resolves.toMatchObject({ messageIds: [expect.any(String)] });
    const calls = (await stage.view()).wire.filter(({ direction }) => direction === "out");
    expect(calls.map(({ status }) => status)).toEqual([429, 200]);
  });

  it("shows a worker's refusal in the wire log", async () => {
    stage.status = 401;
    const response = await stage.act("line", { kind: "text", text: "hi" });
    expect(await response.json()).toEqual({ status: 401 });
    expect((await stage.view()).wire[0]).toMatchObject({ status: 401, problems: ["The signature does not match."] });
  });

  it("delivers a webhook again, byte for byte and with its signature", async () => {
    await hear("line", "你好");
    await stage.send("POST", "wire/1/repeat", {});
    const [first, second] = stage.received;
    expect(second?.body).toEqual(first?.body);
    expect(second?.headers.get("x-line-signature")).toBe(first?.headers.get("x-line-signature"));
  });

  it("has no webhook to repeat in a call of the worker's", async () => {
    await reply(openChannel("line"), await hear("line"), "On its way.");
    expect((await stage.send("POST", "wire/2/repeat", {})).status).toBe(404);
    expect((await stage.send("POST", "wire/99/repeat", {})).status).toBe(404);
  });

  it("keeps a reaction on the bubble it was given to", async () => {
    await reply(openChannel("telegram"), await hear("telegram"), "On its way.");
    const bubble = (await stage.customer("telegram")).bubbles.at(-1);
    await stage.act("telegram", { kind: "reaction", bubbleId: bubble?.id, emoji: "👍" });
    expect((await stage.customer("telegram")).reactions).toEqual({ [bubble?.id ?? ""]: "👍" });
  });

  it.each([
    [{ kind: "text", text: "  " }],
    [{ kind: "image", url: "not a URL", mimeType: "image/png" }],
    [{ kind: "dance" }],
    [null],
  ])("refuses %j, which no phone can do", async (action) => {
    const response = await stage.act("line", action);
    expect(response.status).toBe(400);
    expect(stage.received).toEqual([]);
  });

  it("names what a person of another world cannot do", async () => {
    const response = await stage.send("POST", "phones/line/nobody/actions", { kind: "text", text: "hi" });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'Nobody on line has the id "nobody".' });
  });
});
