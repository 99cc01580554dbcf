/** Runs the project's commands as a user does, and serves played platforms to them over HTTP. */
import { spawn } from "node:child_process";
import { createServer, type IncomingMessage } from "node:http";

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `node src/commands/NAME.ts ARGS` with this environment alone. */
export function command(name: string, args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [`src/commands/${name}.ts`, ...args], {
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  const ended: Ended = { code: null, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    ended.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    ended.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ended, code }));
  });
}

/** A fetch handler on a free port of this machine. */
export async function serve(handle: (request: Request) => Promise<Response>): Promise<{ url: string; stop(): void }> {
  const server = createServer(async (incoming, outgoing) => {
    const response = await handle(await asRequest(incoming)).catch(() => new Response("", { status: 500 }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address !== "object") throw new Error("The server has no port.");
  return { url: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}

async function asRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const method = incoming.method ?? "GET";
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  return new Request(`http://platform.test${incoming.url}`, {
    method,
    headers,
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("There is no free port.")),
      );
    });
  });
}
