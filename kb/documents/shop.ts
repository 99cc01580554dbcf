/** The document `shop`: who the merchant is, where they sell, and what differs from market to market. */
import * as z from "zod";
import { type Language, languagesOfLocale, normalizeLocale } from "../language/language.ts";
import { complain, keyed } from "./keyed.ts";
import { languageSchema, localizedSchema, textSchema, unspoken } from "./localized.ts";
import { openingHoursSchema } from "./opening-hours.ts";
import { quote, suggest } from "./problem.ts";

export type Shop = z.output<typeof shopSchema>;
export type Market = z.output<typeof marketSchema>;

const name = z.string().regex(/^[A-Za-z0-9_-]+$/, "write letters, digits, dashes and underscores only.");

const timeZoneSchema = z
  .string()
  .check((context) => {
    if (isTimeZone(context.value)) return;
    context.issues.push({
      code: "custom",
      input: context.value,
      message: `${quote(context.value)} is no time zone: write one such as Asia/Bangkok.`,
    });
  })
  .meta({ description: "An IANA time zone, such as Asia/Bangkok." });

const dateSchema = z.string().check((context) => {
  if (isDate(context.value)) return;
  context.issues.push({
    code: "custom",
    input: context.value,
    message: `${quote(context.value)} is no date: write one such as 2026-12-25.`,
  });
});

const orderNumberSchema = z
  .string()
  .check((context) => {
    const message = faultOf(context.value);
    if (message) context.issues.push({ code: "custom", input: context.value, message });
  })
  .meta({ description: "A regular expression, anchored at word borders; case does not matter." });

const marketSchema = keyed({
  name: localizedSchema,
  currency: z.string().regex(/^[A-Z]{3}$/, "write the three capital letters of ISO 4217, such as THB."),
  time_zone: timeZoneSchema,
  opening_hours: openingHoursSchema.prefault({}),
  holidays: z
    .array(dateSchema)
    .default([])
    .meta({ description: "Closed on these days besides the public holidays: 2026-12-25." }),
  values: z
    .record(z.string().regex(/^\w+$/, "write letters, digits and underscores only."), localizedSchema)
    .default({})
    .meta({ description: "What answers say by {{market.NAME}}." }),
});

export const shopSchema = keyed({
  name: textSchema,
  languages: z
    .array(z.string())
    .min(1)
    .transform(spokenLanguages)
    .meta({ description: "BCP-47 tags of the languages the shop speaks." }),
  default_language: languageSchema
    .optional()
    .meta({ description: "For those who speak none of them; by default the first." }),
  default_market: z.string().optional().meta({ description: "By default the first." }),
  tone: z.enum(["warm", "plain", "formal"]).default("warm"),
  markets: z.record(name, marketSchema),
  accounts: z
    .record(z.string(), keyed({ market: z.string() }))
    .default({})
    .meta({ description: "The route after /webhooks/ (line, line/th) and the market it serves." }),
  order_numbers: z
    .array(orderNumberSchema)
    .default([])
    .meta({ description: 'What order numbers look like: "HG-\\\\d{8}".' }),
  products: z.array(textSchema).optional().meta({
    description: "Names of products as customers write them, in every language they do: an agent is told of them.",
  }),
})
  .transform(({ default_language, default_market, ...shop }, context) => {
    const known = Object.keys(shop.markets);
    const first = known[0];
    if (first === undefined) complain(context, '"markets" is empty: write at least one.', ["markets"]);
    const market = default_market ?? first ?? "";
    const language: Language = default_language ?? shop.languages[0] ?? "en";
    if (first !== undefined && !known.includes(market))
      complain(context, unknownMarket(market, known), ["default_market"]);
    if (!shop.languages.includes(language))
      complain(context, `${quote(language)} is not among the shop's languages: add it there.`, ["default_language"]);
    for (const [account, { market: served }] of Object.entries(shop.accounts)) {
      if (first !== undefined && !known.includes(served))
        complain(context, unknownMarket(served, known), ["accounts", account, "market"]);
    }
    return { ...shop, default_language: language, default_market: market };
  })
  .meta({ title: "Shop", description: "The document `shop` of a Frontdesk knowledge base." });

/** What to say of a market that the shop does not have. */
export function unknownMarket(market: string, known: readonly string[]): string {
  return `There is no market ${quote(market)}: ${suggest(market, known)}`;
}

function spokenLanguages(tags: string[], context: z.core.$RefinementCtx): Language[] {
  const spoken = new Set<Language>();
  for (const [index, tag] of tags.entries()) {
    const locale = normalizeLocale(tag);
    if (!locale) complain(context, unspoken(tag), [index]);
    else for (const language of languagesOfLocale(locale)) spoken.add(language);
  }
  return [...spoken];
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function isDate(written: string): boolean {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T00:00:00Z` : Number.NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

function faultOf(pattern: string): string | undefined {
  try {
    if (new RegExp(`^(?:${pattern})$`).test(""))
      return `${quote(pattern)} matches nothing at all: write what an order number looks like.`;
  } catch {
    return `${quote(pattern)} is no regular expression: write one such as HG-\\d{8}.`;
  }
  // Such a pattern can take for ever on a customer's text.
  if (/\([^()]*[+*}][^()]*\)[+*{]/.test(pattern))
    return `${quote(pattern)} repeats a repetition: write it without + or * inside a repeated group.`;
  return undefined;
}
