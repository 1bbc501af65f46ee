// A turn of an interview without loading the frame of the page again. A plain script and no island: the server draws the next turn
// whole, so there is nothing to draw here, and nobody waits for WebAssembly before the first words. Without it the form does the
// same.
//
// Sends the form once, follows where the server leads, and takes only what is new: turns are added to the record, the composer keeps
// the focus and what was typed meanwhile. A line that breaks is tried again; the server knows a turn that arrives twice.

const ROOM = /^\/practice\/interviews\/runs\/[^/]+$/;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const coarse = matchMedia("(pointer: coarse)");

let busy = false;
let wake = () => {};

const one = (place, from = document) => from.querySelector(place);
const form = () => one("#say");
const field = () => one("#field-words");

const wait = (seconds) =>
  new Promise((done) => {
    wake = done;
    setTimeout(done, seconds * 1000);
  });

const offline = (is) => {
  one(".offline").hidden = !is;
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

// The newest turn above the composer; its beginning, where it is longer than the window.
const show = (turn) => {
  const free = innerHeight - (one(".composer")?.offsetHeight ?? 0);
  const block = turn.offsetHeight > free ? "start" : "nearest";
  turn.scrollIntoView({ block, behavior: still.matches ? "instant" : "smooth" });
};

// What was said stands in the record at once, until the server's turn takes its place.
const pending = (words) => {
  const turn = document.createElement("li");
  turn.className = "turn pending";
  const said = document.createElement("p");
  said.className = "words";
  said.dir = "auto";
  said.textContent = words;
  const who = document.createElement("p");
  who.className = "who";
  who.textContent = one(".composer").dataset.you;
  turn.append(who, said);
  [...document.querySelectorAll("ol.record")].at(-1).append(turn);
  show(turn);
};

const record = (drawn) => {
  one(".turn.pending")?.remove();
  const [old, next] = [document, drawn].map((page) => [...page.querySelectorAll("ol.record")]);
  // A second talk has a list of its own.
  if (old.length !== next.length || one(".session") === null !== (one(".session", drawn) === null)) {
    one(".talk").replaceWith(one(".talk", drawn));
    return [...document.querySelectorAll(".turn")].slice(-1);
  }
  const fresh = [...next.at(-1).children].filter((turn) => !document.getElementById(turn.id));
  if (fresh.length > 0) one("#latest")?.remove();
  old.at(-1).append(...fresh);
  return fresh;
};

// Said once, by whoever reads aloud: the person's answer, or why there is none.
const announce = (turns) => {
  const heard = turns.flatMap((turn) => [...turn.querySelectorAll(".answer > *, .notice")]);
  one("#heard").textContent = heard.map((part) => part.textContent).join(" ");
};

const problems = (drawn) => {
  for (const old of document.querySelectorAll(".interviewing > :is(.error-summary, .refused)")) old.remove();
  const found = [...drawn.querySelectorAll(".interviewing > :is(.error-summary, .refused)")];
  one(".playhead").after(...found);
  return found[0];
};

// The composer as it stands now. What was typed meanwhile stays, behind what the server gave back.
const compose = (drawn) => {
  const next = one("#say", drawn);
  if (next.classList.contains("over") || form().classList.contains("over")) {
    form().replaceWith(next);
    watch();
    (one("#ended") ?? field()).focus();
    return;
  }
  form().elements.number.value = next.elements.number.value;
  one(".looks-real")?.remove();
  const real = one(".looks-real", next);
  if (real) one(".composer > .field").before(real);
  one(".deeds-row").replaceWith(one(".deeds-row", next));
  one(".few").replaceWith(one(".few", next));
  const [given, typed] = [one("#field-words", next).value, field().value];
  field().value = given && typed && given !== typed ? `${given}\n${typed}` : given || typed;
  count();
};

const put = async (response) => {
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!ROOM.test(new URL(response.url).pathname) || !one(".interviewing", next)) {
    location.assign(response.url);
    return;
  }
  const refused = problems(next);
  const fresh = record(next);
  compose(next);
  const last = fresh.at(-1);
  history.replaceState(null, "", new URL(response.url).pathname + (last?.id ? `#${last.id}` : ""));
  announce(fresh);
  const real = one(".looks-real");
  if (refused ?? real) (refused ?? real).focus();
  else if (last && !one("#ended")) show(last);
};

// Sent as if this script were not there. A button's name and value go along only when it is pressed.
const sendPlainly = (from, action, pressed) => {
  if (pressed?.name) {
    const hidden = document.createElement("input");
    Object.assign(hidden, { type: "hidden", name: pressed.name, value: pressed.value });
    from.append(hidden);
  }
  from.setAttribute("action", action);
  HTMLFormElement.prototype.submit.call(from);
};

const send = async (from, pressed) => {
  const action = pressed?.getAttribute("formaction") ?? from.getAttribute("action");
  const body = new URLSearchParams(new FormData(from));
  if (pressed?.name) body.append(pressed.name, pressed.value);
  const words = body.get("words") ?? "";
  const says = action === "/do/say" && pressed?.name !== "silent";
  from.setAttribute("aria-busy", "true");
  if (field()) {
    // What is not said stays; the server gives back what it did not take.
    field().value = "";
    field().focus({ preventScroll: true });
  }
  if (says && words.trim()) pending(words);
  try {
    const response = await reach(action, { method: "POST", body, headers: { accept: "text/html" } });
    if (response.ok) {
      await put(response);
    } else {
      if (field()) field().value = words;
      sendPlainly(from, action, pressed);
    }
  } finally {
    form()?.removeAttribute("aria-busy");
  }
};

addEventListener("submit", (event) => {
  const { target, submitter } = event;
  // Keeping notes and leaving are pages of their own.
  if (target.id !== "say" || submitter?.getAttribute("formaction") === "/do/keep-notes") return;
  if (target.getAttribute("action") === "/do/keep-notes" && !submitter?.hasAttribute("formaction")) return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  send(target, submitter).finally(() => {
    busy = false;
  });
});

addEventListener("click", ({ target }) => {
  if (target.closest?.(".offline")) wake();
});

// Enter sends, where there is a keyboard; with Shift it is a new line.
addEventListener("keydown", (event) => {
  if (event.target.id !== "field-words" || event.key !== "Enter" || coarse.matches) return;
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  event.preventDefault();
  if (!busy) form().requestSubmit(one(".deeds-row > .button"));
});

// Counted only near the limit.
const count = () => {
  const counter = one(".counter");
  if (!counter) return;
  const [length, most] = [[...field().value].length, Number(form().dataset.most)];
  counter.hidden = length < most - 100;
  counter.classList.toggle("over", length > most);
  counter.textContent = counter.hidden ? "" : ` ${counter.dataset.words.replace("#", length)}`;
};
addEventListener("input", ({ target }) => {
  if (target.id === "field-words") count();
});

// How much of the window the composer takes: turns stop above it.
const watch = () => {
  const composer = one(".composer");
  if (!composer) return;
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--composer", `${composer.offsetHeight}px`);
  }).observe(composer);
};

watch();
count();
// A page that the browser kept in memory may be a turn behind.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});
// The talk opens where it stands.
const latest = one("#latest")?.parentElement;
if (latest && !one(".refused, .error-summary, .looks-real") && !location.hash.startsWith("#notes")) {
  latest.scrollIntoView({ block: "nearest", behavior: "instant" });
  field()?.focus({ preventScroll: true });
}
document.documentElement.dataset.keys = "ready";
