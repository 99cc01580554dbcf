/** The Graph API's manner: what a call is, how a route answers it, and the words of a yes and a no. */
import type { Network } from "./whatsapp-network.ts";
import type { Complaint } from "./whatsapp-rules.ts";

export interface GraphCall {
  network: Network;
  request: Request;
  /** Below the API base, with query. */
  path: string;
  body: unknown;
}

/** The answer, and what Meta had against the call. */
export interface GraphReply {
  response: Response;
  problems: string[];
}

/** What answers a path; undefined if the id in it belongs to something else. */
export interface Route {
  method: "GET" | "POST";
  /** With the id, if there is one, in its only group. */
  pattern: RegExp;
  answer(call: RoutedCall): GraphReply | undefined | Promise<GraphReply | undefined>;
}

interface RoutedCall extends GraphCall {
  id: string;
  query: URLSearchParams;
  /** The members of the body; empty if it is no object. */
  fields: Record<string, unknown>;
}

export function accept(body: unknown): GraphReply {
  return { response: Response.json(body), problems: [] };
}

/** Meta's error body for the first complaint; all of them are noted as the call's problems. */
export function complain(status: number, complaints: readonly Complaint[]): GraphReply {
  const { code, details } = complaints[0] ?? { code: 1, details: "An unknown error occurred." };
  const error = {
    message: `(#${code}) ${titles[code] ?? details}`,
    type: "OAuthException",
    code,
    error_data: { messaging_product: "whatsapp", details },
    fbtrace_id: "AfAkEtRaCeIdOfAnInventedCall",
  };
  return {
    response: Response.json({ error }, { status }),
    problems: complaints.map((complaint) => `${complaint.code}: ${complaint.details}`),
  };
}

const titles: Record<number, string> = {
  100: "Invalid parameter",
  190: "Invalid OAuth access token",
  2200: "Callback verification failed",
  131000: "Something went wrong",
  131008: "Required parameter is missing",
  131009: "Parameter value is not valid",
  131047: "Re-engagement message",
  131051: "Unsupported message type",
  131056: "(Business Account, Consumer Account) pair rate limit hit",
};
