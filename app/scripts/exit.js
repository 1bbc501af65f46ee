// The way out of a page about something hard: Escape, once, from anywhere on it.
// The page is replaced, so that Back does not bring it up again.

const leave = document.querySelector(".leave");

const isTyping = (element) =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    element.matches("textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=hidden])"));

const isSomethingOpen = () => {
  try {
    return document.querySelector(":popover-open, dialog[open]") !== null;
  } catch {
    return document.querySelector("dialog[open]") !== null;
  }
};

if (leave) {
  const go = () => location.replace(leave.href);
  document.documentElement.dataset.exit = "key";
  leave.setAttribute("aria-keyshortcuts", "Escape");
  leave.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    if (isTyping(event.target) || isSomethingOpen()) return;
    event.preventDefault();
    go();
  });
}
