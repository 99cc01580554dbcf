/** The wire log: every webhook and call between the worker and the outside; one of them in full beside the list. */
import { element, iconButton } from "./elements.js";

/** @typedef {import("./api.js").WireEntry} WireEntry */

const maxRows = 400;
const parties = { whatsapp: "WhatsApp", line: "LINE", telegram: "Telegram", desk: "Helpdesk" };

/** @param {{ repeat: (seq: number) => Promise<void> }} doing */
export function createWire({ repeat }) {
  let last = 0;
  const list = element("ol", { class: "wire-rows", "aria-label": "Requests" });
  const detail = element("div", { class: "wire-detail", hidden: true });
  const section = element(
    "section",
    { class: "wire", role: "region", "aria-label": "Wire log" },
    element(
      "div",
      { class: "pane-head" },
      element("h2", {}, "Wire log"),
      element("span", { class: "hint" }, "webhooks come in, API calls go out; click one for its JSON"),
      iconButton("bin", "Clear the wire log", () => clear()),
      iconButton("down", "Fold or unfold the wire log", () => section.classList.toggle("is-folded"), { class: "fold" }),
    ),
    element("div", { class: "wire-body" }, list, detail),
  );

  const clear = () => {
    list.replaceChildren();
    detail.hidden = true;
  };

  /** @param {WireEntry} entry */
  const show = (entry) => {
    detail.hidden = false;
    detail.replaceChildren(
      element(
        "div",
        { class: "detail-head" },
        element("strong", {}, `${entry.method} ${entry.path}`),
        entry.direction === "in" &&
          element("button", { type: "button", onclick: () => repeat(entry.seq) }, "Deliver again"),
        iconButton("close", "Close", () => {
          detail.hidden = true;
        }),
      ),
      ...entry.problems.map((problem) => element("p", { class: "problem" }, problem)),
      element("pre", { tabindex: 0 }, entry.body === undefined ? "(no body)" : JSON.stringify(entry.body, null, 2)),
    );
  };

  /** @param {WireEntry} entry */
  const createRow = (entry) => {
    const { party, direction, method, path, status, problems, at } = entry;
    const failed = status === 0 || status >= 400 || problems.length > 0;
    const button = element(
      "button",
      { type: "button", onclick: () => show(entry) },
      element("time", {}, new Date(at).toLocaleTimeString("en-GB")),
      element("i", { class: `dot ${party}` }),
      element("span", { class: "party" }, parties[party]),
      element("span", { class: `way ${direction}` }, direction === "in" ? "webhook →" : "← call"),
      element("span", { class: "path" }, `${method} ${path}`),
      element("span", { class: "gist" }, problems.length > 0 ? problems.join("; ") : gistOf(entry.body)),
      element("span", { class: "status" }, status || "no answer"),
    );
    return element("li", { class: failed ? "failed" : "" }, button);
  };

  return {
    element: section,
    clear() {
      last = 0;
      clear();
    },
    /** @param {WireEntry[]} entries */
    add(entries) {
      const fresh = entries.filter(({ seq }) => seq > last);
      if (fresh.length === 0) return;
      last = fresh.at(-1)?.seq ?? last;
      const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
      list.append(...fresh.map(createRow));
      while (list.childElementCount > maxRows) list.firstElementChild?.remove();
      if (atEnd) list.scrollTop = list.scrollHeight;
    },
  };
}

/**
 * The first words in a body, for whoever looks for a message in the list.
 * @param {unknown} body
 * @returns {string}
 */
function gistOf(body) {
  if (isDeskEvent(body)) return body.type;
  const wanted = ["text", "body", "summary", "status", "action", "data"];
  /** @type {unknown[]} */
  const queue = [body];
  for (let looked = 0; looked < 200 && queue.length > 0; looked += 1) {
    const value = queue.shift();
    if (typeof value !== "object" || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (wanted.includes(name) && typeof member === "string") return member;
      queue.push(member);
    }
  }
  return "";
}

/**
 * @param {unknown} body
 * @returns {body is { type: string }}
 */
function isDeskEvent(body) {
  return typeof body === "object" && body !== null && "type" in body && /\./.test(String(body.type));
}
