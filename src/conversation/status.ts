/** What the platform tells of our own messages. Statuses may come twice, late and in any order: they only ever advance. */
import type { Content } from "../../channels/index.ts";
import { undelivered } from "./aftermath.ts";
import type { CustomerPayload } from "./lanes.ts";
import type { Store } from "./store.ts";
import type { Writer } from "./writer.ts";

type Status = Extract<Content, { kind: "status" }>;

const rank = { sent: 1, delivered: 2, read: 3, played: 4, failed: 5 } as const;

/** Advances the message's status. True if a message whose sending was uncertain is now known to have arrived, and the next may go. */
export function hearStatus(store: Store, { messageId, key, status }: Status): boolean {
  const row = store.findSent(messageId, key);
  if (!row || status === "failed") return false;
  const wasUncertain = row.state === "pending" || (row.state === "failed" && row.reason.startsWith("ambiguous"));
  if (wasUncertain) {
    store.endByStatus(row.seq, "sent", "confirmed by status", messageId);
    store.setLineMessageId((row.payload as CustomerPayload).line, messageId);
  }
  const known = row.status === null ? 0 : (rank[row.status as keyof typeof rank] ?? 0);
  if (rank[status] > known) store.setStatus(row.seq, status);
  return wasUncertain;
}

/** A message that was accepted and then could not be delivered after all. */
export function hearFailedStatus(writer: Writer, { messageId, key, failure }: Status): void {
  const row = writer.store.findSent(messageId, key);
  if (!row || row.state === "failed" || row.status === "read" || row.status === "delivered") return;
  writer.store.endByStatus(row.seq, "failed", `status ${failure?.code ?? "failed"}`, messageId);
  writer.store.setStatus(row.seq, "failed");
  undelivered(writer, row, { code: failure?.reason ?? "refused", platformCode: failure?.code ?? "failed" });
}
