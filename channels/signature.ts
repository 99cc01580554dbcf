/** Signatures over raw bytes, compared in constant time. Anything missing or malformed is false, never an error. */

const encoder = new TextEncoder();

/** Is `signature` the HMAC-SHA256 of `body` under any of `secrets`? Several are in force while one is being replaced. */
export async function hmacMatches(
  secrets: readonly string[],
  body: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer> | undefined,
): Promise<boolean> {
  if (signature?.length !== 32) return false;
  let matches = false;
  for (const secret of secrets) {
    if (await crypto.subtle.verify("HMAC", await hmacKey(secret), signature, body)) matches = true;
  }
  return matches;
}

/** Is `given` one of `secrets`? Compares digests, so that neither length nor prefix can be timed. */
export async function secretMatches(secrets: readonly string[], given: string | null): Promise<boolean> {
  if (!given) return false;
  let matches = false;
  for (const secret of secrets) {
    // A MAC under a key of this moment stands in for a comparison that leaks nothing.
    const random = crypto.getRandomValues(new Uint8Array(32));
    const key = await crypto.subtle.importKey("raw", random, { name: "HMAC", hash: "SHA-256" }, false, [
      "sign",
      "verify",
    ]);
    const mac = await crypto.subtle.sign("HMAC", key, encoder.encode(secret));
    if (await crypto.subtle.verify("HMAC", key, mac, encoder.encode(given))) matches = true;
  }
  return matches;
}

/** The secrets in a setting: one, or two separated by white space while one replaces the other. */
export function secretsOf(setting: string | undefined): string[] {
  return (setting ?? "").split(/\s+/).filter(Boolean);
}

/** Bytes of a hexadecimal string in either case; undefined if it is none. */
export function hexBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Bytes of a base64 string; undefined if it is none. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const keys = new Map<string, Promise<CryptoKey>>();

function hmacKey(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known) return known;
  const key = crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "verify",
  ]);
  if (keys.size > 100) keys.clear();
  keys.set(secret, key);
  return key;
}
