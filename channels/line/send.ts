/**
 * Delivery: by reply token while it lasts, because replies are free; else by push, which the monthly quota pays for.
 *
 * A push is safe to repeat: LINE takes one retry key once. A reply has no such key, but its token serves once, which is
 * nearly as good. When a reply got no answer, the same reply goes out again, and a refused token is then the proof that LINE
 * had taken the first one, as long as the token cannot have died of age meanwhile. If it can, LINE's refusal proves nothing
 * and the message is pushed: the customer may then read it twice, which is better than not at all. All this holds only while
 * a token is given to one delivery; the parts behind the first never reply.
 * @see https://developers.line.biz/en/docs/messaging-api/retrying-api-request/
 */
import { ChannelError, type Delivery, type Receipt } from "../channel.ts";
import type { Answer, Call } from "../http.ts";
import { array, record, text } from "../json.ts";
import type { Api } from "./api.ts";
import { failureOf, isInvalidReplyToken } from "./errors.ts";
import { readPayload } from "./payload.ts";

/** LINE promises a minute from the event; the rest is for clocks that differ and for the way. */
const replyTokenSeconds = 50;

/**
 * `ChannelError.trail`: what the attempt before may have done. "reply-unanswered" is followed by its time, for an operator.
 * A later attempt without a trail follows one that was cut off, which is as good as unanswered.
 */
const replyUnanswered = "reply-unanswered";
const replyFailed = "reply-failed";
const pushed = "pushed";

/** Sends one part. Throws ChannelError. The receipt is empty when an earlier attempt turns out to have arrived. */
export async function send(api: Api, delivery: Delivery): Promise<Receipt> {
  const { messages, mayReply } = readPayload(delivery.part.payload);
  if (mayReply && delivery.trail !== pushed) {
    const receipt = await reply(api, messages, delivery);
    if (receipt) return receipt;
  }
  return push(api, messages, delivery);
}

/** Undefined when the token is of no use and the message is still to be sent. */
async function reply(api: Api, messages: readonly unknown[], delivery: Delivery): Promise<Receipt | undefined> {
  const { replyToken, attempt, now } = delivery;
  if (!replyToken) return undefined;
  const isYoung = now.getTime() - replyToken.receivedAt.getTime() < replyTokenSeconds * 1000;
  const mayHaveArrived = delivery.trail?.startsWith(replyUnanswered) ?? attempt > 1;
  if (!isYoung && !mayHaveArrived) return undefined;

  const unanswered = delivery.trail && mayHaveArrived ? delivery.trail : `${replyUnanswered} ${now.toISOString()}`;
  const answer = await callWithTrail(
    api,
    "/v2/bot/message/reply",
    { body: { replyToken: replyToken.value, messages } },
    unanswered,
  );
  if (answer.ok) return receiptOf(answer);
  // A server error says nothing of whether the reply had been taken.
  const isUncertain = mayHaveArrived || answer.status >= 500;
  if (!isInvalidReplyToken(answer)) throw failureOf(answer, isUncertain ? unanswered : replyFailed);
  return mayHaveArrived && isYoung ? { messageIds: [] } : undefined;
}

async function push(api: Api, messages: readonly unknown[], { chat, key }: Delivery): Promise<Receipt> {
  const headers = { "x-line-retry-key": key };
  const answer = await callWithTrail(
    api,
    "/v2/bot/message/push",
    { headers, body: { to: chat.ids[0], messages } },
    pushed,
  );
  const acceptedBefore = answer.status === 409 && answer.headers.has("x-line-accepted-request-id");
  if (answer.ok || acceptedBefore) return receiptOf(answer);
  throw failureOf(answer, pushed);
}

async function callWithTrail(api: Api, path: string, request: Omit<Call, "url">, trail: string): Promise<Answer> {
  try {
    return await api(path, request);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    throw new ChannelError(error.code, error.platformCode, { trail, cause: error.cause });
  }
}

function receiptOf(answer: Answer): Receipt {
  const sent = array(record(answer.body)?.sentMessages) ?? [];
  return { messageIds: sent.flatMap((message) => text(record(message)?.id) || []) };
}
