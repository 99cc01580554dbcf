/** Errands: what a conversation has to tell our own other objects, or to ask about its customer. */
import { ChannelError, type Sender } from "../../channels/index.ts";
import { accountKey, requireChannel } from "../config.ts";
import { failuresOf } from "../failures/index.ts";
import { conversationOf, nameFor } from "./address.ts";
import type { Errand } from "./lanes.ts";
import type { State } from "./state.ts";

/** Safe to repeat. Resolves with what was learnt of the customer, if anything. */
export async function runErrand(env: Env, state: State, errand: Errand): Promise<Sender | undefined> {
  const account = accountKey(state.channel, state.account);
  switch (errand.errand) {
    case "failure":
      await failuresOf(env).keep(errand.subject, account, errand.reason);
      return undefined;
    case "trouble":
      await failuresOf(env).accountTrouble(account, errand.code);
      return undefined;
    case "recovered":
      await failuresOf(env).accountRecovered(account);
      return undefined;
    case "join":
      await conversationOf(env, nameFor(state, errand.id)).joinedBy(state.name, {
        handOver: false,
        lasting: errand.id,
      });
      return undefined;
    case "profile":
      return askProfile(env, state);
    default:
      return errand satisfies never;
  }
}

/** Nothing depends on a profile: a platform that will not tell is not asked again. */
async function askProfile(env: Env, { channel, account, chat }: State): Promise<Sender | undefined> {
  try {
    return await requireChannel(env, channel, account).profile?.(chat);
  } catch (error) {
    if (error instanceof ChannelError) return undefined;
    throw error;
  }
}
