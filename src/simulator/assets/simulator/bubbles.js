/** One message in a chat: its words or media, what it quotes, its time and ticks, and the options below it. */
import { clockTime, element, icon, iconButton } from "./elements.js";
import { createMedia } from "./media.js";
import { shopName } from "./platforms.js";

/** @typedef {import("./api.js").Bubble} Bubble */

/**
 * @typedef {object} Surroundings
 * @property {boolean} opens The first of several from the same side.
 * @property {boolean} ends
 * @property {Bubble | undefined} quoted
 * @property {string | undefined} reaction
 * @property {import("./platforms.js").App} app
 * @property {(action: import("./api.js").Action) => Promise<void>} act
 * @property {import("./sheet.js").Sheet} sheet
 * @property {(bubble: Bubble) => void} quote
 */

/**
 * @param {Bubble} bubble
 * @param {Surroundings} surroundings
 */
export function createBubble(bubble, surroundings) {
  const { opens, ends, quoted, reaction, sheet } = surroundings;
  const { from, text, media, options } = bubble;
  const classes = [
    "row",
    from,
    opens && "opens",
    ends && "ends",
    media && `has-${media.kind}`,
    options && `with-${options.style}`,
  ];
  const isSticker = media?.kind === "sticker";
  const body = element(
    "div",
    { class: "bubble" },
    quoted && createQuote(quoted),
    media && createMedia(bubble),
    text &&
      !isSticker &&
      media?.kind !== "location" &&
      element("span", { class: "text" }, text, element("i", { class: "room" })),
    createMeta(bubble),
    reaction && element("span", { class: "reaction", "aria-label": `Reaction ${reaction}` }, reaction),
    createMenuButton(bubble, surroundings),
  );
  return element(
    "div",
    {
      class: classes.filter(Boolean).join(" "),
      role: "article",
      "aria-label": from === "shop" ? shopName : "Customer",
    },
    element("span", { class: "avatar", "aria-hidden": "true" }, "HG"),
    element(
      "div",
      { class: "column" },
      element("span", { class: "sender" }, shopName),
      body,
      options && createOptions(bubble, surroundings, sheet),
    ),
  );
}

/** Three dots that say an answer is on its way. */
export function createTypingDots() {
  return element(
    "div",
    { class: "row shop opens ends typing", role: "status", "aria-label": "Typing" },
    element("span", { class: "avatar", "aria-hidden": "true" }, "HG"),
    element(
      "div",
      { class: "column" },
      element("div", { class: "bubble dots" }, element("i"), element("i"), element("i")),
    ),
  );
}

/** @param {Bubble} quoted */
function createQuote({ from, text, media }) {
  return element(
    "blockquote",
    {},
    element("strong", { class: "quoted" }, from === "shop" ? shopName : "You"),
    element("span", {}, text || `[${media?.kind ?? "message"}]`),
  );
}

/** @param {Bubble} bubble */
function createMeta({ from, at, read }) {
  const mark = from === "customer" ? (read ? "Read" : "Sent") : undefined;
  return element(
    "span",
    { class: `meta ${mark === "Read" ? "is-read" : ""}` },
    mark && element("span", { class: "mark" }, mark),
    element("time", { datetime: new Date(at).toISOString() }, clockTime(at)),
    mark && icon("ticks"),
  );
}

/**
 * @param {Bubble} bubble
 * @param {Surroundings} surroundings
 * @param {import("./sheet.js").Sheet} sheet
 */
function createOptions(bubble, { act }, sheet) {
  const { options, id } = bubble;
  if (!options || options.style === "chips") return null;
  /** @param {{ data: string, title: string }} item */
  const tap = ({ data, title }) => act({ kind: "tap", bubbleId: id, data, title });
  if (options.style === "list") {
    const label = options.label ?? "Options";
    const open = () => openList(label, options.items, tap, sheet);
    return element(
      "div",
      { class: "options" },
      element("button", { type: "button", onclick: open }, icon("list"), label),
    );
  }
  const buttons = options.items.map((item) =>
    element("button", { type: "button", onclick: () => tap(item) }, icon("reply"), element("span", {}, item.title)),
  );
  return element("div", { class: "options" }, buttons);
}

/**
 * @param {string} label
 * @param {{ data: string, title: string, description?: string }[]} items
 * @param {(item: { data: string, title: string }) => Promise<void>} tap
 * @param {import("./sheet.js").Sheet} sheet
 */
function openList(label, items, tap, sheet) {
  let chosen = items[0];
  const send = element("button", { type: "button", class: "send-choice", disabled: true }, "Send");
  send.addEventListener("click", () => {
    sheet.close();
    if (chosen) tap(chosen);
  });
  const rows = items.map((item) => {
    const radio = element("input", { type: "radio", name: "list-option" });
    radio.addEventListener("change", () => {
      chosen = item;
      send.disabled = false;
    });
    const words = element("span", {}, item.title, item.description && element("small", {}, item.description));
    return element("label", { class: "list-row" }, words, radio);
  });
  sheet.open(label, "list", element("div", { class: "list-rows" }, rows), send);
}

/**
 * What a long press on the bubble would offer.
 * @param {Bubble} bubble
 * @param {Surroundings} surroundings
 */
function createMenuButton(bubble, { app, act, quote, sheet }) {
  const open = () => {
    const reactions = app.reactions.map((emoji) => {
      const react = () => {
        sheet.close();
        act({ kind: "reaction", bubbleId: bubble.id, emoji });
      };
      return element("button", { type: "button", "aria-label": `React ${emoji}`, onclick: react }, emoji);
    });
    const answer = () => {
      sheet.close();
      quote(bubble);
    };
    const unsend = () => {
      sheet.close();
      act({ kind: "unsend", bubbleId: bubble.id });
    };
    sheet.open(
      "Message",
      "message-menu",
      element("div", { class: "tiles" }, reactions),
      element("button", { type: "button", class: "menu-row", onclick: answer }, icon("reply"), "Reply"),
      ...(app.canUnsend && bubble.from === "customer"
        ? [element("button", { type: "button", class: "menu-row", onclick: unsend }, icon("bin"), "Unsend")]
        : []),
    );
  };
  return iconButton("down", "Message menu", open, { class: "bubble-menu" });
}
