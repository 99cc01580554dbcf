/** Signs of life: the read mark, and the dots that say an answer is on its way. */
import type { Presence } from "../channel.ts";
import type { Answer } from "../http.ts";
import type { Api } from "./api.ts";
import { failureOf } from "./errors.ts";

/** How long the dots last unless a message ends them; LINE takes 5 to 60, in fives. */
const loadingSeconds = 20;

/**
 * Marks as read and shows the dots; LINE has dots in private chats only. One failing does not hold back the other.
 * Throws ChannelError if either failed.
 */
export async function show(api: Api, { chat, readToken, typing }: Presence): Promise<void> {
  const calls: Promise<Answer>[] = [];
  if (readToken) calls.push(api("/v2/bot/chat/markAsRead", { body: { markAsReadToken: readToken } }));
  if (typing && chat.kind === "private") {
    calls.push(api("/v2/bot/chat/loading/start", { body: { chatId: chat.ids[0], loadingSeconds } }));
  }
  for (const outcome of await Promise.allSettled(calls)) {
    if (outcome.status === "rejected") throw outcome.reason;
    if (!outcome.value.ok) throw failureOf(outcome.value);
  }
}
