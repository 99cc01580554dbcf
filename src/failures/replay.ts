/** Takes a failure up again, after its cause was mended. Repeats do no harm: every step drops what it has seen. */
import { requireChannel } from "../config.ts";
import { conversationOfId } from "../conversation/address.ts";
import { replayDeskEvent } from "../helpdesk/routes.ts";
import { accept } from "../webhooks.ts";
import { type FailureSubject, failuresOf } from "./index.ts";

/** True when the failure is out of the list; if it fails again, it comes back by itself. */
export async function replay(env: Env, id: number): Promise<boolean> {
  const subject = await failuresOf(env).subject(id);
  if (!subject) return false;
  await failuresOf(env).resolve(id);
  await takeUp(env, subject);
  return true;
}

async function takeUp(env: Env, subject: FailureSubject): Promise<void> {
  switch (subject.kind) {
    case "webhook":
      return accept(env, requireChannel(env, subject.channel, subject.account), new TextEncoder().encode(subject.body));
    case "desk-webhook": {
      const problem = await replayDeskEvent(env, subject.id, subject.body);
      if (problem !== undefined) await failuresOf(env).keep(subject, "helpdesk", problem);
      return;
    }
    case "delivery":
    case "turn":
    case "case":
      await conversationOfId(env, subject.conversation)?.retry(subject.kind, subject.row);
      return;
    default:
      subject satisfies never;
  }
}
