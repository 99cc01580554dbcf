/** One JSON line per event that an operator should see: ids and codes, never a customer's words, a token or a URL. */
export function log(
  level: "info" | "warn" | "error",
  event: string,
  fields: Record<string, string | number | boolean | undefined> = {},
): void {
  console[level](JSON.stringify({ event, ...fields }));
}

/** What may be said of a caught error: its class and, for our own mistakes, nothing that could hold a customer's words. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
