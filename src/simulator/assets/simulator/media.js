/** What a bubble shows that is no text: pictures, recordings that play, places, stickers, files. */
import { element, icon } from "./elements.js";

/** @param {import("./api.js").Bubble} bubble */
export function createMedia({ media, text }) {
  if (!media) return null;
  switch (media.kind) {
    case "image":
      return element("img", { src: media.url, alt: media.fileName ?? "Photo", class: "picture" });
    case "video":
      return element("video", { src: media.url, controls: true, class: "picture", "aria-label": "Video" });
    case "voice":
    case "audio":
      return createPlayer(media.url ?? "");
    case "sticker":
      return element("span", { class: "sticker", role: "img", "aria-label": `Sticker ${text}` }, text);
    case "location":
      return element(
        "div",
        { class: "place" },
        element("div", { class: "map", role: "img", "aria-label": "Map" }, icon("pin")),
        element("span", {}, text, element("i", { class: "room" })),
      );
    case "file":
      return element(
        "a",
        { class: "file", href: media.url, target: "_blank", rel: "noreferrer" },
        icon("file"),
        media.fileName ?? "File",
      );
    default:
      return null;
  }
}

const bars = 26;

/** @param {string} url */
function createPlayer(url) {
  const audio = new Audio();
  load(audio, url);
  const length = element("span", { class: "length" }, "0:00");
  const wave = Array.from({ length: bars }, (_, index) => {
    const bar = element("i");
    bar.style.height = `${Math.round(20 + 75 * Math.abs(Math.sin(index * 1.7) * Math.cos(index * 0.61)))}%`;
    return bar;
  });
  const button = element("button", { type: "button", "aria-label": "Play voice note" }, icon("play"));
  const draw = () => {
    const share = audio.duration ? audio.currentTime / audio.duration : 0;
    for (const [index, bar] of wave.entries()) bar.classList.toggle("is-played", index < share * bars);
    length.textContent = minutes(audio.paused ? audio.duration : audio.currentTime);
    button.setAttribute("aria-label", audio.paused ? "Play voice note" : "Pause voice note");
    button.replaceChildren(icon(audio.paused ? "play" : "pause"));
  };
  for (const event of ["loadedmetadata", "timeupdate", "play", "pause", "ended"]) audio.addEventListener(event, draw);
  button.addEventListener("click", () => (audio.paused ? audio.play() : audio.pause()));
  return element(
    "div",
    { class: "player" },
    button,
    element("span", { class: "wave", "aria-hidden": "true" }, wave),
    length,
  );
}

/**
 * In one piece where it is ours: of a stream without ranges no browser knows the length.
 * @param {HTMLAudioElement} audio
 * @param {string} url
 */
async function load(audio, url) {
  const isOurs = url.startsWith(location.origin);
  audio.src = isOurs ? URL.createObjectURL(await (await fetch(url)).blob()) : url;
}

/** @param {number} seconds */
function minutes(seconds) {
  const whole = Number.isFinite(seconds) ? Math.round(seconds) : 0;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
