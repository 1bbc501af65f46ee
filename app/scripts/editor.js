// The editor saves by itself, keeps what was not saved in this browser, and says while one writes what the compiler finds and how it
// looks. All are conveniences: without this script the button saves and the page shows both.

const form = document.querySelector("#editor");
const text = form?.elements.text;
const at = (id) => document.getElementById(id);
const status = at("saved");
const problems = at("problems");
const frame = document.querySelector("iframe.preview");

/** Where this browser keeps words that are not on the server yet; for each person apart, because several may use it. */
const place = form && `text:${form.dataset.whose}:${form.elements.course.value}:${form.elements.path.value}`;
const kept = () => { try { return JSON.parse(localStorage.getItem(place)); } catch { return null; } };
/** Whether it could be kept: there may be no room, or it may not be allowed. */
const keep = (value) => {
  try {
    if (value) localStorage.setItem(place, JSON.stringify(value));
    else localStorage.removeItem(place);
    return true;
  } catch {
    return false;
  }
};

let saved = text?.value;
let waiting = 0;
let sending = false;
/** Another window saved what is not known here. */
let isStale = false;
/** Seconds until the next try, while the line is down. */
let again = 2;
/** Words are neither on the server nor kept in this browser. */
let isBare = false;

const later = (seconds) => {
  clearTimeout(waiting);
  waiting = setTimeout(save, seconds * 1000);
};

async function save() {
  clearTimeout(waiting);
  const now = text.value;
  if (sending || now === saved) return;
  sending = true;
  status.textContent = form.dataset.saving;
  const body = new URLSearchParams(new FormData(form));
  body.set("save_key", crypto.randomUUID());
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } });
    const outcome = await answer.json();
    again = 2;
    if (outcome.Done) took(now, outcome.Done);
    // What cannot be saved like this is shown by the page that a plain form leads to.
    else {
      isBare = false;
      form.submit();
    }
  } catch {
    status.textContent = isBare ? form.dataset.unkept : form.dataset.unsaved;
    again = Math.min(again * 2, 60);
    later(again);
  } finally {
    sending = false;
  }
}

function took(sent, { seen, merged, cleaned }) {
  const isNewer = text.value !== sent;
  // What was typed while it was put together with somebody else's words begins where the field began, and is put together again.
  if (!merged || !isNewer) form.elements.seen.value = seen;
  saved = sent;
  status.textContent = form.dataset.saved;
  if (isNewer) return later(merged ? 0.2 : 1);
  isBare = false;
  keep(null);
  // What stands on the server is not what was sent: the other windows cannot take it from here.
  windows?.postMessage(merged || cleaned ? { stale: true } : { text: sent, seen });
  // Something was taken out that cannot stand in a text: the page says so.
  if (cleaned) {
    const page = new URL(location.href);
    page.searchParams.set("notice", merged ? "text-cleaned-merged" : "text-cleaned");
    location.assign(page);
  } else if (merged || isStale) fresh();
  return undefined;
}

/** The text is loaded as it stands on the server, without what a form that was refused had in it. */
function fresh() {
  const page = new URL(location.href);
  for (const name of ["refused", "conflict"]) page.searchParams.delete(name);
  return page.href === location.href ? location.reload() : location.assign(page);
}

/** Words of an earlier visit that never reached the server. */
function offer() {
  const lost = kept();
  if (!lost) return undefined;
  // A form that was refused shows them, and they are still nowhere else.
  if (lost.text === text.value) return new URLSearchParams(location.search).has("refused") || keep(null);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button plain compact";
  button.textContent = form.dataset.found;
  button.addEventListener("click", () => {
    form.elements.seen.value = lost.seen;
    put(lost.text);
    button.remove();
    save();
  });
  return status.after(button);
}

/** Another text in the field, and everything that follows it. */
function put(words) {
  text.value = words;
  text.sheet?.update();
  checkSoon(0);
}

// Other windows of this browser with the same text.

const windows = place && window.BroadcastChannel ? new BroadcastChannel(place) : null;

function hear({ data }) {
  if (data.hello) windows.postMessage({ here: true });
  // The window that put both together loads itself again and greets: what was told of it stays.
  if ((data.hello || data.here) && !isStale) at("newer").textContent = form.dataset.twice;
  // Saved there together with somebody else's words. What was typed here is put together with both when it is saved.
  if (data.stale) {
    isStale = true;
    if (text.value === saved && !sending) fresh();
    else at("newer").textContent = form.dataset.stale;
  }
  // Saved there, and nothing was changed here: it is the same text here.
  if (data.text === undefined || isStale || text.value !== saved) return;
  saved = data.text;
  form.elements.seen.value = data.seen;
  if (text.value !== data.text) put(data.text);
}

// What the compiler says, and how it looks.

let checking = false;
let due = 0;
let isDueAgain = false;
let hasWords = false;
/** What was found last, for the key that goes from one to the next. */
let remarks = [];
let announcing = 0;

function checkSoon(milliseconds) {
  clearTimeout(due);
  due = setTimeout(check, milliseconds);
}

