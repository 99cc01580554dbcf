/** The platform's side in a benchmark: takes every call at once, and notes when it came. In a process of its own thread's event loop. */
import { createServer } from "node:http";

export interface Platform {
  url: string;
  /** Resolves when the next call whose path ends in `suffix` has arrived, with `performance.now()`. */
  nextCall(suffix: string): Promise<number>;
  calls(): number;
  stop(): void;
}

export function openPlatform(): Promise<Platform> {
  let count = 0;
  let waiting: { suffix: string; resolve: (at: number) => void }[] = [];
  const server = createServer((request, response) => {
    const at = performance.now();
    count += 1;
    for (const { resolve } of waiting.filter(({ suffix }) => request.url?.endsWith(suffix))) resolve(at);
    waiting = waiting.filter(({ suffix }) => !request.url?.endsWith(suffix));
    request.resume();
    request.on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end('{"sentMessages":[{"id":"1"}]}');
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        url: `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`,
        nextCall: (suffix) => new Promise((done) => waiting.push({ suffix, resolve: done })),
        calls: () => count,
        stop: () => server.close(),
      });
    });
  });
}
