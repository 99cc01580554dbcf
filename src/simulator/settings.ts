/**
 * Every setting that the worker needs so that the simulator stands in for the three platforms and the helpdesk. The secrets are
 * invented, the same on every machine, and good for nothing but development. Runs in the worker and in plain Node.
 */

/** The worker's settings; `origin` is where the worker itself listens: http://127.0.0.1:8787. */
export function simulatorSettings(origin: string) {
  const platforms = `${origin}/simulator/platforms`;
  return {
    WHATSAPP_APP_SECRET: "simulator-whatsapp-app-secret",
    WHATSAPP_VERIFY_TOKEN: "simulator-whatsapp-verify-token",
    WHATSAPP_ACCESS_TOKEN: "simulator-whatsapp-access-token",
    WHATSAPP_API_BASE: `${platforms}/whatsapp`,
    LINE_CHANNEL_SECRET: "simulator-line-channel-secret",
    LINE_CHANNEL_ACCESS_TOKEN: "simulator-line-access-token",
    LINE_API_BASE: `${platforms}/line`,
    LINE_DATA_API_BASE: `${platforms}/line`,
    TELEGRAM_BOT_TOKEN: "7000000001:simulator-telegram-bot-token",
    TELEGRAM_WEBHOOK_SECRET: "simulator-telegram-webhook-secret",
    TELEGRAM_API_BASE: `${platforms}/telegram`,
    HELPDESK: "webhook",
    HELPDESK_WEBHOOK_URL: `${origin}/simulator/desk`,
    HELPDESK_WEBHOOK_SECRET: "whsec_c2ltdWxhdG9yLWhlbHBkZXNrLXNlY3JldC0wMDE=",
    CONSOLE_PASSWORD: "simulator",
  } as const satisfies Record<string, string>;
}

/**
 * The origin by which the worker reaches itself, whichever name the browser used: by number, because `localhost` may lead to
 * an IPv6 address where nobody listens.
 */
export function ownOrigin(url: string): string {
  const { protocol, hostname, port } = new URL(url);
  const host = hostname === "localhost" ? "127.0.0.1" : hostname;
  return `${protocol}//${host}${port && `:${port}`}`;
}
