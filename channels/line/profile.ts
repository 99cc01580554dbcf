/** Who a customer is: what LINE tells of a friend's profile. Events bring an id alone. */
import { ChannelError } from "../channel.ts";
import { record, text } from "../json.ts";
import type { Chat, Sender } from "../message.ts";
import type { Api } from "./api.ts";
import { failureOf } from "./errors.ts";

/**
 * The name and, with the customer's consent, the language. Throws ChannelError; "unreachable" for someone who is no friend.
 * @see https://developers.line.biz/en/reference/messaging-api/#get-profile
 */
export async function profile(api: Api, { ids: [userId] }: Chat): Promise<Sender> {
  const answer = await api(`/v2/bot/profile/${encodeURIComponent(userId)}`, { method: "GET" });
  if (answer.status === 404) throw new ChannelError("unreachable", "404 no friend");
  if (!answer.ok) throw failureOf(answer);
  const told = record(answer.body);
  const name = text(told?.displayName);
  const language = text(told?.language);
  return { id: userId, ...(name ? { name } : {}), ...(language ? { language } : {}) };
}
