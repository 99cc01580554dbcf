/** What differs between the three apps, apart from their looks (skins.css): names, words, and what a thumb can do in them. */

/**
 * @typedef {object} App
 * @property {string} name
 * @property {string} subtitle Below the shop's name.
 * @property {string} typing Stands there while an answer is on its way.
 * @property {string} placeholder
 * @property {string | undefined} open What opens an empty chat, where the platform tells the shop of it.
 * @property {string} greeting What an empty chat shows.
 * @property {string[]} reactions Empty where the shop is not told.
 * @property {boolean} canUnsend The shop is told when a message is taken back.
 * @property {string[]} headerIcons
 * @property {string} attachIcon
 */

/** @type {Record<import("./api.js").Platform, App>} */
export const apps = {
  whatsapp: {
    name: "WhatsApp",
    subtitle: "Business account",
    typing: "typing…",
    placeholder: "Message",
    open: undefined,
    greeting: "This business uses a secure service to manage this chat.",
    reactions: ["👍", "❤️", "😮", "🙏"],
    canUnsend: true,
    headerIcons: ["video", "phone", "more"],
    attachIcon: "clip",
  },
  line: {
    name: "LINE",
    subtitle: "",
    typing: "",
    placeholder: "Aa",
    open: "Add friend",
    greeting: "Add this account to your friends to chat.",
    reactions: [],
    canUnsend: true,
    headerIcons: ["search", "phone", "menu"],
    attachIcon: "plus",
  },
  telegram: {
    name: "Telegram",
    subtitle: "bot",
    typing: "typing…",
    placeholder: "Message",
    open: "Start",
    greeting: "No messages here yet.",
    reactions: ["👍", "❤️", "🔥", "👎"],
    canUnsend: false,
    headerIcons: ["more"],
    attachIcon: "clip",
  },
};

/** The shop as its customers have it in their contacts. */
export const shopName = "Harbour Goods";

/** Stickers that every app can send: the mood is what counts. */
export const stickers = ["👍", "🙏", "❤️", "😭", "😡"];

/** Pictures and recordings that lie beside this page. */
export const picture = { path: "media/parcel.jpg", mimeType: "image/jpeg" };
export const recording = { path: "media/voice.ogg", mimeType: "audio/ogg" };

/** @param {string} path */
export function mediaUrl(path) {
  return `${location.origin}/simulator/${path}`;
}
