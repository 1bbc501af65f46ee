// A lesson remembers the paragraph one has come to, "On this page" shows the section one is in, and a term explains
// itself when the keyboard comes to it. All are conveniences: without this script everything else works.

const text = document.querySelector("[data-lesson]");
const blocks = text ? [...text.querySelectorAll(":scope > [id], :scope > * > .check[id]")] : [];
const contents = new Map(
  [...document.querySelectorAll(".onpage a[href^='#']")].map((link) => [link.hash.slice(1), link]),
);

// Saving: when the paragraph changes at most every five seconds, and when the page is left.
const PAUSE = 5000;
let here = "";
let saved = "";
let waiting = 0;

const save = () => {
  clearTimeout(waiting);
  waiting = 0;
  if (here === saved || !text.dataset.enrolled) return;
  saved = here;
  const { course, module, lesson } = text.dataset;
  fetch("/do/save-position", {
    method: "POST",
    keepalive: true,
    headers: { accept: "application/json" },
    body: new URLSearchParams({ course, module, lesson, block: here }),
  }).catch(() => {});
};

// What one is reading: the last block that begins above the upper third of the window.
const look = () => {
  const line = innerHeight / 3;
  let current = null;
  let section = "";
  for (const block of blocks) {
    // Under a heading one reads the paragraph that follows.
    if (block.getBoundingClientRect().top > line && !current?.matches("h2, h3")) break;
    if (block.getBoundingClientRect().top > innerHeight) break;
    current = block;
    if (contents.has(block.id)) section = block.id;
  }
  for (const [id, link] of contents) {
    if (id === section) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
  // Opening a lesson moves no bookmark; reading on does.
  if (!current || scrollY < 40) return;
  here = current.id;
  if (here !== saved && waiting === 0) waiting = setTimeout(save, PAUSE);
};

if (text) {
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      look();
    });
  };
  // The observer wakes when a block comes or goes; between two of them nothing has changed.
  const observer = new IntersectionObserver(ask, { rootMargin: "0px 0px -66% 0px" });
  for (const block of blocks) observer.observe(block);
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
}

// The pointer opens an explanation by itself, and may stay in it; Escape is the browser's (exit.js lets it pass).
if (text && "popover" in HTMLElement.prototype) {
  text.addEventListener("focusin", ({ target }) => {
    const gloss = target.popoverTargetElement;
    if (gloss && target.matches(":focus-visible") && !gloss.matches(":popover-open")) gloss.showPopover({ source: target });
  });
  text.addEventListener("focusout", ({ target, relatedTarget }) => {
    const gloss = target.popoverTargetElement ?? target.closest("[popover]");
    if (gloss?.matches(":popover-open:not(:hover)") && !gloss.contains(relatedTarget)) gloss.hidePopover();
  });
}