/** For whom the preview is shown: the language, and the country whose law stands in it. */
function reader() {
  let asked = new URLSearchParams();
  try { asked = new URLSearchParams(frame.contentWindow.location.search); } catch { /* the frame is not there yet */ }
  return { language: asked.get("lang") ?? "", country: asked.get("country") ?? "" };
}

/** One question at a time; what changed meanwhile is asked afterwards. */
async function check() {
  if (checking) {
    isDueAgain = true;
    return;
  }
  checking = true;
  const asked = text.value;
  const fields = { course: form.elements.course.value, path: form.elements.path.value, seen: form.elements.seen.value, text: asked };
  const body = new URLSearchParams({ ...fields, with_words: String(!hasWords), ...reader() });
  try {
    // In the language of this page, which need not be that of the account.
    const answer = await fetch(`/do/check-text?lang=${document.documentElement.lang}`, { method: "POST", body, headers: { accept: "application/json" } });
    const found = (await answer.json()).Done;
    if (found) tell(asked, found);
  } catch { /* the next one tries again */ } finally {
    checking = false;
    if (isDueAgain || text.value !== asked) checkSoon(100);
    isDueAgain = false;
  }
}

function tell(asked, found) {
  if (!hasWords) text.words?.fill(found.candidates);
  hasWords = true;
  if (found.newer) at("newer").textContent = found.newer;
  at("elsewhere").textContent = found.elsewhere;
  if (text.value === asked) {
    remarks = found.remarks;
    text.sheet?.mark(remarks);
    list();
    announce(found.summary);
  }
  if (found.page) show(found.page);
}

/** Said when one pauses, and only when it is another number than before. */
function announce(summary) {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    if (at("told").textContent !== summary) at("told").textContent = summary;
  }, 1500);
}

/** Words of the compiler: what it quotes of a file stands between backticks there. */
const quoting = (words) => words.split("`").map((piece, place) => {
  if (place % 2 === 0) return piece;
  const code = document.createElement("code");
  code.textContent = piece;
  return code;
});

function list() {
  const all = document.createElement("ul");
  all.className = "problems";
  for (const one of [...remarks].sort((a, b) => b.is_error - a.is_error)) {
    const row = document.createElement("li");
    row.className = one.is_error ? "problem error" : "problem";
    const said = document.createElement("p");
    const kind = document.createElement("strong");
    kind.textContent = one.is_error ? form.dataset.error : form.dataset.warning;
    said.append(kind, " ", ...quoting(one.said));
    const hint = document.createElement("p");
    hint.className = "small";
    hint.append(...quoting(one.hint));
    const way = document.createElement("p");
    way.className = "small";
    const link = document.createElement("a");
    link.href = `#line-${one.line}`;
    link.dir = "ltr";
    link.textContent = `${form.elements.path.value}:${one.line}`;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      select(one.start, one.end);
    });
    way.append(link);
    row.append(said, ...(one.hint ? [hint] : []), way);
    all.append(row);
  }
  // Whoever is on a link of the list stays where it was.
  const focused = [...problems.querySelectorAll("a")].indexOf(document.activeElement);
  problems.replaceChildren(...(remarks.length ? [all] : []));
  if (focused >= 0) problems.querySelectorAll("a")[focused]?.focus();
}

/** To a place of the text, with a few lines above it. */
function select(start, end) {
  text.focus();
  text.setSelectionRange(start, Math.max(start, end));
  const box = text.sheet?.box(start);
  if (box) text.scrollTop += box.top - text.getBoundingClientRect().top - text.clientHeight / 4;
}

