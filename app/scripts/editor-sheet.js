// The text of the editor in colours: a layer under the field draws the same letters at the same places, and underlines what the
// compiler spoke of. The field itself stays a plain field. Only lines that changed are drawn again.

const field = document.querySelector("#field-text");
const sheet = field?.closest(".sheet");

/** Where a part begins and ends in a line, and what it is. */
const part = (start, end, kind) => ({ start, end, kind });

/** Every place of a pattern in a line; `kinds` are those of its groups, in order and side by side. */
function every(line, pattern, kinds, parts) {
  for (const found of line.matchAll(pattern)) {
    let at = found.index;
    kinds.forEach((kind, place) => {
      const words = found[place + 1] ?? "";
      if (kind && words) parts.push(part(at, at + words.length, kind));
      at += words.length;
    });
  }
}

const INLINE = [
  [/(!?\[)([^\][]*)(\]\()([^()\s]*)((?:\s"[^"]*")?)(\))/g, ["sign", "words", "sign", "id", "string", "sign"]],
  [/(\[\^[^\][\s]+\])/g, ["id"]],
  [/(\*\*[^*]+\*\*)/g, ["strong"]],
  [/(`[^`]+`)/g, ["string"]],
];

function settings(line) {
  const parts = [];
  const key = /^(\s*)([\w.-]+)(\s*=)/.exec(line);
  if (/^\s*#/.test(line)) return [part(0, line.length, "aside")];
  if (/^\s*\[/.test(line)) return [part(0, line.length, "heading")];
  if (key) parts.push(part(key[1].length, key[1].length + key[2].length, "key"));
  every(line, /("(?:[^"\\]|\\.)*(?:"|$))/g, ["string"], parts);
  return parts;
}

/** The parts of a line of text, and what the next line is part of. */
function prose(line) {
  const fence = /^(`{3,}|~{3,})(\s*)([\w-]*)(\s*)(.*)$/.exec(line);
  if (fence) {
    const word = fence[1].length + fence[2].length;
    const id = word + fence[3].length + fence[4].length;
    const parts = [part(0, fence[1].length, "sign"), part(word, word + fence[3].length, "key"), part(id, line.length, "id")];
    return [parts, `head ${fence[1]} ${fence[3]}`];
  }
  if (/^#{1,6}\s/.test(line)) {
    const last = line.lastIndexOf("{#");
    const id = last > 0 && line.indexOf("}", last) === line.trimEnd().length - 1 ? last : line.length;
    return [[part(0, id, "heading"), part(id, line.length, "id")], "text"];
  }
  const callout = /^>\s*\[![^\]]*\]/.exec(line);
  if (callout) return [[part(0, line.length, "key")], "text"];
  const parts = [];
  const sign = /^(>\s?|\s*(?:[-*+]|\d+[.)])\s|:\s|\[\^[^\]]+\]:)/.exec(line);
  const taken = sign ? sign[0].length : 0;
  if (taken) parts.push(part(0, taken, line[0] === "[" ? "id" : "sign"));
  inline(line, taken, parts);
  return [parts, "text"];
}

