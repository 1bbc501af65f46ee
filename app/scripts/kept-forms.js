// Forms of the studio that are sent by a button: what is typed into them is kept (`kept.js`), and whoever leaves before it was sent is
// asked. They are sent without leaving the page, so that a line that is down takes no words along.

const { asked, told, hold, post, go, offering, list } = document.words;

/** Seconds that the server has for an answer. */
const PATIENCE = 60;

const isBox = (one) => one.type === "checkbox" || one.type === "radio";
const isField = (one) => one.name && one.matches("input, textarea, select") && !["hidden", "file", "submit"].includes(one.type);
/** What a field says now, and what it said when the page came. */
const now = (one) => (isBox(one) ? one.checked : one.value);
function before(one) {
  if (isBox(one)) return one.defaultChecked;
  if (one.tagName !== "SELECT") return one.defaultValue;
  return ([...one.options].find((option) => option.defaultSelected) ?? one.options[0])?.value ?? "";
}
/** A field as it is kept: boxes are known by their value as well. */
const noted = (one) => (isBox(one) ? [one.name, one.value, one.checked] : [one.name, one.value]);
const partOf = (name) => /\[.*\]$/.exec(name)?.[0];
const hidden = (form) => [...form.querySelectorAll("input[type=hidden]")];
const sent = (form) => new URLSearchParams(new FormData(form));

function watch(form) {
  const held = hold(form);
  /** The text of a conflict stands in its form, not to be typed in. */
  const isSettling = form.dataset.keep === "text";
  /** Its fields belong together: one row more or less, and they are other fields. */
  const isWhole = isSettling || form.hasAttribute("data-whole");
  let keeping = 0;
  let sending = false;
  let isGone = false;
  /** Its words are on no server, whatever was changed since the page came. */
  let isFound = held.isNext || isSettling;
  /** They are not in this browser either. */
  let isBare = false;

  const fields = () => [...form.elements].filter((one) => isField(one) && (!isSettling || one.name === "text"));
  const changed = () => fields().filter((one) => now(one) !== before(one) || "typed" in one.dataset);
  const isUnsaved = () => isFound || changed().length > 0;
  const find = ([name, value, isOn]) => fields().find((one) => one.name === name && (isOn === undefined || one.value === value));

  function state() {
    // Of a form of many parts only those are the person's that were written in.
    const of = isWhole || (isFound && !form.hasAttribute("data-parts")) ? fields() : changed();
    const said = of.filter((one) => one.matches("textarea, input:not([type=checkbox], [type=radio])") && one.value.trim());
    // With the words comes back what they were typed over, and in which order.
    const parts = new Set(of.map((one) => partOf(one.name)));
    const isOver = ({ name }) => name === "seen" || (/\[/.test(name) && (isWhole || (parts.has(partOf(name)) && !name.startsWith("was["))));
    const over = hidden(form).filter(isOver).map((one) => [one.name, one.value]);
    return { words: said.map((one) => one.value).join("\n\n"), fields: of.map(noted), over };
  }

  function keep() {
    clearTimeout(keeping);
    keeping = 0;
    if (isUnsaved()) isBare = !held.keep(state());
    else held.drop();
  }

  const has = (lost) => lost.fields.every((field) => {
    const one = find(field);
    return one && (isBox(one) ? one.checked === field[2] : one.value === field[1]);
  });

  function take(lost) {
    const isSame = lost.fields.every(find) && (!isWhole || lost.fields.length === fields().length);
    if (!isSame && !isWhole) return false;
    // What was typed since is offered in turn.
    if (changed().length && !has(lost) && !held.aside(state())) return false;
    if (!isSame) return resend(lost);
    for (const field of lost.fields) {
      const one = find(field);
      if (isBox(one)) one.checked = field[2];
      else one.value = field[1];
    }
    for (const [name, value] of lost.over) {
      const one = hidden(form).find((other) => other.name === name);
      if (one) one.value = value;
    }
    isFound = true;
    keep();
    return !isBare;
  }

  /** The form had other rows: the server draws it with them, and saves nothing. */
  function resend({ words, fields: kept, over }) {
    const body = sent(form);
    for (const name of [...body.keys()].filter((one) => one.includes("["))) body.delete(name);
    for (const [name, value, isOn] of [...over, ...kept]) if (isOn !== false) body.set(name, value);
    body.set("act", "show");
    isFound = true;
    if (!held.keep({ words, fields: kept, over })) return false;
    send(body);
    return true;
  }

  async function send(body) {
    if (sending) return;
    sending = true;
    tell("");
    const words = `${sent(form)}`;
    try {
      const { outcome, to } = await post(form.action, body, PATIENCE);
      // What was typed since is offered by the page that comes. Where it was not settled, or comes back with what is not saved yet,
      // that page goes on with these words.
      if (`${sent(form)}` !== words) keep();
      else if (!("Done" in outcome) || new URL(to, location.href).searchParams.has("refused")) held.hand();
      else held.drop();
      isGone = true;
      go(to);
    } catch {
      tell(isBare ? told.bare : told.unsent);
    } finally {
      sending = false;
    }
  }

  function tell(words) {
    let place = form.querySelector(":scope > .unsent");
    if (!place) {
      place = document.createElement("p");
      place.className = "unsent small";
      place.setAttribute("role", "status");
      form.append(place);
    }
    place.textContent = words;
  }

  for (const typing of ["input", "change"]) form.addEventListener(typing, () => { keeping ||= setTimeout(keep, 300); });
  form.addEventListener("submit", (event) => {
    keep();
    event.preventDefault();
    const body = sent(form);
    if (event.submitter?.name) body.append(event.submitter.name, event.submitter.value);
    send(body);
  });
  for (const leaving of ["pagehide", "blur"]) addEventListener(leaving, () => keeping && keep());
  addEventListener("beforeunload", (event) => {
    if (keeping) keep();
    // A page that loads itself again offers them.
    const isCalm = document.words.isCalm && !isBare;
    if (isUnsaved() && !isGone && !isCalm) event.preventDefault();
  });
  // The browser has this page again as it was.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) isGone = false; });

  if (isFound) keep();
  if (!isSettling) offering(form, held, { has, isSaved: () => !isUnsaved() && !asked.has("refused"), take });
}

const TYPED = "textarea:not([readonly]), input[type=text]:not([readonly])";
for (const form of document.querySelectorAll('.main form[method="post"]')) {
  const isOwn = !form.matches("#editor") && form.enctype === "application/x-www-form-urlencoded" && !form.closest("leptos-island");
  if (isOwn && (form.dataset.keep || form.querySelector(TYPED))) watch(form);
}
list();
document.documentElement.dataset.kept = "ready";
