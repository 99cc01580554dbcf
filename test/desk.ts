/** A helpdesk played: checks what it is sent as an integrator would, and answers signed. */
import { Webhook } from "standardwebhooks";
import { type DeskEvent, outgoingSchema } from "../src/helpdesk/events.ts";
import { settings } from "./settings.ts";

export class Desk {
  /** Accepted events, each id once, in the order in which they came. */
  readonly events: DeskEvent[] = [];
  /** Every delivery, with the answer it got. */
  readonly deliveries: { id: string; status: number }[] = [];
  /** What the desk answers; 200 is acceptance. */
  answer: number | "silent" = 200;
  readonly #webhook = new Webhook(settings.HELPDESK_WEBHOOK_SECRET);
  readonly #seen = new Set<string>();
  #count = 0;

  async take(request: Request): Promise<Response> {
    const id = request.headers.get("webhook-id") ?? "";
    if (this.answer === "silent")
      return new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason)));
    this.deliveries.push({ id, status: this.answer });
    if (this.answer !== 200) return new Response("", { status: this.answer });
    const event = outgoingSchema.parse(this.#webhook.verify(await request.text(), Object.fromEntries(request.headers)));
    if (!this.#seen.has(id)) this.events.push(event);
    this.#seen.add(id);
    return new Response("", { status: 200 });
  }

  /** The newest case. Throws if there is none. */
  get case(): DeskEvent["data"]["case"] {
    const found = this.events.at(-1)?.data.case;
    if (!found) throw new Error("The desk has no case.");
    return found;
  }

  types(): string[] {
    return this.events.map(({ type }) => type);
  }

  /** A signed request of an agent's to the worker. */
  request(type: string, data: object, id = `msg_${++this.#count}`, at = new Date()): Request {
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
    return this.signed(body, id, at);
  }

  signed(body: string, id: string, at = new Date()): Request {
    return new Request("https://frontdesk.test/helpdesk/webhook", {
      method: "POST",
      body,
      headers: {
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": this.#webhook.sign(id, at, body),
      },
    });
  }

  says(text: string, id?: string): Request {
    return this.request(
      "agent.message",
      { case: { id: this.case.id }, message: { id: `a${this.#count}`, text }, agent: mei },
      id,
    );
  }

  closes(): Request {
    return this.request("case.closed", { case: { id: this.case.id }, agent: mei });
  }
}

export const mei = { id: "1", name: "Mei" };
