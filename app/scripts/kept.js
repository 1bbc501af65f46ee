// Words that somebody types into a form of the studio stand in this browser as well, until the server has said that it has them. What
// was never acknowledged is offered again, until the person takes it or throws it away. Without this script forms are sent as always.
//
// Each visit of a page keeps its words under a name of its own, so that no window and no later visit writes over those of another.

const told = document.querySelector("script[data-whose]").dataset;
const asked = new URLSearchParams(location.search);

/** Not `crypto.randomUUID`, which there is only behind TLS. */
const unique = () => [...crypto.getRandomValues(new Uint32Array(4))].map((one) => one.toString(36)).join("-");
const visit = unique();

// What is kept: `words:PERSON:PLACE:VISIT`.

const PREFIX = `words:${told.whose}:`;
const keyOf = (place, by) => PREFIX + [place, by].map(encodeURIComponent).join(":");

/** Whether it could be kept: there may be no room, or it may not be allowed. */
function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function remove(key) {
  try { localStorage.removeItem(key); } catch { /* then nothing was kept either */ }
}

/** Everything of this person that is kept, the latest first. */
function all() {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    const found = keys.map((key) => {
      const [place, by] = key.slice(PREFIX.length).split(":").map(decodeURIComponent);
      return { key, place, by, ...JSON.parse(localStorage.getItem(key)) };
    });
    return found.sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

/** Visits whose windows are still there: their words are not lost. Told by locks, which a window that is gone has no more. */
async function living() {
  try {
    const { held } = await navigator.locks.query();
    return new Set(held.map((one) => one.name));
  } catch {
    return new Set();
  }
}

const live = (by) => navigator.locks?.request(`words:${by}`, () => new Promise(() => {})).catch(() => {});
live(visit);

// Where a form stands: its course and text, and what else tells it from others. Two windows of it have the same place.

const NAMES = ["course", "path", "language", "scene", "block", "kind", "after", "like", "module", "lesson", "file", "version", "comment", "picture"];
const places = new Map();

function placeOf(form) {
  const known = places.get(form);
  if (known) return known;
  const name = form.dataset.keep ?? new URL(form.action).pathname;
  const of = (one) => form.querySelector(`input[type=hidden][name="${one}"]`)?.value ?? "";
  let place = [name, ...NAMES.map(of)].join("\n");
  while ([...places.values()].includes(place)) place += "\n+";
  places.set(form, place);
  return place;
}

/** The visit whose form was sent and not settled: this page goes on with its words. */
const handed = (() => {
  try {
    const found = JSON.parse(sessionStorage.getItem("words-handed"));
    sessionStorage.removeItem("words-handed");
    return asked.has("refused") ? found : null;
  } catch {
    return null;
  }
})();
if (handed) live(handed.by);

// A text that has another address now takes its words along; the page that says so knows which state of it is which.
const moved = document.querySelector("[data-moved-to]")?.dataset;

/** The place in the text that a place became. */
function follow(place) {
  const parts = place.split("\n");
  if (!moved || parts[1] !== moved.course || parts[2] !== moved.movedFrom) return place;
  parts[2] = moved.movedTo;
  return parts.join("\n");
}

if (handed) handed.place = follow(handed.place);
for (const { key, place, by, ...value } of moved ? all() : []) {
  const to = follow(place);
  if (to === place) continue;
  const page = new URL(value.page, location.href);
  page.searchParams.set("file", moved.movedTo);
  // Where nobody knows any more what they were typed over, they are there to be copied.
  const isKnown = value.over.every(([name, seen]) => !name.startsWith("seen") || (name === "seen" && moved.seen && seen === moved.wasSeen));
  const over = value.over.map(([name, old]) => [name, isKnown && name === "seen" ? moved.seen : old]);
  const isCopy = value.isCopy || !isKnown;
  if (write(keyOf(to, by), { ...value, over, isCopy, page: page.pathname + page.search })) remove(key);
}

/** The address of this page, without what was only true once. */
function here() {
  const page = new URL(location.href);
  for (const name of ["refused", "conflict", "clash", "notice"]) page.searchParams.delete(name);
  return page.pathname + page.search;
}

/** A place of this window to keep the words of a form. */
function hold(form) {
  const place = placeOf(form);
  const isNext = handed?.place === place;
  const by = isNext ? handed.by : visit;
  const key = keyOf(place, by);
  // Fields of a block that became a conflict of its text are settled with it.
  const isText = form.dataset.keep === "text" && asked.has("conflict");
  const before = isText && handed && !isNext ? keyOf(handed.place, handed.by) : null;
  return {
    place,
    key,
    /** The words of this page came with it, and are on no server. */
    isNext,
    keep: (value) => write(key, { ...value, page: here(), at: Date.now() }),
    drop: () => [key, before].filter(Boolean).forEach(remove),
    /** Beside them, other words of the same form: they are offered like those of another visit. */
    aside: (value) => write(keyOf(place, unique()), { ...value, page: here(), at: Date.now() }),
    /** The page that comes goes on with these words. */
    hand: () => { try { sessionStorage.setItem("words-handed", JSON.stringify({ place, by })); } catch { /* they are offered */ } },
  };
}

// Sending.

/** What a form is answered, and the page that it leads to. What is no answer of a form is a fault of the line or of the server. */
async function post(action, body, seconds) {
  const line = new AbortController();
  const end = setTimeout(() => line.abort(), seconds * 1000);
  try {
    const answer = await fetch(action, { method: "POST", body, headers: { accept: "application/json" }, signal: line.signal });
    const outcome = await answer.json();
    if (!["Done", "Refused", "Outdated", "Elsewhere"].some((one) => Object.hasOwn(outcome, one))) throw new Error("no answer");
    return { outcome, to: answer.headers.get("location") ?? location.href };
  } finally {
    clearTimeout(end);
  }
}

/** To the page that a plain form would have led to; loaded, also where only the place on it is another one. */
function go(to) {
  const next = new URL(to, location.href);
  const is = next.pathname + next.search;
  if (is === location.pathname + location.search) history.replaceState(null, "", `${is}${next.search ? "&" : "?"}`);
  location.assign(next);
}

// What is offered.

const button = (words, does) => {
  const one = document.createElement("button");
  one.type = "button";
  one.className = "button plain compact";
  one.textContent = words;
  one.addEventListener("click", does);
  return one;
};

const when = (at) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" }).format(at);

/** Words that were never saved: since when, what they are, and what can be done with them. */
function row(lost, ways) {
  const box = document.createElement("div");
  box.className = "kept-words";
  box.dataset.key = lost.key;
  const said = document.createElement("p");
  const heading = document.createElement("strong");
  heading.textContent = told.found;
  said.append(heading, ` ${when(lost.at)}`);
  const look = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = told.look;
  const words = document.createElement("textarea");
  words.readOnly = true;
  words.rows = 8;
  words.dir = "auto";
  words.setAttribute("aria-label", told.found);
  words.value = lost.words;
  look.append(summary, words);
  const acts = document.createElement("p");
  acts.className = "row";
  const drop = button(told.drop, () => {
    remove(lost.key);
    box.remove();
  });
  acts.append(...ways, drop);
  box.append(said, look, acts);
  return box;
}

/**
 * Offers what other visits typed into this form. `has` says whether the form holds these words; `isSaved`, whether what it holds is
 * the server's. `take` puts them in, and answers whether they are kept under the name of this visit.
 */
async function offer(form, held, { has, isSaved, take }) {
  const open = await living();
  const lost = all().filter((one) => one.place === held.place && one.key !== held.key && !open.has(`words:${one.by}`));
  for (const one of lost) {
    if ([...form.querySelectorAll(".kept-words")].some((box) => box.dataset.key === one.key)) continue;
    if (has(one)) {
      // They reached the server, or are in this form again, which keeps them itself.
      if (isSaved() || take(one)) remove(one.key);
      continue;
    }
    const put = button(told.take, () => {
      if (!take(one)) return;
      remove(one.key);
      box.remove();
    });
    const box = row(one, one.isCopy ? [] : [put]);
    form.prepend(box);
  }
}

/** Now, and a little later: a window that is just being left still has its lock. */
function offering(form, held, ways) {
  const now = () => offer(form, held, ways);
  now();
  setTimeout(now, 3000);
  addEventListener("storage", (event) => {
    if (event.key && event.newValue === null) form.querySelector(`.kept-words[data-key="${CSS.escape(event.key)}"]`)?.remove();
  });
}

/** On the page of a course, and on that of all: what was typed into forms that are not here. */
async function list() {
  const path = location.pathname.replace(/^\/author\/glossary$/, "/author/glossary.terms");
  const head = document.querySelector(".main > .pagehead");
  if (!head || !/^\/author(\/[^/]+)?$/.test(path)) return;
  const open = await living();
  const isOf = (page) => path === "/author" || page === path || page.startsWith(`${path}/`) || page.startsWith(`${path}?`);
  const lost = all().filter((one) => isOf(one.page) && ![...places.values()].includes(one.place) && !open.has(`words:${one.by}`));
  if (!lost.length) return;
  const section = document.createElement("section");
  section.className = "section";
  section.id = "kept";
  const heading = document.createElement("h2");
  heading.textContent = told.list;
  const top = document.createElement("header");
  top.append(heading);
  const rows = document.createElement("div");
  rows.className = "stack";
  for (const one of lost) {
    const way = document.createElement("a");
    way.href = one.page;
    way.dir = "ltr";
    way.textContent = new URL(one.page, location.href).searchParams.get("file") ?? one.page;
    rows.append(row(one, [way]));
  }
  section.append(top, rows);
  head.after(section);
}

// The scripts that watch forms come after this one.
document.words = { asked, told, hold, post, go, offering, list, unique, isCalm: false };
