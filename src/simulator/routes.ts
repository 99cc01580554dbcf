/**
 * The simulator's routes, all under /simulator: the platforms and the desk as the worker calls them, and what the page reads and
 * does. The page itself is a static file. Development only; nothing here asks who calls.
 */
import { type Context, Hono } from "hono";
import * as z from "zod";
import { agentActionSchema } from "./desk.ts";
import type { Action } from "./platforms/platform.ts";
import { ownOrigin } from "./settings.ts";
import { type FrontDesk, openWorld, type PlatformName, type World } from "./world.ts";

/** The worker that the simulator plays around. */
interface Worker {
  fetch(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response>;
}

type SimulatorContext = Context<{ Bindings: Env }>;

/** `receiptMs`: how long after a message the platform tells what became of it. */
export function simulatorRoutes(worker: Worker, { receiptMs = 500 } = {}): Hono<{ Bindings: Env }> {
  const simulator = new Hono<{ Bindings: Env }>();
  let world: World | undefined;

  const worldOf = (c: SimulatorContext): World => {
    world ??= openWorld(ownOrigin(c.req.url));
    return world;
  };
  const frontDeskOf = (c: SimulatorContext): FrontDesk => {
    return async (request) => worker.fetch(request, c.env, c.executionCtx as ExecutionContext);
  };

  simulator.all("/platforms/:platform{whatsapp|line|telegram}/*", async (c) => {
    const platform = c.req.param("platform") as PlatformName;
    const { pathname, search } = new URL(c.req.url);
    const path = pathname.slice(`/simulator/platforms/${platform}`.length) + search;
    const response = await worldOf(c).answer(platform, c.req.raw, path);
    c.executionCtx.waitUntil(pause(receiptMs).then(() => worldOf(c).tellReceipts(platform, frontDeskOf(c))));
    return response;
  });

  simulator.post("/desk", (c) => worldOf(c).answerAtDesk(c.req.raw));

  simulator.get("/state", (c) => {
    return c.json(worldOf(c).view(Number(c.req.query("after")) || 0), 200, { "Cache-Control": "no-store" });
  });

  simulator.post("/phones/:platform{whatsapp|line|telegram}/:person/actions", async (c) => {
    const action = actionSchema.safeParse(await c.req.json());
    if (!action.success) return c.json({ error: z.prettifyError(action.error) }, 400);
    const platform = c.req.param("platform") as PlatformName;
    return told(c, await worldOf(c).act(platform, c.req.param("person"), action.data, frontDeskOf(c)));
  });

  simulator.put("/phones/:platform{whatsapp|line|telegram}/trouble", async (c) => {
    const wanted = z.object({ trouble: z.enum(["none", "throttled", "failing", "silent"]) }).parse(await c.req.json());
    worldOf(c).setTrouble(c.req.param("platform") as PlatformName, wanted.trouble);
    return c.json({ status: "ok" });
  });

  simulator.post("/desk/cases/:case/actions", async (c) => {
    const action = agentActionSchema.safeParse(await c.req.json());
    if (!action.success) return c.json({ error: z.prettifyError(action.error) }, 400);
    const response = await worldOf(c).actAtDesk(c.req.param("case"), action.data, frontDeskOf(c));
    return response ? told(c, response) : c.json({ error: "The desk has no such case." }, 404);
  });

  simulator.put("/desk/up", async (c) => {
    worldOf(c).setDeskUp(z.object({ up: z.boolean() }).parse(await c.req.json()).up);
    return c.json({ status: "ok" });
  });

  simulator.post("/wire/:seq{\\d+}/repeat", async (c) => {
    const response = await worldOf(c).repeat(Number(c.req.param("seq")), frontDeskOf(c));
    return response ? told(c, response) : c.json({ error: "The wire log has no such webhook." }, 404);
  });

  simulator.onError((error, c) => c.json({ error: error.message }, 400));
  return simulator;
}

const id = z.string().min(1);
const fileSchema = z.object({
  kind: z.enum(["image", "voice", "video", "file"]),
  url: z.url(),
  mimeType: z.string().min(1),
  caption: z.string().exactOptional(),
  fileName: z.string().exactOptional(),
});
const locationSchema = z.object({
  kind: z.literal("location"),
  latitude: z.number(),
  longitude: z.number(),
  title: z.string().exactOptional(),
});

const actionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string().trim().min(1), quotes: id.exactOptional() }),
  fileSchema,
  z.object({ kind: z.literal("sticker"), emoji: z.string().min(1) }),
  locationSchema,
  z.object({ kind: z.literal("tap"), bubbleId: id, data: z.string(), title: z.string() }),
  z.object({ kind: z.literal("reaction"), bubbleId: id, emoji: z.string() }),
  z.object({ kind: z.literal("open"), payload: z.string().exactOptional() }),
  z.object({ kind: z.literal("block") }),
  z.object({ kind: z.literal("unsend"), bubbleId: id }),
]) satisfies z.ZodType<Action>;

/** The worker's status for the page, or that there was nothing to tell the worker. */
function told(c: SimulatorContext, response: Response | undefined): Response {
  return c.json({ status: response?.status ?? null });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
