import { afterEach, describe, expect, it, vi } from "vitest";
import { ChannelError, type Delivery } from "../../../channels/channel.ts";
import { line } from "../../../channels/line/index.ts";
import type { FailureCode } from "../../../channels/message.ts";
import { accessToken, answeringWith, lineAccount, settings } from "./account.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const reply = "POST /v2/bot/message/reply";
const push = "POST /v2/bot/message/push";

/** The error of a delivery that must fail. */
async function failure(sending: Promise<unknown>): Promise<ChannelError> {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ChannelError)) throw new Error(`expected a ChannelError, got ${String(error)}`);
  return error;
}

/** The attempt after one that failed with `error`. */
const nextAttempt = (delivery: Delivery, error: ChannelError, now: Date): Delivery => ({
  ...delivery,
  attempt: delivery.attempt + 1,
  now,
  ...(error.trail !== undefined && { trail: error.trail }),
});

describe("an answer", () => {
  it("is a free reply while the token is young, and its ids are LINE's", async () => {
    const shop = lineAccount({ monthlyLimit: 0 });
    const asked = await shop.says("how long?");
    shop.wait(49);
    const { messageIds } = await shop.channel.send(shop.answer(asked, "Two days."));
    expect(shop.calls()).toEqual([reply]);
    expect(messageIds).toEqual([expect.stringMatching(/^\d+$/)]);
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });

  // Case 5
  it("that took 70 seconds is a push with the delivery's key", async () => {
    const shop = lineAccount();
    const asked = await shop.says("how long?");
    shop.wait(70);
    await shop.channel.send(shop.answer(asked, "Two days."));
    expect(shop.calls()).toEqual([push]);
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });

  it("without a token is a push", async () => {
    const shop = lineAccount();
    const { tokens: _, ...asked } = await shop.says("how long?");
    await shop.channel.send(shop.answer(asked, "Two days."));
    expect(shop.calls()).toEqual([push]);
  });

  it("goes to an exact path, however the base address is written", async () => {
    const { requests } = answeringWith(() => Response.json({ sentMessages: [] }));
    await line.open("", { ...settings, API_BASE: "https://api.line.me//" }).send(someDelivery());
    expect(requests.map(({ url }) => url)).toEqual(["https://api.line.me/v2/bot/message/reply"]);
  });

  it("to a group is a push to the group", async () => {
    const group = "C7a0f4e1b2c3d44e5f60718293a4b5c6d";
    const shop = lineAccount({ groups: [group] });
    const { tokens: _, ...asked } = await shop.says("how long?");
    await shop.channel.send(shop.answer({ ...asked, chat: { ids: [group], kind: "group" } }, "Two days."));
    expect(shop.platform.calls[0]?.body).toMatchObject({ to: group });
  });

  // Case 17
  it("longer than one call replies with its first part and pushes the rest, each once", async () => {
    const shop = lineAccount();
    const asked = await shop.says("tell me everything");
    const delivery = shop.answer(asked, "");
    for (const part of shop.channel.compose({ text: "x".repeat(5000 * 6) }, asked.chat)) {
      await shop.channel.send({ ...delivery, part, key: crypto.randomUUID() });
    }
    expect(shop.calls()).toEqual([reply, push]);
    expect(shop.shopBubbles()).toHaveLength(6);
  });

  // Case 6
  it("whose token LINE refuses is pushed at once, and once", async () => {
    const shop = lineAccount();
    const asked = await shop.says("how long?");
    await shop.channel.send(shop.answer(asked, "One moment."));
    await shop.channel.send(shop.answer(asked, "Two days."));
    expect(shop.calls()).toEqual([reply, reply, push]);
    expect(shop.shopBubbles()).toEqual(["One moment.", "Two days."]);
  });

  it("whose token and push LINE both refuse is tried no third time", async () => {
    const { requests } = answeringWith(() => Response.json({ message: "Invalid reply token" }, { status: 400 }));
    const shop = someDelivery();
    expect((await failure(line.open("", settings).send(shop))).code).toBe("refused");
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(["/v2/bot/message/reply", "/v2/bot/message/push"]);
  });
});

