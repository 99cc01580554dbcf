/** The simulator around a worker that does nothing but remember what it was sent; whatever is fetched goes to the simulator. */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { vi } from "vitest";
import { type Channel, channels } from "../../channels/index.ts";
import { simulatorRoutes } from "../../src/simulator/routes.ts";
import { simulatorSettings } from "../../src/simulator/settings.ts";
import type { CustomerView, View } from "../../src/simulator/view.ts";
import type { PlatformName } from "../../src/simulator/world.ts";

const origin = "http://127.0.0.1:8787";
export const settings = simulatorSettings(origin);

export class Stage {
  /** What the worker was sent, oldest first. */
  readonly received: { path: string; headers: Headers; body: Uint8Array<ArrayBuffer> }[] = [];
  /** What it answers. */
  status = 200;
  readonly #app = new Hono<{ Bindings: Env }>();

  constructor() {
    const worker = {
      fetch: async (request: Request) => {
        const body = new Uint8Array(await request.arrayBuffer());
        this.received.push({ path: new URL(request.url).pathname, headers: request.headers, body });
        return new Response(this.status === 200 ? "" : "The signature does not match.", { status: this.status });
      },
    };
    this.#app.route("/simulator", simulatorRoutes(worker, { receiptMs: 0 }));
    vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => this.fetch(new Request(input, init)));
  }

  /** Resolves when all that follows from the request is done as well. */
  async fetch(request: Request): Promise<Response> {
    const context = createExecutionContext();
    const response = await this.#app.fetch(request, env, context);
    await waitOnExecutionContext(context);
    return response;
  }

  send(method: "POST" | "PUT", path: string, body: unknown): Promise<Response> {
    const headers = { "content-type": "application/json" };
    return this.fetch(new Request(`${origin}/simulator/${path}`, { method, headers, body: JSON.stringify(body) }));
  }

  async view(after = 0): Promise<View> {
    const response = await this.fetch(new Request(`${origin}/simulator/state?after=${after}`));
    return response.json();
  }

  /** The first person on a platform, as the page sees them now. */
  async customer(platform: PlatformName): Promise<CustomerView> {
    const phone = (await this.view()).phones.find((view) => view.platform === platform);
    const [first] = phone?.customers ?? [];
    if (!first) throw new Error(`Nobody is on ${platform}.`);
    return first;
  }

  /** The first person on a platform does something. */
  async act(platform: PlatformName, action: unknown): Promise<Response> {
    const { id } = await this.customer(platform);
    return this.send("POST", `phones/${platform}/${id}/actions`, action);
  }

  /** The newest request to the worker, as its channel understands it. */
  async understood(platform: PlatformName) {
    const request = this.received.at(-1);
    const channel = openChannel(platform);
    if (!request || !(await channel.verify(request))) throw new Error(`${platform} signed nothing for us.`);
    return channel.parse(JSON.parse(new TextDecoder().decode(request.body))).events;
  }
}

/** A channel with the simulator's settings. */
export function openChannel(platform: PlatformName): Channel {
  const kind = channels.get(platform);
  if (!kind) throw new Error(`There is no channel ${platform}.`);
  const all: Record<string, string> = settings;
  const own = kind.settings.map(({ name }) => [name, all[`${kind.prefix}_${name}`] ?? ""]);
  return kind.open("", Object.fromEntries(own));
}
