/** Builds elements. What is written in them goes in as text and never as HTML, whoever wrote it. */

/** @typedef {Node | string | number | false | null | undefined} Child */

/**
 * An element with attributes, listeners (`onclick`) and children; attributes that are false or undefined are left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (value !== false && value !== undefined) made.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat()) {
    if (child !== false && child !== null && child !== undefined) {
      made.append(child instanceof Node ? child : String(child));
    }
  }
  return made;
}

const svg = "http://www.w3.org/2000/svg";

/** Fetches all drawings once, into a part of the page that is not shown. */
export async function loadIcons() {
  const response = await fetch("/simulator/icons.svg");
  const drawings = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
  drawings.setAttribute("hidden", "");
  document.body.append(drawings);
}

/**
 * A drawing from icons.svg; decoration, silent to screen readers.
 * @param {string} name
 */
export function icon(name) {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("class", `icon icon-${name}`);
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `#icon-${name}`);
  drawing.append(use);
  return drawing;
}

/**
 * A button that shows an icon and says `label`.
 * @param {string} name
 * @param {string} label
 * @param {() => void} onclick
 * @param {Record<string, unknown>} [attributes]
 */
export function iconButton(name, label, onclick, attributes = {}) {
  return element("button", { type: "button", "aria-label": label, title: label, onclick, ...attributes }, icon(name));
}

/** @param {number} at */
export function clockTime(at) {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** @param {string} tag BCP-47 */
export function languageName(tag) {
  return languageNames.of(tag) ?? tag;
}

/** @typedef {{ key: string, data: unknown, make: () => HTMLElement }} Item */

/**
 * Makes the children of `parent` those of `items`, in order. An element whose data did not change stays as it is, with its focus,
 * its scroll position and whatever it plays.
 * @param {HTMLElement} parent
 * @param {Item[]} items
 */
export function reconcile(parent, items) {
  const known = new Map([...parent.children].map((child) => [child.getAttribute("data-key"), child]));
  const wanted = items.map(({ key, data, make }) => {
    const json = JSON.stringify(data);
    const old = known.get(key);
    if (old && shown.get(old) === json) return old;
    const made = make();
    made.setAttribute("data-key", key);
    shown.set(made, json);
    return made;
  });
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
  while (parent.children.length > wanted.length) parent.lastElementChild?.remove();
}

/** @type {WeakMap<Element, string>} */
const shown = new WeakMap();
