/** The simulator's routes as the page uses them: looking at the world twice a second, and doing things in it. */

/**
 * @typedef {import("../../view.ts").View} View
 * @typedef {import("../../view.ts").PhoneView} PhoneView
 * @typedef {import("../../view.ts").CustomerView} CustomerView
 * @typedef {import("../../view.ts").DeskCase} DeskCase
 * @typedef {import("../../view.ts").DeskView} DeskView
 * @typedef {import("../../view.ts").WireEntry} WireEntry
 * @typedef {import("../../platforms/platform.ts").Action} Action
 * @typedef {import("../../platforms/platform.ts").Bubble} Bubble
 * @typedef {import("../../platforms/platform.ts").Trouble} Trouble
 * @typedef {import("../../desk.ts").AgentAction} AgentAction
 * @typedef {PhoneView["platform"]} Platform
 */

const pollMilliseconds = 500;

/**
 * Looks at the world until the page is closed, and rests while nobody sees the page.
 * @param {{ onView: (view: View) => void, onSilence: () => void }} listener
 */
export function watch({ onView, onSilence }) {
  let seen = 0;
  let beganAt = 0;
  let timer = 0;

  const look = async () => {
    clearTimeout(timer);
    try {
      const response = await fetch(`/simulator/state?after=${seen}`);
      /** @type {View} */
      const view = await response.json();
      if (view.beganAt === beganAt || beganAt === 0) {
        seen = view.wire.at(-1)?.seq ?? seen;
        onView(view);
      } else seen = 0;
      beganAt = view.beganAt;
    } catch {
      onSilence();
    }
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(look, pollMilliseconds);
  };
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) look();
  });
  look();
  return { lookNow: look };
}

/**
 * @param {Platform} platform
 * @param {string} personId
 * @param {Action} action
 */
export function act(platform, personId, action) {
  return send("POST", `phones/${platform}/${encodeURIComponent(personId)}/actions`, action);
}

/**
 * @param {Platform} platform
 * @param {Trouble} trouble
 */
export function setTrouble(platform, trouble) {
  return send("PUT", `phones/${platform}/trouble`, { trouble });
}

/**
 * @param {string} caseId
 * @param {AgentAction} action
 */
export function actAtDesk(caseId, action) {
  return send("POST", `desk/cases/${encodeURIComponent(caseId)}/actions`, action);
}

/** @param {boolean} up */
export function setDeskUp(up) {
  return send("PUT", "desk/up", { up });
}

/** @param {number} seq */
export function repeat(seq) {
  return send("POST", `wire/${seq}/repeat`, {});
}

/**
 * Rejects with a sentence for the user when it was not done, by the simulator or by the worker behind it.
 * @param {"POST" | "PUT"} method
 * @param {string} path
 * @param {unknown} body
 */
async function send(method, path, body) {
  const response = await fetch(`/simulator/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  if (typeof answer.status === "number" && answer.status >= 400) {
    throw new Error(`The worker answered ${answer.status}; the wire log tells more.`);
  }
}