/** To the line that a remark speaks of. */
function go() {
  const line = Number(/^#line-(\d+)$/.exec(location.hash)?.[1]);
  if (!line) return;
  const lines = text.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  select(start, start + (lines[line - 1]?.length ?? 0));
}

/** From the cursor to the next remark, and from the last to the first. */
function next() {
  const places = [...remarks].sort((a, b) => a.start - b.start);
  const one = places.find((remark) => remark.start > text.selectionStart) ?? places[0];
  if (one) select(one.start, one.end);
}

// The preview.

/** The article as it was drawn last, so that only what differs is put in. */
let drawn = null;
let showing = 0;
/** Where the frame stood before it was loaded again. */
let stood = 0;

/** Its questions are waking: what is put between them now would be taken for them. */
const isWaking = (inside) => inside.querySelector("leptos-island") && inside.documentElement.dataset.islands !== "ready";

function show(page, tries = 25) {
  clearTimeout(showing);
  const inside = frame?.contentDocument;
  const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("article");
  const shown = inside?.querySelector("article");
  if (!fresh || !shown) return;
  if (tries && isWaking(inside)) {
    showing = setTimeout(() => show(page, tries - 1), 200);
    return;
  }
  const now = [...fresh.children];
  const places = [...shown.children];
  // The frame has come with what is saved, awake: nothing of it is drawn again.
  const isSame = !drawn && text.value === saved && now.length === places.length;
  const old = isSame ? now : [...(drawn?.children ?? [])];
  drawn = fresh.cloneNode(true);
  for (const name of ["lang", "dir"]) {
    if (fresh.hasAttribute(name)) shown.setAttribute(name, fresh.getAttribute(name));
    else shown.removeAttribute(name);
  }
  let head = 0;
  let tail = 0;
  if (old.length === places.length) {
    const most = Math.min(old.length, now.length);
    while (head < most && old[head].isEqualNode(now[head])) head += 1;
    while (tail < most - head && old[old.length - 1 - tail].isEqualNode(now[now.length - 1 - tail])) tail += 1;
  }
  const before = places[places.length - tail] ?? null;
  places.slice(head, places.length - tail).forEach((one) => one.remove());
  for (const one of now.slice(head, now.length - tail)) {
    one.dataset.asleep = "";
    shown.insertBefore(inside.adoptNode(one), before);
  }
  accompany();
}

/** A question that was put in is asleep. Whoever answers it there has the frame loaded again, with what is saved. */
function wake(event) {
  if (!event.target.closest("[data-asleep]")) return;
  event.preventDefault();
  if (text.value !== saved) return;
  stood = frame.contentWindow.scrollY;
  frame.contentWindow.location.reload();
}

/** Headings and questions stand in the text and in the preview in the same order: what is between them is where it is on the way. */
function accompany() {
  const shown = frame?.contentDocument?.querySelector("article");
  if (!shown || !frame.offsetParent) return;
  const marks = /^(?:#{2,3}\s|`{3}question)/;
  const before = text.value.slice(0, text.selectionStart).split("\n");
  const after = text.value.slice(text.selectionStart).split("\n").slice(1);
  const passed = before.filter((line) => marks.test(line)).length;
  const since = before.length - 1 - before.reduce((last, line, number) => (marks.test(line) ? number : last), 0);
  const ahead = after.findIndex((line) => marks.test(line));
  const anchors = shown.querySelectorAll(":scope > h1, :scope > h2[id], :scope > h3[id], .check");
  // A list without headings is not followed.
  if (!anchors.length) return;
  const view = frame.contentWindow;
  const top = (one) => (one ? one.getBoundingClientRect().top + view.scrollY : shown.getBoundingClientRect().bottom + view.scrollY);
  const from = top(anchors[passed] ?? anchors[anchors.length - 1]);
  const length = since + (ahead < 0 ? after.length : ahead + 1);
  const to = from + (Math.max(0, top(anchors[passed + 1]) - from) * since) / Math.max(1, length);
  const isSeen = to > view.scrollY + 40 && to < view.scrollY + view.innerHeight - 80;
  if (!isSeen) view.scrollTo({ top: Math.max(0, to - view.innerHeight / 3) });
}

if (text && status) {
  offer();
  addEventListener("hashchange", go);
  addEventListener("online", () => later(0));
  // Writing it down in the browser takes a moment, so it waits for a pause between two letters.
  let keeping = 0;
  const keepNow = () => {
    clearTimeout(keeping);
    keeping = 0;
    if (text.value !== saved) isBare = !keep({ text: text.value, seen: form.elements.seen.value });
  };
  text.addEventListener("input", () => {
    if (!keeping) keeping = setTimeout(keepNow, 300);
    if (!sending) status.textContent = "";
    later(1.5);
    checkSoon(400);
  });
  for (const leaving of ["pagehide", "blur"]) addEventListener(leaving, () => keeping && keepNow());
  // A page that goes and leaves nothing behind says so; where the words are kept it need not.
  addEventListener("beforeunload", (event) => {
    if (keeping) keepNow();
    if (isBare && text.value !== saved) event.preventDefault();
  });
  form.addEventListener("submit", () => {
    isBare = false;
    keep({ text: text.value, seen: form.elements.seen.value });
  });
  let following = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(following);
    if (document.activeElement === text) following = setTimeout(accompany, 300);
  });
  text.addEventListener("keydown", (event) => {
    const isSave = (event.ctrlKey || event.metaKey) && event.key === "s";
    if (!isSave && event.key !== "F8") return;
    event.preventDefault();
    if (isSave) save();
    else next();
  });
  // Another language or colour was chosen, or the frame has come.
  const framed = () => {
    drawn = null;
    frame.contentDocument?.addEventListener("submit", wake);
    if (stood) frame.contentWindow.scrollTo(0, stood);
    stood = 0;
    checkSoon(0);
  };
  frame?.addEventListener("load", framed);
  if (frame?.contentDocument?.readyState === "complete") framed();
  addEventListener("focus", () => checkSoon(0));
  // On a telephone the preview is unfolded when it is wanted.
  const looks = document.querySelector("details.looks");
  if (looks && matchMedia("(max-width: 60rem)").matches) looks.open = false;
  const keys = at("keys");
  if (keys) keys.hidden = false;
  windows?.addEventListener("message", hear);
  windows?.postMessage({ hello: true });
  checkSoon(0);
  go();
  document.documentElement.dataset.editor = "ready";
}
