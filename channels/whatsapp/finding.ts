/** How the account's setup is reported: one line for each thing that was looked at. */
import type { Finding } from "../channel.ts";

export function good(subject: string, detail: string): Finding {
  return { state: "ok", subject, detail };
}

export function doubtful(subject: string, detail: string): Finding {
  return { state: "warning", subject, detail };
}

export function bad(subject: string, detail: string): Finding {
  return { state: "error", subject, detail };
}

/** The findings that leave something to do. */
export function troubles(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ state }) => state !== "ok");
}
