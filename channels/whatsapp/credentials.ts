/** The settings of one account, taken apart once. */
import { secretsOf } from "../signature.ts";

export interface Credentials {
  /** Any of them may have signed a webhook. */
  appSecrets: readonly string[];
  verifyTokens: readonly string[];
  accessToken: string;
  /** Version included, no slash at the end. */
  apiBase: string;
}

export function readCredentials(settings: Readonly<Record<string, string>>): Credentials {
  return {
    appSecrets: secretsOf(settings.APP_SECRET),
    verifyTokens: secretsOf(settings.VERIFY_TOKEN),
    accessToken: (settings.ACCESS_TOKEN ?? "").trim(),
    apiBase: (settings.API_BASE ?? "").trim().replace(/\/+$/, ""),
  };
}
