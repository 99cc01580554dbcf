/**
 * Telegram, played: the Bot API of one bot as its documentation describes it. Judges every call by the documented rules and
 * answers in Telegram's words. Leaves out the rate limit, and what a front desk never calls.
 * @see https://core.telegram.org/bots/api
 */
import type { FakePlatform, Person, PlatformCall, Trouble } from "./platform.ts";
import { answerCall, type TelegramAnswer } from "./telegram-methods.ts";
import { groupSaid, groupUpgraded, updateFor, type Words } from "./telegram-people.ts";
import { refusal } from "./telegram-rules.ts";
import { type FakeTelegramSettings, openServer, personNumber } from "./telegram-server.ts";

export interface FakeTelegram extends FakePlatform {
  /** The bot's name without "@", as people mention it in groups. */
  readonly username: string;
  /** What `person` writes in a group, a negative number; the group's screen is `screen(groupId)`. */
  sayInGroup(person: Person, groupId: string, words: Words, webhookUrl: string): Promise<Request>;
  /** The group becomes a supergroup: its new id, and the two updates that tell of it. */
  upgradeGroup(groupId: string, webhookUrl: string): Promise<{ newId: string; requests: [Request, Request] }>;
  /** A file as if a customer had sent it: its file_id. */
  keepFile(url: string, sizeBytes?: number): string;
  /** A delivery failed, as getWebhookInfo will tell. */
  failDelivery(message: string): void;
}

/** A bot in its first hour: chats appear as people write. */
export function fakeTelegram(settings: FakeTelegramSettings): FakeTelegram {
  const server = openServer(settings);
  const calls: PlatformCall[] = [];
  const fake: FakeTelegram = {
    name: "telegram",
    trouble: "none",
    calls,
    username: server.bot.username ?? "",
    screen(id) {
      const chat = server.chats.get(isGroup(id) ? id : String(personNumber(id)));
      return { bubbles: chat?.bubbles ?? [], typing: (chat?.typingUntil ?? 0) > server.now() };
    },
    act: async (person, action, webhookUrl) => server.deliver(updateFor(server, person, action), webhookUrl),
    sayInGroup: async (person, groupId, words, webhookUrl) =>
      server.deliver(groupSaid(server, person, groupId, words), webhookUrl),
    async upgradeGroup(groupId, webhookUrl) {
      const { newId, leaving, arriving } = groupUpgraded(server, groupId);
      return { newId, requests: [server.deliver(leaving, webhookUrl), server.deliver(arriving, webhookUrl)] };
    },
    keepFile: (url, sizeBytes) => server.keepFile(url, sizeBytes).file_id,
    failDelivery: (message) => server.failDelivery(message),
    async handle(request, path) {
      const { method } = request;
      const body: unknown = await request.json().catch(() => undefined);
      const answer = (await troubled(fake.trouble, request.signal)) ?? (await answerCall(server, path, body));
      const { status } = answer.response;
      calls.push({ at: server.now(), method, path: withoutToken(path), body, status, problems: answer.problems });
      return answer.response;
    },
  };
  return fake;
}

/** What a call gets while Telegram has a bad day, right or wrong as the call may be. */
async function troubled(trouble: Trouble, signal: AbortSignal): Promise<TelegramAnswer | undefined> {
  const badDay = (...reason: Parameters<typeof refusal>): TelegramAnswer => {
    const body = refusal(...reason);
    return { response: Response.json(body, { status: body.error_code }), problems: [] };
  };
  switch (trouble) {
    case "none":
      return undefined;
    case "throttled":
      return badDay(429, "Too Many Requests: retry after 12", { retry_after: 12 });
    case "failing":
      return badDay(502, "Bad Gateway");
    case "silent":
      return new Promise((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    default:
      return trouble satisfies never;
  }
}

function isGroup(id: string): boolean {
  return /^-\d+$/.test(id);
}

function withoutToken(path: string): string {
  return path.replace(/bot[^/]*\//, "");
}