/** Inside of a fence: its settings first, after an empty line its text. */
function fenced(line, state) {
  const [, ticks, word] = state.split(" ");
  if (line.startsWith(ticks) && !line.slice(ticks.length).replace(/[`~\s]/g, "")) return [[part(0, line.length, "sign")], "text"];
  if (!line.trim()) return [[], `body ${ticks} ${word}`];
  const parts = [];
  const setting = /^([a-z][a-z_-]*)(:)/.exec(line);
  if (state.startsWith("head") && setting) return [[part(0, setting[1].length, "key"), part(setting[1].length + 1, line.length, "string")], state];
  const mark =
    /^(\([ x]\)|\[[ x]\]|=\d+%|[=~-]|\d+\.?)(?=\s)/.exec(line) ?? /^([A-Z][a-z]+:)(?=\s)/.exec(line) ?? /^(>\s*misconception:)/.exec(line) ?? /^(>)/.exec(line);
  if (mark) parts.push(part(0, mark[1].length, /x/.test(mark[1]) ? "right" : /^[A-Z>]./.test(mark[1]) ? "key" : "sign"));
  inline(line, mark ? mark[1].length : 0, parts);
  return [parts, `body ${ticks} ${word}`];
}

/** Links, notes, emphasis; what stands in another part is left to it. */
function inline(line, from, parts) {
  for (const [pattern, kinds] of INLINE) {
    const found = [];
    every(line, pattern, kinds, found);
    const free = (one) => one.start >= from && !parts.some((other) => one.start < other.end && other.start < one.end);
    parts.push(...found.filter(free));
  }
}

/** Letters of a line that are coloured: what is pasted, or written by somebody else, may be one line without an end. */
const LONGEST = 5000;

/** The parts of a line in a state, and the state after it. */
function parsed(whole, state, isToml) {
  const line = whole.slice(0, LONGEST);
  if (isToml) return [settings(line), "settings"];
  if (state === "begin") return line.trim() === "+++" ? [[part(0, line.length, "sign")], "settings"] : prose(line);
  if (state === "settings") return line.trim() === "+++" ? [[part(0, line.length, "sign")], "text"] : [settings(line), state];
  return state === "text" ? prose(line) : fenced(line, state);
}

/** Draws a line: the parts and the marks, wherever one of them begins or ends. */
function draw(line) {
  const { text, parts, marks, node } = line;
  if (!text) return node.replaceChildren(document.createElement("br"));
  if (!parts.length && !marks.length) {
    node.textContent = text;
    return undefined;
  }
  const cuts = new Set([0, text.length]);
  for (const one of [...parts, ...marks]) cuts.add(one.start).add(Math.min(one.end, text.length));
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = document.createDocumentFragment();
  for (let place = 0; place + 1 < places.length; place += 1) {
    const [start, end] = [places[place], places[place + 1]];
    const within = (one) => one.start <= start && end <= one.end;
    const kinds = [...parts, ...marks].filter(within).map((one) => one.kind);
    const piece = kinds.length ? document.createElement("span") : document.createTextNode("");
    piece.textContent = text.slice(start, end);
    if (kinds.length) piece.className = kinds.join(" ");
    pieces.append(piece);
  }
  return node.replaceChildren(pieces);
}

/** Lines that are drawn at once when all below a changed one have to be drawn otherwise; the rest follows a little later. */
const AT_ONCE = 200;

function begin() {
  const isToml = /\.toml$/.test(field.form.elements.path.value);
  const layer = document.createElement("div");
  layer.className = "layer";
  layer.setAttribute("aria-hidden", "true");
  layer.lang = field.lang;
  sheet.prepend(layer);
  let lines = [];
  let rest = null;
  let later = 0;

  /** From a line on, until the state is again what it was. */
  function colour(from, fresh) {
    clearTimeout(later);
    // Where the rest begins that is still drawn as it was; all of it, if its first line is gone.
    const at = rest ? lines.indexOf(rest) : null;
    const before = at === -1 ? lines.length : at;
    rest = null;
    let state = from ? lines[from - 1].after : "begin";
    for (let place = from; place < lines.length; place += 1) {
      const line = lines[place];
      const isDue = place < fresh || line.before !== state;
      if (!isDue && (before === null || place > before)) return;
      if (isDue && place >= Math.max(fresh, from + AT_ONCE)) {
        rest = line;
        later = setTimeout(() => colour(lines.indexOf(line), 0), 30);
        return;
      }
      if (isDue) {
        const [parts, after] = parsed(line.text, state, isToml);
        Object.assign(line, { parts, after, before: state });
        draw(line);
      }
      state = line.after;
    }
  }

  function update() {
    const now = field.value.split("\n");
    const most = Math.min(now.length, lines.length);
    let head = 0;
    while (head < most && now[head] === lines[head].text) head += 1;
    let tail = 0;
    while (tail < most - head && now[now.length - 1 - tail] === lines[lines.length - 1 - tail].text) tail += 1;
    const gone = lines.slice(head, lines.length - tail);
    const fresh = now.slice(head, now.length - tail).map((text, place) => {
      const node = gone[place]?.node ?? document.createElement("div");
      return { text, parts: [], marks: [], node, before: "", after: "" };
    });
    const next = lines[lines.length - tail]?.node ?? null;
    gone.slice(fresh.length).forEach((line) => line.node.remove());
    const nodes = document.createDocumentFragment();
    nodes.append(...fresh.slice(gone.length).map((line) => line.node));
    layer.insertBefore(nodes, next);
    lines = lines.slice(0, head).concat(fresh, tail ? lines.slice(-tail) : []);
    colour(head, head + fresh.length);
    // Where the field stands is known when the browser has laid it out, which it does anyway before it paints.
    requestAnimationFrame(follow);
  }

  const follow = () => {
    layer.scrollTop = field.scrollTop;
  };
  const fit = () => {
    // Where the field has its scroll bar, there the layer ends.
    layer.style.left = `${field.clientLeft}px`;
    layer.style.top = `${field.clientTop}px`;
    layer.style.width = `${field.clientWidth}px`;
    layer.style.height = `${field.clientHeight}px`;
    follow();
  };

  /** The line that a place of the text stands in, and how far into it. */
  function at(offset) {
    let start = 0;
    for (let place = 0; place < lines.length; place += 1) {
      const end = start + lines[place].text.length;
      if (offset <= end) return { place, column: offset - start, start, text: lines[place].text, state: lines[place].before };
      start = end + 1;
    }
    return { place: 0, column: 0, start: 0, text: "", state: "begin" };
  }

  /** Where a place of the text is drawn, in the window. */
  function box(offset) {
    const { place, column } = at(offset);
    const node = lines[place]?.node ?? layer;
    const letters = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let left = column;
    for (let text = letters.nextNode(); text; text = letters.nextNode()) {
      if (left <= text.length) {
        const range = document.createRange();
        range.setStart(text, Math.max(0, left - 1));
        range.setEnd(text, left);
        const isEnd = left > 0;
        const found = range.getBoundingClientRect();
        const isLeftwards = getComputedStyle(node).direction === "rtl";
        return { x: isEnd !== isLeftwards ? found.right : found.left, top: found.top, bottom: found.bottom };
      }
      left -= text.length;
    }
    const whole = node.getBoundingClientRect();
    return { x: whole.left, top: whole.top, bottom: whole.bottom };
  }

  /** Underlines what the compiler spoke of. Lines that were changed since keep nothing. */
  function mark(remarks) {
    const worn = lines.filter((line) => line.marks.length);
    worn.forEach((line) => { line.marks = []; });
    const touched = new Set(worn);
    for (const remark of remarks) {
      if (remark.start === 0 && remark.end === 0) continue;
      const { place, column } = at(remark.start);
      const line = lines[place];
      const end = Math.min(line.text.length, column + Math.max(0, remark.end - remark.start));
      const start = end > column ? column : 0;
      line.marks.push(part(start, end > start ? end : line.text.length, remark.is_error ? "amiss" : "doubt"));
      touched.add(line);
    }
    touched.forEach(draw);
  }

  field.addEventListener("input", update);
  field.addEventListener("scroll", follow, { passive: true });
  if (window.ResizeObserver) new ResizeObserver(fit).observe(field);
  addEventListener("resize", fit);
  update();
  fit();
  sheet.classList.add("drawn");
  field.sheet = { update, mark, at, box };
}

if (sheet && "matchAll" in String.prototype && "replaceChildren" in Element.prototype) begin();
