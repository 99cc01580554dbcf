/**
 * A helpdesk in one file, to read and to try: takes Frontdesk's events, checks their signature, prints the case, and sends what
 * you type back to the customer, signed. Run it with `npm run desk`; /note TEXT keeps a note, /close ends the case.
 *
 *   HELPDESK_WEBHOOK_SECRET=whsec_... FRONTDESK_URL=http://localhost:8787 PORT=8790 npm run desk
 */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { createInterface } from "node:readline";
import { Webhook } from "standardwebhooks";

const {
  HELPDESK_WEBHOOK_SECRET: secret,
  FRONTDESK_URL: frontdesk = "http://localhost:8787",
  PORT: port = "8790",
} = process.env;
if (!secret) throw new Error("Set HELPDESK_WEBHOOK_SECRET to the secret that Frontdesk has (whsec_...).");

const webhook = new Webhook(secret);
const agent = { id: "1", name: "Mei" };
/** Ids of the events seen: each may come more than once. */
const seen = new Set<string>();
/** The case that what you type is for. */
let caseId: string | undefined;

createServer(async (request, response) => {
  const body = await read(request);
  let event: { type: string; data: { case: { id: string; summary: string }; message?: { text: string } } };
  try {
    event = webhook.verify(body, request.headers as Record<string, string>) as typeof event;
  } catch {
    response.writeHead(401).end();
    return;
  }
  response.writeHead(204).end();
  const id = String(request.headers["webhook-id"]);
  if (seen.has(id)) return;
  seen.add(id);
  caseId = event.data.case.id;
  console.info(`${event.type}: ${event.data.message?.text ?? event.data.case.summary}`);
}).listen(Number(port), () =>
  console.info(`Waiting for cases on http://localhost:${port}; type to answer the newest one.`),
);

createInterface({ input: process.stdin }).on("line", async (line) => {
  if (!line.trim()) return;
  if (!caseId) return console.info("There is no case yet.");
  const answer = await send(eventFor(caseId, line));
  console.info(`Frontdesk says: ${answer}`);
});

function eventFor(id: string, line: string): object {
  const [, command, rest = ""] = /^\/(note|close)(?:\s+(.*))?$/.exec(line) ?? [];
  const timestamp = new Date().toISOString();
  if (command === "close") return { type: "case.closed", timestamp, data: { case: { id }, agent } };
  if (command === "note")
    return { type: "agent.note", timestamp, data: { case: { id }, note: { id: randomUUID(), text: rest }, agent } };
  return { type: "agent.message", timestamp, data: { case: { id }, message: { id: randomUUID(), text: line }, agent } };
}

async function send(event: object): Promise<string> {
  const body = JSON.stringify(event);
  const id = `msg_${randomUUID()}`;
  const now = new Date();
  const response = await fetch(`${frontdesk}/helpdesk/webhook`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": webhook.sign(id, now, body),
    },
  });
  return `${response.status} ${await response.text()}`;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
