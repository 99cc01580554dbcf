/** Where a customer writes: the message box, what it answers, and the sheets with everything that is no text. */
import { element, icon, iconButton } from "./elements.js";
import { mediaUrl, picture, recording, stickers } from "./platforms.js";

/**
 * @typedef {object} Hands
 * @property {(action: import("./api.js").Action) => Promise<void>} act
 * @property {() => import("./api.js").CustomerView | undefined} person
 * @property {import("./sheet.js").Sheet} sheet
 */

/**
 * @param {import("./platforms.js").App} app
 * @param {Hands} hands
 */
export function createComposer(app, { act, person, sheet }) {
  /** @type {string | undefined} */
  let quotes;

  const box = element("textarea", {
    rows: 1,
    "aria-label": "Message",
    placeholder: app.placeholder,
    oninput: () => drawSend(),
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send();
    },
  });

  const send = () => {
    const text = box.value.trim();
    if (!text) return;
    act({ kind: "text", text, ...(quotes === undefined ? {} : { quotes }) });
    box.value = "";
    quote(undefined);
    drawSend();
  };

  const sendButton = element("button", {
    type: "button",
    class: "send",
    onclick: () => (box.value.trim() ? send() : record()),
  });
  const drawSend = () => {
    const name = box.value.trim() ? "send" : "mic";
    if (sendButton.dataset.icon === name) return;
    sendButton.dataset.icon = name;
    const label = name === "send" ? "Send" : "Send a voice note";
    sendButton.setAttribute("aria-label", label);
    sendButton.title = label;
    sendButton.replaceChildren(icon(name));
  };

  const quoteBar = element("div", { class: "quote-bar", hidden: true });

  /** @param {import("./api.js").Bubble | undefined} bubble */
  const quote = (bubble) => {
    quotes = bubble?.id;
    quoteBar.hidden = !bubble;
    quoteBar.replaceChildren();
    if (!bubble) return;
    quoteBar.append(
      element("span", {}, bubble.text || `[${bubble.media?.kind}]`),
      iconButton("close", "Do not quote", () => quote(undefined)),
    );
    box.focus();
  };

  const record = () => act({ kind: "voice", url: mediaUrl(recording.path), mimeType: recording.mimeType });

  /** @param {import("./api.js").Action} action */
  const doAndClose = (action) => () => {
    sheet.close();
    act(action);
  };

  const offerStickers = () => {
    const choices = stickers.map((emoji) =>
      element("button", { type: "button", onclick: doAndClose({ kind: "sticker", emoji }) }, emoji),
    );
    sheet.open("Stickers", "stickers", element("div", { class: "tiles" }, choices));
  };

  const offerAttachments = () => {
    const place = person()?.place;
    const photo = { kind: /** @type {const} */ ("image"), url: mediaUrl(picture.path), mimeType: picture.mimeType };
    const tiles = [
      tile("photo", "Photo", doAndClose(photo)),
      tile("mic", "Voice note", () => {
        sheet.close();
        record();
      }),
      tile("smile", "Sticker", offerStickers),
      ...(place ? [tile("pin", "Location", doAndClose({ kind: "location", ...place }))] : []),
      ...(app.open ? [tile("door", app.open, doAndClose({ kind: "open" }))] : []),
      tile("block", "Block", doAndClose({ kind: "block" })),
    ];
    sheet.open("Attach", "attachments", element("div", { class: "tiles" }, tiles));
  };

  const offerSamples = () => {
    const customer = person();
    const rows = (customer?.samples ?? []).map(({ text, meaning }) => {
      const take = () => {
        sheet.close();
        box.value = text;
        drawSend();
        box.focus();
      };
      const words = [
        element("span", { lang: customer?.speaks }, text),
        meaning && element("small", { lang: "en" }, meaning),
      ];
      return element("button", { type: "button", class: "sample", onclick: take }, ...words);
    });
    sheet.open("Try a sentence", "samples", rows);
  };

  drawSend();
  return {
    quote,
    offerSamples,
    element: element(
      "div",
      { class: "composer" },
      quoteBar,
      element(
        "div",
        { class: "composer-row" },
        iconButton(app.attachIcon, "Attach", offerAttachments, { class: "attach" }),
        element("div", { class: "box" }, iconButton("smile", "Stickers", offerStickers, { class: "smile" }), box),
        sendButton,
      ),
    ),
  };
}

/**
 * @param {string} name
 * @param {string} label
 * @param {() => void} onclick
 */
function tile(name, label, onclick) {
  return element("button", { type: "button", class: "tile", onclick }, icon(name), element("span", {}, label));
}
