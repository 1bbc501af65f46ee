// The editor saves by itself, keeps what was not saved in this browser, and says while one writes what the compiler finds and how it
// looks. All are conveniences: without this script the button saves and the page shows both.

const form = document.querySelector("#editor");
const text = form?.elements.text;
const at = (id) => document.getElementById(id);
const status = at("saved");
const problems = at("problems");
const frame = document.querySelector("iframe.preview");

const { hold, post, go: lead, offering, unique } = document.words;
const held = form && hold(form);
/** Seconds that the server has for an answer. */
const PATIENCE = 30;

/** What the server has. What came with a form that was refused is nowhere but here. */
let saved = held?.isNext ? null : text?.value;
let waiting = 0;
let sending = false;
/** Another window saved what is not known here. */
let isStale = false;
/** Seconds until the next try, while the line is down. */
let again = 2;
/** Words are neither on the server nor kept in this browser. */
let isBare = false;

const state = () => ({ words: text.value, fields: [["text", text.value]], over: [["seen", form.elements.seen.value]] });

/** Only what this window kept is written over and taken away; whoever goes back to what is saved has nothing to lose. */
function keep() {
  if (text.value === saved) held.drop();
  isBare = text.value !== saved && !held.keep(state());
}

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
  body.set("save_key", unique());
  try {
    const { outcome, to } = await post(form.action, body, PATIENCE);
    again = 2;
    if (outcome.Done) took(now, outcome.Done);
    // What cannot be saved like this is shown by the page that a plain form leads to, with the words; it goes on with them.
    else {
      keep();
      held.hand();
      isBare = false;
      lead(to);
    }
  } catch {
    // The line, or the server: neither is a reason to give the words away.
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
  keep();
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
  document.words.isCalm = true;
  for (const name of ["refused", "conflict"]) page.searchParams.delete(name);
  return page.href === location.href ? location.reload() : location.assign(page);
}

/** Words of another visit that never reached the server, back in the field with the state that they were typed over. */
function take(lost) {
  const words = lost.fields[0][1];
  // What was typed since is offered in turn.
  if (text.value !== saved && text.value !== words && !held.aside(state())) return false;
  form.elements.seen.value = lost.over[0][1];
  if (text.value === words) {
    // In a form that was refused: they are kept here now, and nobody sends them anew.
    if (words === saved) saved = null;
  } else {
    put(words);
    later(0);
  }
  keep();
  return !isBare;
}

/** Another text in the field, and everything that follows it. */
function put(words) {
  text.value = words;
  text.sheet?.update();
  checkSoon(0);
}

// Other windows of this browser with the same text.

const windows = held && window.BroadcastChannel ? new BroadcastChannel(`${document.words.told.whose}\n${held.place}`) : null;

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

/** How the preview is shown: the language, the country whose law stands in it, and whether with notes of what officers did. */
function reader() {
  let asked = new URLSearchParams();
  try { asked = new URLSearchParams(frame.contentWindow.location.search); } catch { /* the frame is not there yet */ }
  return { language: asked.get("lang") ?? "", country: asked.get("country") ?? "", with_margin: String(asked.get("officers") === "1") };
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
    const { outcome } = await post(`/do/check-text?lang=${document.documentElement.lang}`, body, PATIENCE);
    if (outcome.Done) tell(asked, outcome.Done);
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
  if (found.page) text.preview?.show(found);
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

if (text && status) {
  const has = (lost) => lost.fields[0]?.[1] === text.value;
  const isSaved = () => text.value === saved && !document.words.asked.has("refused");
  if (held.isNext) {
    keep();
    // Nothing was wrong with them: somebody had to sign in again.
    if (!document.querySelector(".error-summary")) later(0);
  }
  offering(form, held, { has, isSaved, take });
  addEventListener("hashchange", go);
  addEventListener("online", () => later(0));
  // Writing it down in the browser takes a moment, so it waits for a pause between two letters.
  let keeping = 0;
  const keepNow = () => {
    clearTimeout(keeping);
    keeping = 0;
    keep();
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
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (text.value === saved) status.textContent = form.dataset.saved;
    save();
  });
  text.addEventListener("keydown", (event) => {
    const isSave = (event.ctrlKey || event.metaKey) && event.key === "s";
    if (!isSave && event.key !== "F8") return;
    event.preventDefault();
    if (isSave) save();
    else next();
  });
  text.isSaved = () => text.value === saved;
  // Another language or colour was chosen, or the frame has come.
  frame?.addEventListener("load", () => checkSoon(0));
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
