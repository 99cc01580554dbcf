/** What is published as JSON Schema, by file name. */
import * as z from "zod";
import { faqSchema, shopSchema } from "../../../kb/index.ts";
import { incomingSchema, outgoingSchema } from "../../helpdesk/events.ts";

export function schemas(): Record<string, object> {
  return {
    "helpdesk-outgoing": z.toJSONSchema(outgoingSchema),
    "helpdesk-incoming": z.toJSONSchema(incomingSchema, { io: "input" }),
    shop: z.toJSONSchema(shopSchema, { io: "input" }),
    faq: z.toJSONSchema(faqSchema, { io: "input" }),
  };
}
