// A step of a scenario without loading the frame of the page again. A plain script and no island: the server draws the next page
// whole, so there is nothing to draw here, and nobody on a slow line waits for WebAssembly. Without this script the form does
// the same.
//
// Sends the form once, follows where the server leads, and puts the new text in the place of the old one. A line that breaks is
// tried again; the server knows a step that arrives twice. Whatever cannot be handled here is sent as a plain form.

const RUN = /^\/practice\/scenarios\/runs\/[^/]+$/;
const STAGE = ".playing";
const still = matchMedia("(prefers-reduced-motion: reduce)");

let busy = false;
let wake = () => {};
// Which page is shown: a link to a place on it is no other page.
const here = () => location.pathname + location.search;
let shown = here();

const stage = () => document.querySelector(STAGE);

const wait = (seconds) =>
  new Promise((done) => {
    wake = done;
    setTimeout(done, seconds * 1000);
  });

const offline = (is) => {
  const notice = stage()?.querySelector(".offline");
  if (notice) notice.hidden = !is;
};

// Tried until the server answers: after 1, 2, 4, … and never more than 30 seconds.
const reach = async (address, request) => {
  for (let failures = 0; ; failures += 1) {
    try {
      const response = await fetch(address, request);
      offline(false);
      return response;
    } catch {
      offline(true);
      await wait(Math.min(2 ** failures, 30));
    }
  }
};

// What is told first takes the focus: what is wrong, else what the button asked for.
const focusOn = (places) => {
  for (const place of [".error-summary, .refused", ...places]) {
    const found = stage().querySelector(place);
    if (!found) continue;
    found.focus();
    found.scrollIntoView({ block: "start", behavior: "instant" });
    return;
  }
};

// What was typed where the same is asked again, and did not reach the server, stays.
const keepTyped = (old, drawn) => {
  const field = (page, name) => page.querySelector(`#deeds [name="${name}"]`);
  const [from, to] = [field(old, "words"), field(drawn, "words")];
  if (!from?.value || !to || to.value || field(old, "say").value !== field(drawn, "say").value) return;
  to.value = from.value;
  to.closest("details").open = true;
};

const put = async (response, places) => {
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  const drawn = next.querySelector(STAGE);
  // The ending, the list, signing in again: another page.
  if (!response.ok || !drawn || !RUN.test(new URL(response.url).pathname)) {
    location.assign(response.url);
    return;
  }
  shown = here();
  const swap = () => {
    keepTyped(stage(), drawn);
    stage().replaceWith(drawn);
    document.title = next.title;
    focusOn(places);
  };
  if (document.startViewTransition && !still.matches) await document.startViewTransition(swap).updateCallbackDone;
  else swap();
};

// Sent as if this script were not there. A button's name and value go along only when it is pressed.
const sendPlainly = (form, action, pressed) => {
  if (pressed?.name) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: pressed.name, value: pressed.value });
    form.append(field);
  }
  form.setAttribute("action", action);
  HTMLFormElement.prototype.submit.call(form);
};

const send = async (form, pressed) => {
  const action = pressed?.getAttribute("formaction") ?? form.getAttribute("action");
  const body = new URLSearchParams(new FormData(form));
  if (pressed?.name) body.append(pressed.name, pressed.value);
  const places = action.endsWith("/write-words") ? ["#kept", "#say summary"] : ["#happened", "#scene"];
  stage().setAttribute("aria-busy", "true");
  try {
    const response = await reach(action, { method: "POST", body, headers: { accept: "text/html" } });
    const moved = RUN.test(new URL(response.url).pathname);
    if (response.ok && moved && response.url !== location.href) history.pushState(null, "", response.url);
    if (response.ok) await put(response, places);
    else sendPlainly(form, action, pressed);
  } finally {
    stage()?.removeAttribute("aria-busy");
  }
};

addEventListener("submit", (event) => {
  const form = event.target;
  if (form.id !== "deeds") return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  send(form, event.submitter).finally(() => {
    busy = false;
  });
});

addEventListener("click", ({ target }) => {
  if (target.closest?.(".offline")) wake();
});

// Back and forward show where the story stands now, whatever was there before.
addEventListener("popstate", async () => {
  if (!RUN.test(location.pathname) || here() === shown) return;
  try {
    await put(await fetch(location.href), ["#scene"]);
  } catch {
    location.reload();
  }
});
// A page that the browser kept in memory may be a step behind.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

// Number keys bring the focus to an action. Enter takes it.
addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.("textarea, input, select")) return;
  const deed = document.querySelectorAll(".deed")[Number(event.key) - 1];
  if (!deed) return;
  event.preventDefault();
  deed.focus();
});
document.documentElement.dataset.keys = "ready";
