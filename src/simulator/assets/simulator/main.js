/** The page: three phones, the desk and the wire log, all redrawn from what the simulator says of its world. */
import * as api from "./api.js";
import { createDesk } from "./desk.js";
import { loadIcons } from "./elements.js";
import { createPhone } from "./phone.js";
import { createWire } from "./wire.js";

/** @param {string} id */
const place = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const notice = place("notice");
let noticeTimer = 0;

/**
 * Does something in the world, shows at once what came of it, and says so if it failed.
 * @param {Promise<void>} doing
 */
async function perform(doing) {
  try {
    await doing;
  } catch (error) {
    notice.textContent = error instanceof Error ? error.message : String(error);
    clearTimeout(noticeTimer);
    noticeTimer = setTimeout(() => notice.replaceChildren(), 6000);
  }
  await lookNow();
}

/** @type {Map<string, ReturnType<typeof createPhone>>} */
const phones = new Map();
const desk = createDesk({
  act: (caseId, action) => perform(api.actAtDesk(caseId, action)),
  setUp: (up) => perform(api.setDeskUp(up)),
});
const wire = createWire({ repeat: (seq) => perform(api.repeat(seq)) });
place("desk").append(desk.element);
place("wire").append(wire.element);

let beganAt = 0;

/** @param {api.View} view */
function show(view) {
  place("connection").textContent = "";
  if (beganAt !== view.beganAt) wire.clear();
  beganAt = view.beganAt;
  for (const phoneView of view.phones) phoneFor(phoneView).update(phoneView);
  desk.update(view.desk);
  wire.add(view.wire);
}

/** @param {api.PhoneView} view */
function phoneFor({ platform }) {
  const known = phones.get(platform);
  if (known) return known;
  const phone = createPhone(platform, {
    act: (personId, action) => perform(api.act(platform, personId, action)),
    setTrouble: (trouble) => perform(api.setTrouble(platform, trouble)),
  });
  phones.set(platform, phone);
  place("phones").append(phone.element);
  return phone;
}

loadIcons();
const { lookNow } = api.watch({
  onView: show,
  onSilence: () => {
    place("connection").textContent = "The worker does not answer.";
  },
});
