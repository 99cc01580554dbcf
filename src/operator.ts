/** Lets in whoever knows CONSOLE_PASSWORD, by HTTP Basic. With no password set nobody enters. */
import { createMiddleware } from "hono/factory";
import { operatorPassword } from "./config.ts";

export const operatorOnly = createMiddleware<{ Bindings: Env }>(async (c, next) => {
  const password = operatorPassword(c.env);
  if (password === undefined) return c.json({ error: "Set CONSOLE_PASSWORD to open this page." }, 403);
  const given = c.req.header("authorization") ?? "";
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/.exec(given)?.[1];
  if (encoded && (await sameText(passwordIn(encoded), password))) return next();
  return c.json({ error: "Sign in with any name and CONSOLE_PASSWORD." }, 401, {
    "WWW-Authenticate": 'Basic realm="Frontdesk", charset="UTF-8"',
  });
});

function passwordIn(encoded: string): string {
  const text = new TextDecoder().decode(Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0)));
  return text.slice(text.indexOf(":") + 1);
}

/** Compares digests, so that no time tells how much of a guess was right. */
async function sameText(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [a, b].map((text) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
  );
  return first !== undefined && second !== undefined && crypto.subtle.timingSafeEqual(first, second);
}
