/**
 * The simulator's world, in memory: three platforms with people on the phone, a helpdesk, and the wire between them and the
 * worker. It lives as long as the worker's isolate, which in development is one; a new one begins with new people.
 */
import { type AgentAction, fakeDesk } from "./desk.ts";
import { inventPeople } from "./people.ts";
import { fakeLine } from "./platforms/line.ts";
import type { Action, FakePlatform, Person, PlatformCall, Trouble } from "./platforms/platform.ts";
import { fakeTelegram } from "./platforms/telegram.ts";
import { fakeWhatsapp } from "./platforms/whatsapp.ts";
import { simulatorSettings } from "./settings.ts";
import type { CustomerView, View, WireEntry } from "./view.ts";
import { openWire, pack, readJson, unpack } from "./wire.ts";

export type PlatformName = FakePlatform["name"];

/** The worker under simulation, as whoever sends it a webhook sees it. */
export type FrontDesk = (request: Request) => Promise<Response>;

export interface World {
  view(afterSeq: number): View;
  setTrouble(platform: PlatformName, trouble: Trouble): void;
  setDeskUp(up: boolean): void;
  /** Does something on a person's phone; resolves with the worker's answer to the webhook, undefined where none is sent. */
  act(platform: PlatformName, personId: string, action: Action, frontDesk: FrontDesk): Promise<Response | undefined>;
  /** Does something at the helpdesk; undefined if there is no such case. */
  actAtDesk(caseId: string, action: AgentAction, frontDesk: FrontDesk): Promise<Response | undefined>;
  /** Delivers the webhook of an entry in the wire log once more; undefined if it is none. */
  repeat(seq: number, frontDesk: FrontDesk): Promise<Response | undefined>;
  /** Answers a call of the worker's to a platform; `path` is the part below the API base, with query. */
  answer(platform: PlatformName, request: Request, path: string): Promise<Response>;
  /** Tells the worker what became of its messages, where the platform tells. */
  tellReceipts(platform: PlatformName, frontDesk: FrontDesk): Promise<void>;
  /** Answers an event that the worker sends to the helpdesk. */
  answerAtDesk(request: Request): Promise<Response>;
}

/** Longer than any caller of ours waits; a handler without a clock that runs would be ended as hung. */
const silenceMs = 30_000;

