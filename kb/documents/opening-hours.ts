/** Opening hours as merchants write them ("mon-fri": "09:00-12:00, 13:00-18:00"), in the market's own time. */
import * as z from "zod";
import { complain } from "./keyed.ts";
import { quote } from "./problem.ts";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof weekdays)[number];

/** From `opens` until just before `closes`, in minutes since midnight. */
export interface Span {
  opens: number;
  closes: number;
}

/** The spans of each day in order; a closed day has none. */
export type OpeningHours = Record<Weekday, Span[]>;

export const openingHoursSchema = z
  .record(z.string(), z.string())
  .transform((written, context): OpeningHours => {
    const week: OpeningHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    const writtenBy = new Map<Weekday, string>();
    for (const [days, hours] of Object.entries(written)) {
      const spans = spansOf(hours);
      const covered = daysOf(days);
      if (!covered)
        complain(
          context,
          `${quote(days)} is no day: write mon, tue, wed, thu, fri, sat, sun or a range such as mon-fri.`,
          [days],
          "key",
        );
      if (!spans)
        complain(context, `${quote(hours)} are no opening hours: write "09:00-18:00", or "09:00-12:00, 13:00-18:00".`, [
          days,
        ]);
      for (const day of covered ?? []) {
        const earlier = writtenBy.get(day);
        if (earlier)
          complain(
            context,
            `${quote(days)} and ${quote(earlier)} both give hours for ${day}: keep one of them.`,
            [days],
            "key",
          );
        writtenBy.set(day, days);
        week[day] = spans ?? [];
      }
    }
    return week;
  })
  .meta({
    description:
      'Market time, a key for a day or a range of days: { mon-fri: "09:00-18:00" }. What is absent is closed.',
  });

function daysOf(written: string): Weekday[] | undefined {
  const [first = "", last = first, ...rest] = written
    .toLowerCase()
    .split("-")
    .map((day) => day.trim());
  const days: readonly string[] = weekdays;
  const [from, to] = [days.indexOf(first), days.indexOf(last)];
  if (from < 0 || to < from || rest.length > 0) return undefined;
  return weekdays.slice(from, to + 1);
}

function spansOf(written: string): Span[] | undefined {
  const spans: Span[] = [];
  for (const part of written.split(",")) {
    const match = /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/.exec(part);
    const [opens, closes] = [minutes(match?.[1], match?.[2]), minutes(match?.[3], match?.[4])];
    if (opens === undefined || closes === undefined || closes <= opens || opens < (spans.at(-1)?.closes ?? 0))
      return undefined;
    spans.push({ opens, closes });
  }
  return spans;
}

function minutes(hours: string | undefined, past: string | undefined): number | undefined {
  const total = Number(hours) * 60 + Number(past);
  return Number(past) < 60 && total <= 24 * 60 ? total : undefined;
}
