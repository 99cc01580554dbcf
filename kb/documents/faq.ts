/** The documents `faq/NAME`: lists of entries, each a question and its answer in as many languages as there are. */
import * as z from "zod";
import { normalizeLocale } from "../language/language.ts";
import { topics } from "../topics/topics.ts";
import { complain, keyed } from "./keyed.ts";
import { byLocale, isLanguage, textSchema, unspoken } from "./localized.ts";
import { quote, suggest } from "./problem.ts";

export type Entry = z.output<typeof entrySchema>;
export type Phrasing = z.output<typeof phrasingSchema>;

const phrasingSchema = keyed({
  question: textSchema.meta({ description: "As a customer would ask it; also the title of a button." }),
  also: z.array(textSchema).default([]).meta({ description: "Other ways to ask: sentences, key words, situations." }),
  answer: textSchema.meta({
    description:
      "{{shop.name}}, {{market.name}}, {{market.currency}}, {{market.VALUE}} and {{customer.name}} are filled in.",
  }),
});

const topicSchema = z
  .string()
  .check((context) => {
    const known = topics.map(({ id }) => id);
    if (known.includes(context.value)) return;
    const message = `There is no topic ${quote(context.value)}: ${suggest(context.value, known)}`;
    context.issues.push({ code: "custom", input: context.value, message });
  })
  .meta({
    description:
      "What shops are asked, such as refund-time: `kb check` lists the topics. By default found from the phrasings.",
  });

const entrySchema = keyed({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, "write letters, digits, dashes and underscores only.")
    .meta({ description: "Stable." }),
  topic: topicSchema.optional(),
  markets: z.array(z.string()).min(1).optional().meta({ description: "Only in these markets." }),
  related: z.array(z.string()).default([]).meta({ description: "Ids of entries that are offered under the answer." }),
  handoff: z
    .enum(["always", "after"])
    .optional()
    .meta({ description: "`always` hands over at once, `after` answers and offers a person." }),
  locales: z
    .record(z.string(), phrasingSchema)
    .meta({ description: "A map from language (BCP-47) to question and answer." }),
}).transform(({ locales, ...entry }, context) => {
  const spoken: Record<string, Phrasing> = {};
  // We do not speak them; their questions are recognized all the same.
  const others: Record<string, Phrasing> = {};
  for (const [tag, phrasing] of Object.entries(locales)) {
    if (normalizeLocale(tag)) spoken[tag] = phrasing;
    else if (isLanguage(tag)) others[tag] = phrasing;
    else complain(context, unspoken(tag), ["locales", tag], "key");
  }
  if (Object.keys(locales).length === 0)
    complain(context, "There is no language here: write at least one, such as en.", ["locales"]);
  return { ...entry, locales: byLocale(spoken, context, ["locales"]), others };
});

export const faqSchema = z
  .array(entrySchema)
  .meta({ title: "FAQ", description: "A document `faq/NAME` of a Frontdesk knowledge base." });