/** `origin` is where the worker calls the simulator, and the simulator the worker. */
export function openWorld(origin: string, now: () => number = Date.now): World {
  const beganAt = now();
  const settings = simulatorSettings(origin);
  const wire = openWire(now);
  const desk = fakeDesk({ secret: settings.HELPDESK_WEBHOOK_SECRET, now });
  const platforms = openPlatforms(settings, now);
  const people = inventPeople(Math.floor(beganAt / 1000));
  const blocked = new Set<string>();
  const reactions = new Map<string, Record<string, string>>();
  const logged = new Map<PlatformName, number>();

  const webhookUrl = (platform: PlatformName) => `${origin}/webhooks/${platform}`;

  const deliver = async (party: WireEntry["party"], request: Request, frontDesk: FrontDesk): Promise<Response> => {
    const packed = await pack(request);
    const response = await frontDesk(unpack(packed));
    const problems = response.ok ? [] : [(await response.clone().text()).slice(0, 200)];
    const path = new URL(packed.url).pathname;
    const { status } = response;
    wire.add({ party, direction: "in", method: "POST", path, status, body: readJson(packed.body), problems }, packed);
    return response;
  };

  const logCalls = (platform: FakePlatform) => {
    const seen = logged.get(platform.name) ?? 0;
    for (const call of platform.calls.slice(seen)) wire.add(entryOf(platform.name, call));
    logged.set(platform.name, platform.calls.length);
  };

  return {
    view(afterSeq) {
      const phones = Object.values(platforms).map((platform) => ({
        platform: platform.name,
        trouble: platform.trouble,
        customers: people[platform.name].map(
          (person): CustomerView => ({
            ...person,
            ...platform.screen(person.id),
            blocked: blocked.has(person.id),
            reactions: reactions.get(person.id) ?? {},
          }),
        ),
      }));
      return { beganAt, phones, desk: desk.view(), wire: wire.after(afterSeq) };
    },

    setTrouble(platform, trouble) {
      platforms[platform].trouble = trouble;
    },

    setDeskUp(up) {
      desk.up = up;
    },

    async act(platform, personId, action, frontDesk) {
      const customer = people[platform].find(({ id }) => id === personId);
      if (!customer) throw new Error(`Nobody on ${platform} has the id "${personId}".`);
      const { speaks: _, about: __, place: ___, samples: ____, ...person } = customer satisfies Person;
      const request = await platforms[platform].act(person, action, webhookUrl(platform));
      if (action.kind === "block") blocked.add(personId);
      else blocked.delete(personId);
      if (action.kind === "reaction") {
        reactions.set(personId, { ...reactions.get(personId), [action.bubbleId]: action.emoji });
      }
      if (await tellsNothing(request)) return undefined;
      return deliver(platform, request, frontDesk);
    },

    async actAtDesk(caseId, action, frontDesk) {
      const request = desk.act(caseId, action, `${origin}/helpdesk/webhook`);
      return request && deliver("desk", request, frontDesk);
    },

    async repeat(seq, frontDesk) {
      const packed = wire.request(seq);
      const party = wire.after(seq - 1).at(0)?.party;
      return packed && party && deliver(party, unpack(packed), frontDesk);
    },

    async answer(name, request, path) {
      const platform = platforms[name];
      if (platform.trouble === "silent") {
        const problems = ["no answer: the caller will give up"];
        const body = readJson(await request.clone().text());
        const shown = path.replace(/bot\d+:[^/]*\//, "");
        wire.add({ party: name, direction: "out", method: request.method, path: shown, status: 0, body, problems });
        return Promise.race([platform.handle(request, path), silence()]);
      }
      const response = await platform.handle(request, path);
      logCalls(platform);
      return response;
    },

    async tellReceipts(name, frontDesk) {
      const request = await platforms[name].receipts?.(webhookUrl(name));
      if (request) await deliver(name, request, frontDesk);
    },

    async answerAtDesk(request) {
      const { body, url } = await pack(request.clone());
      const { status, problems } = desk.take(request.headers, body);
      const path = new URL(url).pathname;
      wire.add({ party: "desk", direction: "out", method: "POST", path, status, body: readJson(body), problems });
      return new Response(null, { status });
    },
  };
}

function openPlatforms(settings: ReturnType<typeof simulatorSettings>, now: () => number) {
  const reach = (request: Request) => fetch(request);
  return {
    whatsapp: fakeWhatsapp(
      {
        APP_SECRET: settings.WHATSAPP_APP_SECRET,
        VERIFY_TOKEN: settings.WHATSAPP_VERIFY_TOKEN,
        ACCESS_TOKEN: settings.WHATSAPP_ACCESS_TOKEN,
        API_BASE: settings.WHATSAPP_API_BASE,
      },
      { now, fetch: reach },
    ),
    line: fakeLine(
      { CHANNEL_SECRET: settings.LINE_CHANNEL_SECRET, CHANNEL_ACCESS_TOKEN: settings.LINE_CHANNEL_ACCESS_TOKEN },
      { now, fetch: reach },
    ),
    telegram: fakeTelegram({
      botToken: settings.TELEGRAM_BOT_TOKEN,
      webhookSecret: settings.TELEGRAM_WEBHOOK_SECRET,
      now,
      fetch: reach,
    }),
  } satisfies Record<PlatformName, FakePlatform>;
}

function entryOf(
  party: PlatformName,
  { method, path, body, status, problems }: PlatformCall,
): Omit<WireEntry, "seq" | "at"> {
  return { party, direction: "out", method, path, body, status, problems };
}

/** Some of what people do their platform tells nobody: then the envelope has nothing in it, and none is sent. */
async function tellsNothing(request: Request): Promise<boolean> {
  const body = readJson(await request.clone().text());
  const members = typeof body === "object" && body !== null ? Object.values(body) : [];
  return members.some((member) => Array.isArray(member) && member.length === 0);
}

function silence(): Promise<Response> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(new Response(null, { status: 504 })), silenceMs);
  });
}
