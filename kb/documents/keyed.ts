/** A map with known keys: unknown ones are an error, and the error knows the allowed ones. */
import * as z from "zod";

/** Like `z.strictObject`; the message of its `unrecognized_keys` issue is the list of allowed keys, joined by commas. */
export function keyed<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const allowed = Object.keys(shape).join(",");
  return z.strictObject(shape, { error: (issue) => (issue.code === "unrecognized_keys" ? allowed : undefined) });
}

/** Adds an issue of our own in a transform or check; `at: "key"` points at the key and not at its value. */
export function complain(
  context: z.core.$RefinementCtx,
  message: string,
  path: PropertyKey[] = [],
  at: "key" | "value" = "value",
): void {
  context.addIssue({ code: "custom", message, path, params: { at }, continue: true });
}
