/**
 * A counter of webhooks with a wrong signature, by account: all that such a request leaves behind. Lives in this isolate
 * alone, so that whoever sends rubbish cannot make us write; /healthz shows it as what it is.
 */

const refusals = new Map<string, number>();
const maxAccounts = 100;

export function countRefusal(account: string): void {
  if (refusals.has(account) || refusals.size < maxAccounts) refusals.set(account, (refusals.get(account) ?? 0) + 1);
}

/** Refused webhooks by account since this isolate started. */
export function refusalCounts(): Record<string, number> {
  return Object.fromEntries(refusals);
}
