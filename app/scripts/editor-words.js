// Words that are completed while one writes, and patterns that are put in. The field keeps the focus; the list is told to screen
// readers as the list of the field (WAI-ARIA 1.2, aria-activedescendant). Tab always leaves the field.

const field = document.querySelector("#field-text");
const form = field?.form;
const sheet = field?.closest(".sheet");

/** Most that are shown: whoever wants another writes a letter more. */
const MOST = 12;
/** Letters before the cursor that are looked at, and of a line that may be a heading. A paragraph is one line. */
const NEAR = 400;

/** Where what is completed: what stands before the cursor, in which state, from which groups, and what follows what is put in. */
const PLACES = [
  { before: /!\[[^\]]*\]\(([^\s()]*)$/, groups: ["picture"], after: ")" },
  { before: /\]\(#([\w-]*)$/, groups: ["own"], after: ")" },
  { before: /\]\(([^\s()#]*#?[\w-]*)$/, groups: ["lesson", "term"], after: ")" },
  { before: /\[\^([\w-]*)$/, groups: ["source"], after: "]" },
  { before: /^>\s?\[!([A-Z]*)$/i, groups: ["callout"], after: "]" },
  // Inside of a fence three backticks end it.
  { before: /^`{3}\s?([a-z]*)$/, state: /^(?:text|begin)$/, groups: ["fence"], after: " " },
  { before: /^>\s*misconception:\s*([\w-]*)$/, state: /^body/, groups: ["misconception"], after: "" },
  { before: /^kind:\s*([\w-]*)$/, state: /^head/, groups: ["kind"], after: "" },
  { before: /^competence:\s*([\w-]*)$/, state: /^head/, groups: ["competence"], after: "" },
  { before: /^misconception:\s*([\w-]*)$/, state: /^head/, groups: ["misconception"], after: "" },
  { before: /^persona:\s*([\w-]*)$/, state: /^head/, groups: ["persona"], after: "" },
  { before: /^(?:label|also|choices|fault):\s*(?:[A-Z]+(?:,\s*|\s+))*([A-Z]*)$/, state: /^head/, groups: ["label"], after: "" },
  { before: /^([a-z_]+)$/, state: /^head/, groups: ["setting"], after: ": " },
  { before: /^(\[?[a-z_]+)$/, state: /^settings$/, groups: ["key"], after: " = " },
];
/** The same where nothing is written yet, when it is asked for. */
const ASKED = [
  { before: /^()$/, state: /^head/, groups: ["setting"], after: ": " },
  { before: /^()$/, state: /^settings$/, groups: ["key"], after: " = " },
];

/** What the server says there is; `editor.js` fills it. */
let candidates = [];
/** The last thing that was done in the field was to write. */
let isWriting = false;
let shown = [];
let active = -1;
/** Where what is completed begins, and how it is completed. */
let place = null;

const list = document.createElement("ul");
const told = document.querySelector("#told");

/** The sections of the text itself, as it stands. */
function own() {
  const headings = field.value.split("\n").filter((line) => line.startsWith("##") && line.length <= NEAR);
  const found = headings.map((line) => /^#{2,6}\s+(.*)\{#([\w-]+)\}\s*$/.exec(line));
  return found.filter(Boolean).map((one) => ({ group: "own", word: one[2], said: one[1].trim() }));
}
/** Notes that the text defines itself. */
const notes = () =>
  [...field.value.matchAll(/^\[\^([\w-]+)\]:\s*(.{0,80})/gm)].map((one) => ({ group: "source", word: one[1], said: one[2] }));

function fitting(groups, written) {
  const all = [...candidates, ...(groups.includes("own") ? own() : []), ...(groups.includes("source") ? notes() : [])];
  const words = written.toLowerCase();
  const of = all.filter((one) => groups.includes(one.group));
  const begins = of.filter((one) => one.word.toLowerCase().startsWith(words));
  // Of a lesson its sections are offered only once `#` is written.
  const has = of.filter((one) => !begins.includes(one) && words && (one.word.toLowerCase().includes(words) || one.said.toLowerCase().includes(words)));
  return [...begins, ...has].filter((one) => words.includes("#") || !one.word.includes("#"));
}

/** What can be completed where the cursor is. */
function find(isAsked) {
  if (field.selectionStart !== field.selectionEnd || !field.sheet) return null;
  const { column, text, state } = field.sheet.at(field.selectionStart);
  // What stands further away begins with a sign that no pattern begins with.
  const before = column > NEAR ? `…${text.slice(column - NEAR, column)}` : text.slice(0, column);
  for (const one of isAsked ? [...PLACES, ...ASKED] : PLACES) {
    const found = (!one.state || one.state.test(state)) && one.before.exec(before);
    if (found) return { ...one, written: found[1], start: field.selectionStart - found[1].length };
  }
  // A word of the text becomes a term when that is asked for.
  const word = isAsked && /([\p{L}\p{M}’'-]+)$/u.exec(before);
  return word ? { groups: ["term"], written: word[1], start: field.selectionStart - word[1].length, isWord: true, after: "" } : null;
}

function look(isAsked) {
  place = find(isAsked);
  shown = place ? fitting(place.groups, place.written).slice(0, MOST) : [];
  // What is written out already needs no list.
  if (!isAsked && shown.length === 1 && shown[0].word === place.written) shown = [];
  if (!shown.length) return close();
  list.replaceChildren(
    ...shown.map((one, number) => {
      const row = document.createElement("li");
      row.id = `word-${number}`;
      row.setAttribute("role", "option");
      const word = document.createElement("bdi");
      word.dir = "ltr";
      word.textContent = one.word;
      const said = document.createElement("span");
      said.dir = "auto";
      said.textContent = one.said;
      row.append(word, said);
      row.addEventListener("mousedown", (event) => {
        event.preventDefault();
        choose(number);
      });
      return row;
    }),
  );
  list.hidden = false;
  stand();
  go(0);
  told.textContent = `${form.dataset.suggested} ${shown.length}`;
  return undefined;
}

/** Below the cursor, inside of the field. */
function stand() {
  const { x, bottom } = field.sheet.box(field.selectionStart);
  const around = sheet.getBoundingClientRect();
  const left = Math.max(0, Math.min(x - around.left, around.width - list.offsetWidth));
  list.style.left = `${left}px`;
  list.style.top = `${bottom - around.top + 4}px`;
}

function go(number) {
  active = (number + shown.length) % shown.length;
  [...list.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === active)));
  field.setAttribute("aria-activedescendant", `word-${active}`);
  list.children[active].scrollIntoView({ block: "nearest" });
}

function close() {
  if (list.hidden) return;
  list.hidden = true;
  active = -1;
  place = null;
  field.removeAttribute("aria-activedescendant");
}

/** The list goes with its word, and goes away with it. A line that is begun at the lower end scrolls the field too. */
function follow() {
  if (list.hidden) return;
  const { top, bottom } = field.sheet.box(field.selectionStart);
  const around = field.getBoundingClientRect();
  if (bottom < around.top || top > around.bottom) close();
  else stand();
}

/** What the server says there is comes while one writes: the word that was begun can be completed then. */
function fill(all) {
  candidates = all;
  if (isWriting && list.hidden) look(false);
}

/** Puts words into the field so that they can be taken back like typed ones. */
function write(start, end, words) {
  field.focus();
  field.setSelectionRange(start, end);
  if (!document.execCommand("insertText", false, words)) {
    field.setRangeText(words, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function choose(number) {
  const { word } = shown[number];
  const { start, written, after, isWord } = place;
  const end = start + written.length;
  close();
  if (isWord) return write(start, end, `[${written}](${word})`);
  const isThere = after && field.value.startsWith(after, end);
  // A table and an opened name have no value.
  const isOpen = /^\[/.test(word);
  write(start, end, word + (isThere || isOpen ? "" : after));
  if (isThere && after !== " ") field.setSelectionRange(start + word.length + after.length, start + word.length + after.length);
  return look(false);
}

function key(event) {
  if ((event.ctrlKey && event.key === " ") || (event.altKey && event.key === "ArrowDown" && list.hidden)) {
    event.preventDefault();
    look(true);
    return;
  }
  if (list.hidden || event.isComposing) return;
  const acts = {
    ArrowDown: () => go(active + 1),
    ArrowUp: () => go(active - 1),
    Enter: () => choose(active),
    Escape: close,
  };
  if (acts[event.key]) {
    event.preventDefault();
    event.stopPropagation();
    acts[event.key]();
  }
}

/** A pattern as it is put in: with an id of its own, and the cursor where something has to be completed. */
function insert(pattern) {
  const open = pattern.querySelector("var");
  let words = pattern.textContent;
  const id = /\bnew-[a-z]+/.exec(words)?.[0];
  let unique = id;
  for (let number = 2; id && new RegExp(`\\b${unique}(?![\\w-])`).test(field.value); number += 1) unique = `${id}-${number}`;
  if (id) words = words.replace(id, unique);
  const at = field.selectionStart;
  const isBlock = /\n$/.test(words);
  const before = field.value.slice(0, at);
  // A block begins after an empty line.
  const gap = !isBlock || !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const target = open?.textContent;
  const hole = target ? words.indexOf(target) : -1;
  if (hole >= 0) words = words.slice(0, hole) + words.slice(hole + target.length);
  write(at, field.selectionEnd, gap + words + (isBlock && !field.value.startsWith("\n", at) ? "\n" : ""));
  if (hole >= 0) {
    const cursor = at + gap.length + hole;
    field.setSelectionRange(cursor, cursor);
    look(true);
  }
}

function begin() {
  list.id = "words";
  list.className = "words";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggested);
  sheet.append(list);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-haspopup", "listbox");
  field.setAttribute("aria-controls", "words");
  field.addEventListener("keydown", key);
  field.addEventListener("input", () => {
    isWriting = true;
    look(false);
  });
  field.addEventListener("scroll", follow, { passive: true });
  for (const elsewhere of ["blur", "click"]) {
    field.addEventListener(elsewhere, () => {
      isWriting = false;
      close();
    });
  }
  for (const pattern of document.querySelectorAll("[data-pattern]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.id = `${pattern.dataset.pattern}-put`;
    button.className = "button plain compact";
    button.textContent = form.dataset.insert;
    button.setAttribute("aria-labelledby", `${button.id} ${pattern.dataset.pattern}`);
    button.addEventListener("click", () => insert(pattern));
    pattern.after(button);
  }
  field.words = { fill };
}

if (sheet) begin();