describe("a push that got no answer", () => {
  // Case 5
  it("is known as delivered by its key when LINE had taken it", async () => {
    const shop = lineAccount();
    const delivery = shop.answer(await shop.says("how long?"), "Two days.");
    shop.wait(70);
    shop.wire.loses = "answers";
    const error = await failure(shop.channel.send({ ...delivery, now: shop.now() }));
    expect([error.code, error.trail]).toEqual(["ambiguous", "pushed"]);
    shop.wire.loses = "nothing";
    const { messageIds } = await shop.channel.send(nextAttempt(delivery, error, shop.now()));
    expect(messageIds).toHaveLength(1);
    expect(shop.platform.calls.map(({ status }) => status)).toEqual([200, 409]);
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });

  // Case 5
  it("is delivered by the next attempt when LINE had not", async () => {
    const shop = lineAccount();
    const delivery = shop.answer(await shop.says("how long?"), "Two days.");
    shop.wait(70);
    shop.wire.loses = "requests";
    const error = await failure(shop.channel.send({ ...delivery, now: shop.now() }));
    shop.wire.loses = "nothing";
    await shop.channel.send(nextAttempt(delivery, error, shop.now()));
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });

  // Case 5
  it("fails when its key was used without being taken", async () => {
    answeringWith(() => Response.json({ message: "The retry key is already accepted" }, { status: 409 }));
    expect((await failure(line.open("", settings).send(someDelivery({ trail: "pushed" })))).code).toBe("refused");
  });

  it("is not tried as a reply again, though the token was young", async () => {
    const shop = lineAccount();
    const asked = await shop.says("how long?");
    await shop.channel.send(shop.answer(asked, "One moment."));
    const delivery = shop.answer(asked, "Two days.");
    Object.assign(shop.wire, { loses: "answers", of: "push" });
    const error = await failure(shop.channel.send(delivery));
    shop.wire.loses = "nothing";
    await shop.channel.send(nextAttempt(delivery, error, shop.now()));
    expect(shop.calls()).toEqual([reply, reply, push, push]);
    expect(shop.shopBubbles()).toEqual(["One moment.", "Two days."]);
  });
});

describe("a reply that got no answer", () => {
  it("says so with its time, and counts as delivered when its young token turns out to be spent", async () => {
    const shop = lineAccount();
    const delivery = shop.answer(await shop.says("how long?"), "Two days.");
    shop.wire.loses = "answers";
    const error = await failure(shop.channel.send(delivery));
    expect([error.code, error.trail]).toEqual(["ambiguous", "reply-unanswered 2026-11-22T08:00:00.000Z"]);
    shop.wire.loses = "nothing";
    shop.wait(20);
    expect(await shop.channel.send(nextAttempt(delivery, error, shop.now()))).toEqual({ messageIds: [] });
    expect(shop.calls()).toEqual([reply, reply]);
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });

  it("is delivered by the same reply when LINE had not taken it", async () => {
    const shop = lineAccount();
    const delivery = shop.answer(await shop.says("how long?"), "Two days.");
    shop.wire.loses = "requests";
    const error = await failure(shop.channel.send(delivery));
    shop.wire.loses = "nothing";
    shop.wait(20);
    expect((await shop.channel.send(nextAttempt(delivery, error, shop.now()))).messageIds).toHaveLength(1);
    expect(shop.calls()).toEqual([reply]);
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });

  it("is pushed when its token may have died of age meanwhile, so that nobody is left without an answer", async () => {
    const shop = lineAccount();
    const delivery = shop.answer(await shop.says("how long?"), "Two days.");
    shop.wire.loses = "requests";
    const error = await failure(shop.channel.send(delivery));
    shop.wire.loses = "nothing";
    shop.wait(300);
    await shop.channel.send(nextAttempt(delivery, error, shop.now()));
    expect(shop.calls()).toEqual([reply, push]);
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });

  it("stays on record through further attempts that fail", async () => {
    const shop = lineAccount();
    const delivery = shop.answer(await shop.says("how long?"), "Two days.");
    shop.wire.loses = "answers";
    const first = await failure(shop.channel.send(delivery));
    shop.wait(5);
    shop.wire.loses = "nothing";
    shop.platform.trouble = "failing";
    const second = await failure(shop.channel.send(nextAttempt(delivery, first, shop.now())));
    expect([second.code, second.trail]).toEqual(["unavailable", first.trail]);
    shop.platform.trouble = "none";
    expect(await shop.channel.send(nextAttempt(delivery, second, shop.now()))).toEqual({ messageIds: [] });
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });

  it("and whose attempt was cut off before it could say so is not sent twice", async () => {
    const shop = lineAccount();
    const delivery = shop.answer(await shop.says("how long?"), "Two days.");
    await shop.channel.send(delivery);
    expect(await shop.channel.send({ ...delivery, attempt: 2 })).toEqual({ messageIds: [] });
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });
});

