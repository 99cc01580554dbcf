/** One phone: who holds it, how the platform fares, and the chat with the shop on its screen. */
import { createBubble, createTypingDots } from "./bubbles.js";
import { createComposer } from "./composer.js";
import { element, icon, iconButton, reconcile } from "./elements.js";
import { apps, shopName } from "./platforms.js";
import { createSheet } from "./sheet.js";

/** @typedef {import("./api.js").CustomerView} CustomerView */

/**
 * @typedef {object} Doing
 * @property {(personId: string, action: import("./api.js").Action) => Promise<void>} act
 * @property {(trouble: import("./api.js").Trouble) => Promise<void>} setTrouble
 */

/**
 * @param {import("./api.js").Platform} platform
 * @param {Doing} doing
 */
export function createPhone(platform, doing) {
  const app = apps[platform];
  /** @type {import("./api.js").PhoneView | undefined} */
  let view;
  let personId = "";

  /** @param {import("./api.js").Action} action */
  const act = (action) => doing.act(personId, action);
  const person = () => view?.customers.find(({ id }) => id === personId);

  const people = element("select", {
    "aria-label": `Person on ${app.name}`,
    onchange: () => {
      personId = people.value;
      composer.quote(undefined);
      sheet.close();
      redraw();
      scrollDown();
    },
  });
  const about = element("span", { class: "about" });
  const trouble = createTroubleSwitch(app.name, doing.setTrouble);

  const subtitle = element("span", { class: "subtitle" });
  const list = element("div", { class: "bubbles", role: "log", "aria-label": "Chat" });
  const chat = element("div", { class: "chat", tabindex: 0 }, list);
  const chips = element("div", { class: "chips", role: "group", "aria-label": "Quick replies" });
  const scrollDown = () => {
    chat.scrollTop = chat.scrollHeight;
  };
  // A picture has no height before it is there.
  chat.addEventListener("load", scrollDown, true);
  chips.addEventListener("wheel", (event) => chips.scrollBy({ left: event.deltaY }), { passive: true });
  const sheet = createSheet();
  const composer = createComposer(app, { act, person, sheet });
  const blocked = element(
    "div",
    { class: "blocked" },
    element("p", {}, "You blocked this account."),
    element("button", { type: "button", onclick: () => act({ kind: "open" }) }, "Unblock"),
  );

  const screen = element(
    "div",
    { class: `phone ${platform}` },
    element("div", { class: "status-bar", "aria-hidden": "true" }, element("span", {}, "9:41"), element("i")),
    element(
      "div",
      { class: "chat-header" },
      icon("back"),
      element("span", { class: "avatar", "aria-hidden": "true" }, "HG"),
      element("span", { class: "title" }, element("strong", {}, shopName), subtitle),
      ...app.headerIcons.map(icon),
    ),
    chat,
    chips,
    composer.element,
    blocked,
    sheet.element,
  );

  const redraw = () => {
    const customer = person();
    if (!customer) return;
    const { bubbles, typing, blocked: isBlocked } = customer;
    screen.lang = customer.speaks;
    about.textContent = `${customer.about}${customer.phone ? ` · +${customer.phone}` : ""}`;
    about.title = about.textContent;
    screen.classList.toggle("is-blocked", isBlocked);
    subtitle.textContent = typing ? app.typing : app.subtitle;
    const atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 60;
    const before = list.childElementCount;
    reconcile(list, itemsOf(customer));
    if (atEnd || list.childElementCount !== before) scrollDown();
    drawChips(bubbles.at(-1));
  };

  /** @param {CustomerView} customer */
  const itemsOf = (customer) => {
    const { bubbles, typing, reactions } = customer;
    const items = bubbles.map((bubble, index) => {
      const joined = {
        opens: bubbles[index - 1]?.from !== bubble.from,
        ends: bubbles[index + 1]?.from !== bubble.from,
        quoted: bubbles.find(({ id }) => id === bubble.quotes),
        reaction: reactions[bubble.id],
      };
      const make = () => createBubble(bubble, { ...joined, app, act, sheet, quote: composer.quote });
      return { key: `${personId} ${bubble.id}`, data: [bubble, joined], make };
    });
    const opening = {
      key: `opening ${personId}`,
      data: bubbles.length === 0,
      make: () => createOpening(bubbles.length === 0),
    };
    const dots = { key: "typing", data: 0, make: createTypingDots };
    return [opening, ...items, ...(typing ? [dots] : [])];
  };

  /** @param {boolean} isEmpty */
  const createOpening = (isEmpty) =>
    element(
      "div",
      { class: "opening" },
      element("span", { class: "day" }, "Today"),
      isEmpty && element("p", { class: "greeting" }, app.greeting),
      isEmpty &&
        app.open &&
        element("button", { type: "button", class: "open-chat", onclick: () => act({ kind: "open" }) }, app.open),
    );

  /** @param {import("./api.js").Bubble | undefined} last */
  const drawChips = (last) => {
    const items = last?.options?.style === "chips" ? last.options.items : [];
    reconcile(
      chips,
      items.map((item) => ({
        key: `${personId} ${last?.id} ${item.data}`,
        data: item,
        make: () => {
          const { data, title } = item;
          const tap = () => act({ kind: "tap", bubbleId: last?.id ?? "", data, title });
          return element("button", { type: "button", class: "chip", onclick: tap }, title);
        },
      })),
    );
  };

  const stand = element(
    "section",
    { class: "stand", role: "region", "aria-label": `${app.name} phone` },
    element(
      "div",
      { class: "stand-bar" },
      element("h2", {}, app.name),
      people,
      iconButton("speech", "Try a sentence", () => composer.offerSamples(), { class: "try" }),
    ),
    element("div", { class: "stand-bar second" }, about, trouble.element),
    screen,
  );

  return {
    element: stand,
    /** @param {import("./api.js").PhoneView} next */
    update(next) {
      const known = new Set(view?.customers.map(({ id }) => id));
      view = next;
      if (next.customers.some(({ id }) => !known.has(id))) {
        people.replaceChildren(...next.customers.map(createPersonOption));
        personId = people.value;
      }
      trouble.update(next.trouble);
      redraw();
    },
  };
}

/** @param {CustomerView} customer */
function createPersonOption({ id, name, speaks }) {
  return element("option", { value: id, lang: speaks }, name);
}

/**
 * @param {string} name
 * @param {(trouble: import("./api.js").Trouble) => Promise<void>} setTrouble
 */
function createTroubleSwitch(name, setTrouble) {
  const words = { none: "works", throttled: "429", failing: "500", silent: "time-out" };
  const choice = element(
    "select",
    {
      "aria-label": `Trouble at ${name}`,
      title: "What the platform answers the worker's calls with",
      onchange: () => setTrouble(/** @type {import("./api.js").Trouble} */ (choice.value)),
    },
    ...Object.entries(words).map(([value, word]) => element("option", { value }, word)),
  );
  return {
    element: element("label", { class: "trouble" }, "API ", choice),
    /** @param {import("./api.js").Trouble} trouble */
    update(trouble) {
      if (choice.value !== trouble) choice.value = trouble;
      choice.classList.toggle("is-on", trouble !== "none");
    },
  };
}
