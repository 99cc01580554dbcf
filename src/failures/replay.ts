/** Takes a failure up again, after its cause was mended. Repeats do no harm: every step drops what it has seen. */
import { requireChannel } from "../config.ts";
import { conversationOfId } from "../conversation/address.ts";
import { replayDeskEvent } from "../helpdesk/routes.ts";
import { accept } from "../webhooks.ts";
import { type FailureSubject, failuresOf } from "./index.ts";

/** "waits": its cause is still there. What fails anew comes back to the list by itself, as a new entry. */
export async function replay(env: Env, id: number): Promise<"replayed" | "waits" | "unknown"> {
  const subject = await failuresOf(env).subject(id);
  if (!subject) return "unknown";
  // Forgotten only once it was taken up: whatever goes wrong until then leaves the entry where it is.
  if (!(await takeUp(env, subject))) return "waits";
  await failuresOf(env).resolve(id);
  return "replayed";
}

async function takeUp(env: Env, subject: FailureSubject): Promise<boolean> {
  switch (subject.kind) {
    case "webhook":
      return accept(env, requireChannel(env, subject.channel, subject.account), new TextEncoder().encode(subject.body));
    case "desk-webhook":
      return (await replayDeskEvent(env, subject.id, subject.body)) === undefined;
    case "delivery":
    case "turn":
    case "case":
      return (await conversationOfId(env, subject.conversation)?.retry(subject.kind, subject.row)) ?? false;
    default:
      return subject satisfies never;
  }
}
