/** The helpdesk: open cases, and the one that the agent is looking at. */
import { createCase } from "./case.js";
import { clockTime, element, languageName, reconcile } from "./elements.js";

/** @typedef {import("./api.js").DeskCase} DeskCase */

/**
 * @typedef {object} Doing
 * @property {(caseId: string, action: import("./api.js").AgentAction) => Promise<void>} act
 * @property {(up: boolean) => Promise<void>} setUp
 */

/** @param {Doing} doing */
export function createDesk(doing) {
  /** @type {import("./api.js").DeskView | undefined} */
  let view;
  let chosen = "";

  const up = element("input", { type: "checkbox", role: "switch", onchange: () => doing.setUp(up.checked) });
  const agent = element("span", { class: "agent-name" });
  const list = element("ul", { class: "cases", "aria-label": "Cases" });
  const nothing = element(
    "p",
    { class: "nothing" },
    "No cases. When the bot cannot help, the case arrives here with everything the customer has said.",
  );
  const open = createCase(doing.act);

  /** @param {DeskCase} filed */
  const createRow = (filed) => {
    const { id, channel, customer, reason, priority, language } = filed.case;
    const choose = () => {
      chosen = id;
      redraw();
    };
    return element(
      "li",
      { class: filed.status },
      element(
        "button",
        { type: "button", onclick: choose, "aria-pressed": id === chosen },
        element("i", { class: `dot ${channel}`, title: channel }),
        element("span", { class: "who", lang: language }, customer.name ?? "Customer"),
        element("span", { class: "tag", title: languageName(language) }, language),
        element("span", { class: "tag" }, reason),
        priority !== "normal" && element("span", { class: `tag ${priority}` }, priority),
        element("span", { class: "state" }, filed.status === "closed" ? "closed" : (filed.assignee?.name ?? "new")),
        element("time", {}, clockTime(filed.updatedAt)),
      ),
    );
  };

  const redraw = () => {
    if (!view) return;
    const { cases } = view;
    if (!cases.some((filed) => filed.case.id === chosen)) chosen = cases[0]?.case.id ?? "";
    nothing.hidden = cases.length > 0;
    reconcile(
      list,
      cases.map((filed) => {
        const { id, customer, reason, priority } = filed.case;
        const data = [customer.name, reason, priority, filed.status, filed.assignee, filed.updatedAt, id === chosen];
        return { key: id, data, make: () => createRow(filed) };
      }),
    );
    open.update(cases.find((filed) => filed.case.id === chosen));
  };

  return {
    element: element(
      "section",
      { class: "helpdesk", role: "region", "aria-label": "Helpdesk" },
      element(
        "div",
        { class: "pane-head" },
        element("h2", {}, "Helpdesk"),
        agent,
        element("label", { class: "switch" }, up, element("span", {}, "Desk is up")),
      ),
      nothing,
      list,
      open.element,
    ),
    /** @param {import("./api.js").DeskView} next */
    update(next) {
      const isFirst = view === undefined;
      const news = next.cases.find((filed) => !view?.cases.some((known) => known.case.id === filed.case.id));
      view = next;
      up.checked = next.up;
      agent.textContent = `${next.agent.name}, agent`;
      if (news && (isFirst || !open.isBusy())) chosen = news.case.id;
      redraw();
    },
  };
}
