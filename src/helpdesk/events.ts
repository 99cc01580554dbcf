/**
 * What we and a helpdesk tell each other, as zod schemas: the wire format of the `webhook` connector, and the model that
 * every other connector translates. Published as JSON Schema in docs/schemas/.
 */
import * as z from "zod";

const timestamp = z.iso.datetime().describe("ISO 8601, UTC");

const reasonSchema = z
  .enum(["asked", "unknown", "unsure", "upset", "media", "policy", "failed"])
  .describe(
    "Why the bot handed over: the customer asked for a person; nothing fits; several things fit; upset; needs eyes or ears; the shop wants a person here; something failed",
  );

const caseSchema = z
  .object({
    id: z.string().describe("Stable for the life of the case; send it back with every reply"),
    channel: z.string().describe("whatsapp, line or telegram"),
    account: z.string().describe("The shop's account on that channel; empty for the first one"),
    market: z.string(),
    language: z.string().describe("BCP-47: the language to answer in"),
    reason: reasonSchema,
    priority: z.enum(["normal", "high", "urgent"]),
    status: z.enum(["open", "closed"]),
    summary: z.string(),
    customer: z.object({
      name: z.string().nullable(),
      profile: z.record(z.string(), z.string()).describe("What the platform tells: username, phone, country"),
      language: z.string(),
      first_seen: timestamp,
      earlier_cases: z.number().int().nonnegative(),
    }),
    details: z.array(z.object({ kind: z.string(), value: z.string(), message_id: z.string() })),
    transcript: z.array(
      z.object({
        id: z.string(),
        author: z.enum(["customer", "bot", "agent", "phone", "note"]),
        kind: z.string(),
        text: z.string(),
        sent_at: timestamp,
      }),
    ),
    suggestions: z.array(z.object({ entry: z.string(), title: z.string(), text: z.string(), language: z.string() })),
    links: z.record(z.string(), z.string()),
  })
  .describe("Everything the customer has already said, so that nobody asks again");

export type Case = z.infer<typeof caseSchema>;

const messageSchema = z.object({ id: z.string(), text: z.string(), kind: z.string(), sent_at: timestamp });

const changeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["edited", "deleted"]), message_id: z.string() }),
  z.object({ kind: z.enum(["blocked", "unblocked"]) }),
  z.object({ kind: z.literal("undelivered"), code: z.string(), message_id: z.string().optional() }),
]);

/** From us to the desk. */
export const outgoingSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("case.opened"), timestamp, data: z.object({ case: caseSchema }) }),
  z.object({
    type: z.literal("case.message"),
    timestamp,
    data: z.object({ case: caseSchema, message: messageSchema }),
  }),
  z.object({ type: z.literal("case.updated"), timestamp, data: z.object({ case: caseSchema, change: changeSchema }) }),
  z.object({ type: z.literal("case.closed"), timestamp, data: z.object({ case: caseSchema }) }),
]);

export type DeskEvent = z.infer<typeof outgoingSchema>;

const agentSchema = z.object({ id: z.coerce.string().min(1), name: z.string().min(1) });
const caseRef = z.object({ id: z.string().min(1) });
const given = z.object({ id: z.coerce.string().min(1), text: z.string().min(1).max(20_000) });

/** From the desk to us. */
export const incomingSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("agent.message"),
    timestamp: timestamp.optional(),
    data: z.object({ case: caseRef, message: given, agent: agentSchema }),
  }),
  z.object({
    type: z.literal("agent.note"),
    timestamp: timestamp.optional(),
    data: z.object({ case: caseRef, note: given, agent: agentSchema }),
  }),
  z.object({
    type: z.literal("case.assigned"),
    timestamp: timestamp.optional(),
    data: z.object({ case: caseRef, agent: agentSchema }),
  }),
  z.object({
    type: z.literal("case.closed"),
    timestamp: timestamp.optional(),
    data: z.object({ case: caseRef, agent: agentSchema.optional() }),
  }),
]);

export type AgentEvent = z.infer<typeof incomingSchema>;

/** What a desk sent, or where it is not what it should be. */
export function readIncoming(json: unknown): { event: AgentEvent } | { problem: string } {
  const parsed = incomingSchema.safeParse(json);
  return parsed.success ? { event: parsed.data } : { problem: z.prettifyError(parsed.error) };
}
