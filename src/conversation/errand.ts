/** Errands: what a conversation has to tell our own other objects. */
import { accountKey } from "../config.ts";
import { failuresOf } from "../failures/index.ts";
import { conversationOf, nameFor } from "./address.ts";
import type { Errand } from "./lanes.ts";
import type { State } from "./state.ts";

/** Safe to repeat. */
export async function runErrand(env: Env, state: State, errand: Errand): Promise<void> {
  const account = accountKey(state.channel, state.account);
  switch (errand.errand) {
    case "failure":
      await failuresOf(env).keep(errand.subject, account, errand.reason);
      return;
    case "trouble":
      await failuresOf(env).accountTrouble(account, errand.code);
      return;
    case "recovered":
      await failuresOf(env).accountRecovered(account);
      return;
    case "join":
      await conversationOf(env, nameFor(state, errand.id)).joinedBy(state.name, { handOver: false });
      return;
    default:
      errand satisfies never;
  }
}
