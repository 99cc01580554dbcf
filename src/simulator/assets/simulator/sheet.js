/** The sheet that slides up from a phone's lower edge: attachments, stickers, list options, sample sentences. */
import { element, iconButton } from "./elements.js";

/** @typedef {ReturnType<typeof createSheet>} Sheet */

export function createSheet() {
  const holder = element("div", { class: "sheet", hidden: true });
  /** @type {Element | null} */
  let openedBy = null;

  /** @param {boolean} inert What lies behind an open sheet cannot be reached. */
  const setBehind = (inert) => {
    for (const sibling of holder.parentElement?.children ?? [])
      sibling.toggleAttribute("inert", inert && sibling !== holder);
  };

  const close = () => {
    holder.hidden = true;
    holder.replaceChildren();
    setBehind(false);
    if (openedBy instanceof HTMLElement) openedBy.focus({ preventScroll: true });
    openedBy = null;
  };
  holder.addEventListener("click", (event) => {
    if (event.target === holder) close();
  });
  holder.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  return {
    element: holder,
    close,
    /**
     * @param {string} title
     * @param {string} kind The sheet's class.
     * @param {...(Node | Node[])} content
     */
    open(title, kind, ...content) {
      openedBy = document.activeElement;
      const panel = element(
        "div",
        { class: `panel ${kind}`, role: "dialog", "aria-modal": "true", "aria-label": title },
        element("div", { class: "panel-head" }, iconButton("close", "Close", close), element("strong", {}, title)),
        ...content,
      );
      holder.replaceChildren(panel);
      holder.hidden = false;
      setBehind(true);
      panel.querySelector("button")?.focus({ preventScroll: true });
    },
  };
}
