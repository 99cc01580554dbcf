/** What follows when a row of the outbox was sent, must wait, or was given up: for the customer, the desk and the operator. */
import { accountKey } from "../config.ts";
import { log } from "../log.ts";
import type { Aftermath, CustomerPayload, DeskPayload } from "./lanes.ts";
import type { OutboxRow } from "./rows.ts";
import type { Failure } from "./schedule.ts";
import type { OpenCase, State } from "./state.ts";
import type { Writer } from "./writer.ts";

export function customerAftermath(writer: () => Writer): Aftermath {
  return {
    sent(row, ids) {
      const { line } = row.payload as CustomerPayload;
      const own = writer();
      const messageId = ids.at(-1);
      if (messageId !== undefined) own.store.setLineMessageId(line, messageId);
      if (own.state.accountTrouble) {
        const { accountTrouble: _, ...state } = own.state;
        own.update(state);
        own.errand({ errand: "recovered" });
      }
    },
    postponed(row, failure) {
      logFailure("delivery.postponed", writer().state, row, failure);
      if (failure.code === "moved" && failure.movedTo !== undefined) moveChat(writer(), failure.movedTo);
      // The platform is slow, not we: the customer sees that an answer is on its way.
      if (failure.code === "unavailable" && row.attempts === 1) {
        writer().store.addToOutbox({
          lane: "signal",
          author: "bot",
          epoch: 0,
          payload: { signal: "presence", typing: true },
          at: writer().now,
        });
      }
    },
    failed(row, failure) {
      const own = writer();
      logFailure("delivery.failed", own.state, row, failure);
      undelivered(own, row, failure);
    },
  };
}

/** A message that will not arrive: the desk and the operator learn it; a blocked customer is remembered. */
export function undelivered(writer: Writer, row: OutboxRow, failure: Failure): void {
  if (failure.code === "unreachable" && !writer.state.blocked) writer.update({ ...writer.state, blocked: true });
  if (failure.code === "account") {
    writer.update({ ...writer.state, accountTrouble: true });
    writer.errand({ errand: "trouble", code: failure.platformCode });
  }
  const agentMessage = (row.payload as CustomerPayload | undefined)?.agentMessage;
  const change = {
    kind: "undelivered" as const,
    code: failure.code,
    ...(agentMessage === undefined ? {} : { messageId: agentMessage }),
  };
  writer.tellDesk({ type: "case.updated", change });
  // Nobody waits for a message to someone who has blocked us.
  if (failure.code === "unreachable") return;
  const subject = { kind: "delivery" as const, conversation: writer.objectId, row: String(row.seq) };
  writer.errand({ errand: "failure", subject, reason: `customer: ${failure.code} ${failure.platformCode}` });
}

export function deskAftermath(writer: () => Writer): Aftermath {
  return {
    sent(row) {
      const { event, opens } = row.payload as DeskPayload;
      const own = writer();
      if (!opens || own.state.case?.id !== event.data.case.id) return;
      const { told, reason, entry } = own.state.case;
      if (own.state.owner !== "desk") return own.update({ ...own.state, case: { ...own.state.case, sent: true } });
      own.update({ ...own.state, case: { ...own.state.case, told: "accepted", sent: true } });
      // A reply token is good for one message: what was said of the delay has used it.
      if (told === "delayed") own.sayToCustomer("deskReached");
      else own.sayToCustomer(handedOverSentence[reason], { token: opens.replyToken, entry });
    },
    postponed(row, failure) {
      const own = writer();
      logFailure("desk.postponed", own.state, row, failure);
      tellDelayed(own, row);
    },
    failed(row, failure) {
      const own = writer();
      logFailure("desk.failed", own.state, row, failure);
      tellDelayed(own, row);
      const subject = { kind: "delivery" as const, conversation: own.objectId, row: String(row.seq) };
      own.errand({ errand: "failure", subject, reason: `desk: ${failure.code} ${failure.platformCode}` });
    },
  };
}

const handedOverSentence = {
  asked: "handedOver",
  unknown: "handedOver",
  unsure: "handedOver",
  upset: "handedOverUpset",
  media: "handedOverMedia",
  policy: "handedOver",
  failed: "handedOver",
} as const satisfies Record<OpenCase["reason"], string>;

/** Said once: the desk does not answer, nothing is lost. */
function tellDelayed(writer: Writer, row: OutboxRow): void {
  const { opens, event } = row.payload as DeskPayload;
  const { case: open } = writer.state;
  if (!opens || open?.id !== event.data.case.id || open.told !== "nothing") return;
  writer.update({ ...writer.state, case: { ...open, told: "delayed" } });
  writer.sayToCustomer("deskDelayed", { token: opens.replyToken });
}

function moveChat(writer: Writer, id: string): void {
  const { chat, ids } = writer.state;
  writer.update({ ...writer.state, chat: { ...chat, ids: [id] }, ids: [...new Set([...ids, id])] });
  writer.errand({ errand: "join", id });
}

function logFailure(event: string, state: State, row: OutboxRow, failure: Failure): void {
  log(event.endsWith("failed") ? "error" : "warn", event, {
    account: accountKey(state.channel, state.account),
    row: row.seq,
    attempts: row.attempts,
    code: failure.code,
    platformCode: failure.platformCode,
  });
}
