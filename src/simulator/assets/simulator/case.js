/** One case in full: why it came, what is known, everything that was said, and what the agent can do. */
import { clockTime, element, languageName, reconcile } from "./elements.js";

/** @typedef {import("./api.js").DeskCase} DeskCase */

/** @param {(caseId: string, action: import("./api.js").AgentAction) => Promise<void>} act */
export function createCase(act) {
  /** @type {DeskCase | undefined} */
  let filed;
  /** @type {"reply" | "note"} */
  let mode = "reply";

  /** @param {import("./api.js").AgentAction} action */
  const doIt = (action) => (filed ? act(filed.case.id, action) : Promise.resolve());

  const head = element("div", { class: "case-head" });
  const facts = element("div", { class: "facts" });
  const transcript = element("ol", { class: "transcript", "aria-label": "Transcript" });
  const suggestions = element("div", { class: "suggestions", role: "group", "aria-label": "Suggested answers" });
  const body = element("div", { class: "case-body", tabindex: 0 }, facts, transcript);

  const box = element("textarea", {
    rows: 2,
    "aria-label": "Reply",
    placeholder: "Write to the customer",
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send();
    },
  });
  const sendButton = element("button", { type: "button", class: "primary", onclick: () => send() }, "Send reply");
  const send = () => {
    const text = box.value.trim();
    if (!text) return;
    box.value = "";
    doIt({ kind: mode, text });
  };

  /** @param {"reply" | "note"} next */
  const modeButton = (next) =>
    element("button", { type: "button", onclick: () => setMode(next) }, next === "reply" ? "Reply" : "Note");
  const modes = { reply: modeButton("reply"), note: modeButton("note") };
  /** @param {"reply" | "note"} next */
  const setMode = (next) => {
    mode = next;
    answer.classList.toggle("is-note", next === "note");
    modes.reply.setAttribute("aria-pressed", String(next === "reply"));
    modes.note.setAttribute("aria-pressed", String(next === "note"));
    box.setAttribute("aria-label", next === "reply" ? "Reply" : "Note");
    box.placeholder = next === "reply" ? "Write to the customer" : "Only colleagues see this";
    sendButton.textContent = next === "reply" ? "Send reply" : "Add note";
  };

  const answer = element(
    "div",
    { class: "answer" },
    suggestions,
    element("div", { class: "answer-head" }, modes.reply, modes.note),
    element("div", { class: "answer-row" }, box, sendButton),
  );
  setMode("reply");

  /** @param {DeskCase} current */
  const drawHead = ({ case: told, status, assignee }) => {
    const { id, channel, account, customer, reason, priority, language } = told;
    const make = () =>
      element(
        "div",
        { class: "case-title" },
        element(
          "div",
          {},
          element("strong", { lang: language }, customer.name ?? "Customer"),
          element(
            "span",
            {},
            [reason, channel + (account && `/${account}`), `${languageName(language)} (${language})`].join(" · "),
          ),
        ),
        priority !== "normal" && element("span", { class: `tag ${priority}` }, priority),
        status === "open" &&
          element(
            "button",
            { type: "button", onclick: () => doIt({ kind: "assign" }), disabled: assignee !== undefined },
            assignee ? "Assigned" : "Assign to me",
          ),
        status === "open"
          ? element("button", { type: "button", onclick: () => doIt({ kind: "close" }) }, "Close")
          : element("span", { class: "tag" }, "closed"),
      );
    reconcile(head, [{ key: id, data: [told.customer, reason, priority, language, status, assignee], make }]);
  };

  /** @param {DeskCase} current */
  const drawFacts = ({ case: told, news }) => {
    const { id, summary, details, customer, market, links } = told;
    const known = [
      ["market", market],
      [
        "first seen",
        new Date(customer.first_seen).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" }),
      ],
      ["earlier cases", String(customer.earlier_cases)],
      ...Object.entries(customer.profile),
      ...details.map(({ kind, value }) => [kind.replaceAll("_", " "), value]),
      ...Object.entries(links),
    ];
    const make = () =>
      element(
        "div",
        {},
        element("p", { class: "summary" }, summary),
        element(
          "dl",
          { class: "details" },
          known.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
        ),
        news.map(({ at, text }) => element("p", { class: "news" }, `${clockTime(at)} ${text}`)),
      );
    reconcile(facts, [{ key: id, data: [summary, known, news], make }]);
  };

  /** @param {DeskCase} current */
  const drawTranscript = ({ case: told, transcript: lines }) => {
    const before = transcript.childElementCount;
    reconcile(
      transcript,
      lines.map((line, index) => ({
        key: `${told.id} ${index}`,
        data: line,
        make: () => createLine(line, told.language),
      })),
    );
    if (transcript.childElementCount !== before) body.scrollTop = body.scrollHeight;
  };

  /** @param {DeskCase} current */
  const drawSuggestions = ({ case: { id, suggestions: offered }, status }) => {
    suggestions.hidden = offered.length === 0;
    answer.hidden = status === "closed";
    reconcile(
      suggestions,
      offered.map((suggestion) => ({
        key: `${id} ${suggestion.entry}`,
        data: suggestion,
        make: () => createSuggestion(suggestion),
      })),
    );
  };

  /** @param {DeskCase["case"]["suggestions"][number]} suggestion */
  const createSuggestion = ({ title, text, language }) => {
    const fill = () => {
      setMode("reply");
      box.value = text;
      box.lang = language;
      box.focus();
    };
    return element("button", { type: "button", title: text, lang: language, onclick: fill }, title);
  };

  const holder = element("article", { class: "case", "aria-label": "Case", hidden: true }, head, body, answer);
  return {
    element: holder,
    /** The agent has begun to write. */
    isBusy: () => box.value.trim() !== "",
    /** @param {DeskCase | undefined} next */
    update(next) {
      if (next?.case.id !== filed?.case.id) {
        box.value = "";
        setMode("reply");
      }
      filed = next;
      holder.hidden = !next;
      if (!next) return;
      drawHead(next);
      drawFacts(next);
      drawTranscript(next);
      drawSuggestions(next);
    },
  };
}

const authors = { customer: "Customer", bot: "Bot", agent: "Agent", phone: "Shop's phone", note: "Note" };

/**
 * @param {DeskCase["transcript"][number]} line
 * @param {string} language
 */
function createLine({ author, text, sent_at: sentAt }, language) {
  return element(
    "li",
    { class: author },
    element("span", { class: "author" }, authors[author], element("time", {}, clockTime(Date.parse(sentAt)))),
    element("p", { lang: author === "note" ? undefined : language }, text),
  );
}
