/** `npm run dev -- <wrangler dev flags>`: the worker alone, as it would be deployed, with private helpdesk addresses allowed. */
import { run } from "./run.ts";
import { seedLocal } from "./seed.ts";

const flags = process.argv.slice(2);
const persistAt = flags.indexOf("--persist-to");
const persistTo = persistAt < 0 ? undefined : flags[persistAt + 1];

// Offline: nothing is reported, and nobody is asked where this machine stands.
process.env.WRANGLER_SEND_METRICS ??= "false";
process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= "false";
await seedLocal({ ...(persistTo === undefined ? {} : { persistTo }), onlyIfEmpty: true });
process.exitCode = await run("wrangler", ["dev", "--var", "FRONTDESK_DEVELOPMENT:1", ...flags]);