describe("a reply that LINE could not handle", () => {
  it("is made again as if nothing had happened", async () => {
    const shop = lineAccount();
    const delivery = shop.answer(await shop.says("how long?"), "Two days.");
    shop.platform.trouble = "failing";
    const error = await failure(shop.channel.send(delivery));
    expect([error.code, error.trail]).toEqual(["unavailable", expect.stringMatching(/^reply-unanswered/)]);
    shop.platform.trouble = "none";
    await shop.channel.send(nextAttempt(delivery, error, shop.now()));
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });
});

describe("a refusal of LINE", () => {
  it.each<[number, string, FailureCode]>([
    [400, "The request body has 1 error(s)", "refused"],
    [400, "Failed to send messages", "unreachable"],
    [401, "Authentication failed due to the following reason: invalid token.", "account"],
    [403, "Access to this API is not available for your account", "account"],
    [404, "Not found", "refused"],
    [413, "Request entity too large", "refused"],
    // Case 7
    [429, "You have reached your monthly limit.", "account"],
    [429, "The API rate limit has been exceeded. Try again later.", "throttled"],
    [500, "Internal server error", "unavailable"],
    [503, "", "unavailable"],
  ])("%i %s is %s", async (status, message, code) => {
    answeringWith(() => Response.json({ message }, { status }));
    expect((await failure(line.open("", settings).send(someDelivery({ trail: "pushed" })))).code).toBe(code);
  });

  it("without a readable body is judged by its status", async () => {
    answeringWith(() => new Response("<html>Bad gateway</html>", { status: 502 }));
    expect((await failure(line.open("", settings).send(someDelivery()))).code).toBe("unavailable");
  });

  it("says how long to wait where LINE does", async () => {
    answeringWith(() => Response.json({ message: "slow down" }, { status: 429, headers: { "retry-after": "7" } }));
    expect((await failure(line.open("", settings).send(someDelivery()))).retryAfterSeconds).toBe(7);
  });

  it("names the field and the request for LINE's support, and nothing that is nobody's business", async () => {
    const message = `The request body has 1 error(s): Two days. ${accessToken} https://api.line.me/v2/bot/message/push`;
    answeringWith(() =>
      Response.json(
        { message, details: [{ message, property: "messages[0].text" }, { message }] },
        { status: 400, headers: { "x-line-request-id": "0c34a491-e2df-4d87-8440-a89f8ae2a7e3" } },
      ),
    );
    const error = await failure(line.open("", settings).send(someDelivery()));
    expect(error.message).toBe("refused: 400 messages[0].text request 0c34a491-e2df-4d87-8440-a89f8ae2a7e3");
  });

  it("about a field with a name that could be anything keeps that name to itself", async () => {
    const details = [{ property: "Two days. https://api.line.me" }];
    answeringWith(() => Response.json({ message: "The request body has 1 error(s)", details }, { status: 400 }));
    expect((await failure(line.open("", settings).send(someDelivery()))).message).toBe("refused: 400");
  });

  // Case 7
  it("for the month's quota does not hold back free replies", async () => {
    const shop = lineAccount({ monthlyLimit: 0 });
    const asked = await shop.says("how long?");
    const { tokens: _, ...later } = asked;
    expect((await failure(shop.channel.send(shop.answer(later, "Two days.")))).code).toBe("account");
    await shop.channel.send(shop.answer(asked, "Two days."));
    expect(shop.shopBubbles()).toEqual(["Two days."]);
  });
});

/** A delivery of no particular conversation. */
function someDelivery(details: Partial<Delivery> = {}): Delivery {
  const now = new Date("2026-11-22T08:00:00Z");
  return {
    part: { text: "Two days.", payload: { messages: [{ type: "text", text: "Two days." }], mayReply: true } },
    chat: { ids: ["U1c5ae0b7d2f34968a0b1c2d3e4f50617"], kind: "private" },
    key: "5b1d0e6c-7f0a-4a52-9c3e-2d8f6b9a1c4e",
    attempt: 1,
    replyToken: { value: "0f3779fba3b349968c5d07db31eab56f", receivedAt: now },
    now,
    ...details,
  };
}
