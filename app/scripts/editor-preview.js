// The preview beside the text: of what the server drew, only what differs is put in, and it follows the cursor.

const text = document.querySelector("#field-text");
const frame = document.querySelector("iframe.preview");

/** The article as it was drawn last, so that only what differs is put in. */
let drawn = null;
let showing = 0;
/** Where the frame stood before it was loaded again. */
let stood = 0;

/** Notes of what officers did came with the frame, each named after what it is about. They are no part of what is drawn. */
let notes = [];
const own = (article) => [...article.children].filter((one) => !one.matches(".margin-note"));

/** A note stays behind what it is about, and goes where that says something else now. */
function annotate(inside, places) {
  const after = new Map(places);
  for (const note of notes) {
    const place = inside.getElementById(after.get(note.dataset.note));
    const last = place?.closest("leptos-island") ?? place;
    if (!last) note.remove();
    else if (last.nextElementSibling !== note) last.after(note);
  }
}

/** Its questions are waking: what is put between them now would be taken for them. */
const isWaking = (inside) => inside.querySelector("leptos-island") && inside.documentElement.dataset.islands !== "ready";

function show(found, tries = 25) {
  clearTimeout(showing);
  const inside = frame?.contentDocument;
  const fresh = new DOMParser().parseFromString(found.page, "text/html").querySelector("article");
  const shown = inside?.querySelector("article");
  if (!fresh || !shown) return;
  if (tries && isWaking(inside)) {
    showing = setTimeout(() => show(found, tries - 1), 200);
    return;
  }
  const now = [...fresh.children];
  const places = own(shown);
  // The frame has come with what is saved, awake: nothing of it is drawn again.
  const isSame = !drawn && text.isSaved?.() && now.length === places.length;
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
  // None when it was asked for a frame without them.
  if (found.notes) annotate(inside, found.notes);
  accompany();
}

/** A question that was put in is asleep. Whoever answers it there has the frame loaded again, with what is saved. */
function wake(event) {
  if (!event.target.closest("[data-asleep]")) return;
  event.preventDefault();
  if (!text.isSaved?.()) return;
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

/** Another language or colour was chosen, or the frame has come. */
function framed() {
  drawn = null;
  notes = [...(frame.contentDocument?.querySelectorAll("[data-note]") ?? [])];
  frame.contentDocument?.addEventListener("submit", wake);
  if (stood) frame.contentWindow.scrollTo(0, stood);
  stood = 0;
}

if (text && frame) {
  let following = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(following);
    if (document.activeElement === text) following = setTimeout(accompany, 300);
  });
  frame.addEventListener("load", framed);
  if (frame.contentDocument?.readyState === "complete") framed();
  text.preview = { show };
}
