/**
 * LINE, played: the Messaging API as its reference describes it, both hosts behind one `handle`. Judges every call by
 * LINE's rules and answers in LINE's words. Leaves out what a front desk never calls: multicast, rich menus, audiences.
 * @see https://developers.line.biz/en/reference/messaging-api/
 */
import { eventsOf } from "./line-act.ts";
import { answerCall, complain, type LineAnswer } from "./line-api.ts";
import { type FakeLineSettings, type FakeLineTraits, openLedger } from "./line-ledger.ts";
import { screenOf } from "./line-phone.ts";
import { signedWebhook } from "./line-webhook.ts";
import type { FakePlatform, PlatformCall, Trouble } from "./platform.ts";

/** A LINE with one account, where nobody has written yet. */
export function fakeLine(settings: FakeLineSettings, traits: FakeLineTraits = {}): FakePlatform {
  const ledger = openLedger(settings, traits);
  const calls: PlatformCall[] = [];
  const platform: FakePlatform = {
    name: "line",
    trouble: "none",
    calls,
    screen: (personId) => screenOf(ledger.phones.byPerson(personId), ledger.now()),
    act: (person, action, webhookUrl) =>
      signedWebhook(settings.CHANNEL_SECRET, eventsOf(ledger, person, action), webhookUrl),
    async handle(request, path) {
      const body = await readBody(request);
      const answer =
        (await troubled(platform.trouble, request.signal)) ?? (await answerCall(ledger, request, path, body));
      calls.push({
        at: ledger.now(),
        method: request.method,
        path,
        body,
        status: answer.response.status,
        problems: answer.problems,
      });
      return answer.response;
    },
  };
  return platform;
}

/** What a call gets while LINE has a bad day, right or wrong as the call may be. */
async function troubled(trouble: Trouble, signal: AbortSignal): Promise<LineAnswer | undefined> {
  switch (trouble) {
    case "none":
      return undefined;
    case "throttled":
      return { ...complain(429, "The API rate limit has been exceeded. Try again later."), problems: [] };
    case "failing":
      return { ...complain(500, "Internal server error"), problems: [] };
    case "silent":
      return new Promise((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    default:
      return trouble satisfies never;
  }
}

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
