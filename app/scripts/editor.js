// The editor saves by itself, keeps what was not saved in this browser, and brings what the compiler says and the preview up to date.
// All are conveniences: without this script the button saves and the page shows both.

const form = document.querySelector("#editor");
const text = form?.elements.text;
const status = document.querySelector("#saved");
const problems = document.querySelector("#problems");
const frame = document.querySelector("iframe.preview");

/** Where this browser keeps words that are not on the server yet. */
const place = form && `text:${form.elements.course.value}:${form.elements.path.value}`;
const kept = () => { try { return JSON.parse(localStorage.getItem(place)); } catch { return null; } };
const keep = (value) => { try { value ? localStorage.setItem(place, JSON.stringify(value)) : localStorage.removeItem(place); } catch { /* no room, or not allowed */ } };

let saved = text?.value;
let waiting = 0;
let sending = false;
/** Seconds until the next try, while the line is down. */
let again = 2;

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
    else form.submit();
  } catch {
    status.textContent = form.dataset.unsaved;
    again = Math.min(again * 2, 60);
    later(again);
  } finally {
    sending = false;
  }
}

function took(sent, { seen, merged }) {
  saved = sent;
  form.elements.seen.value = seen;
  status.textContent = form.dataset.saved;
  if (text.value !== sent) return later(1);
  keep(null);
  // Somebody else's words stand in the text: it is loaded with them.
  if (merged) location.reload();
  else refresh();
}

/** What the compiler says now, and how it looks now. */
async function refresh() {
  try {
    const page = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("#problems");
    if (fresh) problems.replaceChildren(...fresh.childNodes);
    frame?.contentWindow.location.reload();
  } catch { /* the next save tries again */ }
}

/** Words of an earlier visit that never reached the server. */
function offer() {
  const lost = kept();
  if (!lost || lost.text === text.value) return keep(null);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button plain compact";
  button.textContent = form.dataset.found;
  button.addEventListener("click", () => {
    form.elements.seen.value = lost.seen;
    text.value = lost.text;
    button.remove();
    save();
  });
  status.after(button);
}

function insert(words) {
  text.setRangeText(words, text.selectionStart, text.selectionEnd, "end");
  text.focus();
  text.dispatchEvent(new Event("input"));
}

/** To the line that a remark speaks of. */
function go() {
  const line = Number(/^#line-(\d+)$/.exec(location.hash)?.[1]);
  if (!line) return;
  const lines = text.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, line - 5);
}

if (text && status) {
  offer();
  go();
  addEventListener("hashchange", go);
  addEventListener("online", () => later(0));
  text.addEventListener("input", () => {
    keep({ text: text.value, seen: form.elements.seen.value });
    if (!sending) status.textContent = "";
    later(1.5);
  });
  form.addEventListener("submit", () => keep({ text: text.value, seen: form.elements.seen.value }));
  text.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      save();
    }
  });
  for (const pattern of document.querySelectorAll("[data-pattern]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button plain compact";
    button.textContent = form.dataset.insert;
    button.addEventListener("click", () => insert(pattern.textContent));
    pattern.after(button);
  }
  document.documentElement.dataset.editor = "ready";
}
