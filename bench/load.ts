/** Load from one process over kept-alive connections: how many answers a second, and how long each took. */
import { Agent, request } from "node:http";

export interface Load {
  concurrency: number;
  seconds: number;
  /** Requests before the clock starts. */
  warmUp: number;
  /** The next request of one of the `concurrency` customers. */
  next(customer: number): { path: string; headers: Record<string, string>; body: string };
}

export interface Measured {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  requests: number;
}

/** Throws if any answer is not 200: a refusal is fast, and would flatter. */
export async function measure(url: string, load: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.concurrency });
  const { hostname, port } = new URL(url);
  const once = (customer: number) =>
    new Promise<number>((resolve, reject) => {
      const { path, headers, body } = load.next(customer);
      const started = performance.now();
      const sent = request(
        {
          agent,
          hostname,
          port,
          path,
          method: "POST",
          headers: { ...headers, "content-length": Buffer.byteLength(body) },
        },
        (response) => {
          response.resume();
          response.on("end", () =>
            response.statusCode === 200
              ? resolve(performance.now() - started)
              : reject(new Error(`${path} answered ${response.statusCode}.`)),
          );
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  for (let at = 0; at < load.warmUp; at += load.concurrency)
    await Promise.all(Array.from({ length: load.concurrency }, (_, customer) => once(customer)));
  const times: number[] = [];
  const started = performance.now();
  const until = started + load.seconds * 1000;
  await Promise.all(
    Array.from({ length: load.concurrency }, async (_, customer) => {
      while (performance.now() < until) times.push(await once(customer));
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const quantile = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50Ms: quantile(0.5), p99Ms: quantile(0.99), requests: times.length };
}
