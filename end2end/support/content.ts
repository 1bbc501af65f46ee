// The answer keys of the courses, read from their files: a second reader of the format, so that the journeys
// do not learn from the server what is right. Keys hold words, as people see them: what a form sends for them says nothing.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** The content that is shipped, and the course of the tests with a question of every kind. */
export const folders = { shipped: join(root, "content"), kinds: join(root, "crates/testkit/kinds") };

/** One question: its kind, and the words with which it is answered rightly and not. */
export interface Key {
  kind: string;
  /** Options, turns, a label, a text, or the items in their order; for matching `left → right`. */
  right: string[];
  wrong: string[];
}

/** Kinds that are written and not chosen. */
export const typed = ["short-answer", "numeric", "repair-question", "written-task"];
/** Kinds that a person marks; in a lesson the officer compares. */
export const judged = ["repair-question", "written-task"];

/** Language and question id to its key, for every course; the language in which it was written is `""`. */
const keys: Map<string, Key> = new Map();

/** The key in a language; in the language it was written in, where there is no other. */
export function keyOf(id: string, lang = ""): Key {
  const found = keys.get(`${lang} ${id}`) ?? keys.get(` ${id}`);
  if (!found) throw new Error(`the course files have no question ${id}`);
  return found;
}

/** Letters and digits only: marks of the format, quotation marks and blanks make no difference. */
export function bare(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[^\p{L}\p{M}\p{N}]/gu, "").toLowerCase();
}

interface Block {
  id: string;
  lang: string;
  text: string;
}

function read(folder: string): Block[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return read(path);
    const [, lang] = /^[^.]+(?:\.(..))?\.md$/.exec(name) ?? [];
    if (!name.endsWith(".md")) return [];
    const blocks = readFileSync(path, "utf8").matchAll(/^```question (\S+)\n([\s\S]*?)^```/gm);
    return [...blocks].map(([, id, text]) => ({ id, lang: lang ?? "", text }));
  });
}

const forms = ["INV", "CUE", "FAC", "DIR", "YN", "FC", "SUG", "MULT"];

type Headers = Map<string, string>;

function keyFrom(headers: Headers, body: string): Key {
  const lines = (pattern: RegExp) => [...body.matchAll(pattern)].map((one) => one[1]);
  const list = (name: string) => (headers.get(name) ?? "").split(", ").filter(Boolean);
  const kind = headers.get("kind") ?? (/^\[/m.test(body) ? "multiple-choice" : "single-choice");
  // The first line of a model answer, or what nobody would accept.
  const model = lines(/^= (.*)$/gm)[0] ?? "I would ask her what happened.";
  const nothing = "nothing that fits";
  switch (kind) {
    case "matching": {
      const rows = [...body.matchAll(/^- (.+?) -> (.*)$/gm)].map(([, left, right]) => ({ left, right }));
      const pairs = (by: number) => rows.map(({ left }, row) => `${left} → ${rows[(row + by) % rows.length].right}`);
      return { kind, right: pairs(0), wrong: pairs(1) };
    }
    case "ordering": {
      const items = lines(/^\d\. (.*)$/gm);
      return { kind, right: items, wrong: [...items].reverse() };
    }
    case "short-answer":
    case "repair-question":
    case "written-task":
      return { kind, right: [model], wrong: [nothing] };
    case "numeric":
      return { kind, right: [model.split(/\.\.| \+- | ± /)[0]], wrong: ["987654321"] };
    case "code-question": {
      const label = headers.get("label") ?? "";
      const offered = list("choices").length > 0 ? list("choices") : forms;
      return { kind, right: [label], wrong: [offered.find((one) => one !== label && !list("also").includes(one)) ?? ""] };
    }
    default:
      return { kind, right: lines(/^[([]x[)\]] (.*)$/gm), wrong: lines(/^[([] [)\]] (.*)$/gm).slice(0, 1) };
  }
}

const blocks = [...read(folders.shipped), ...read(folders.kinds)];
const headersOf: Map<string, Headers> = new Map();
for (const { id, lang, text } of blocks) {
  if (lang) continue;
  const [head, ...rest] = text.split("\n\n");
  const headers = new Map([...head.matchAll(/^([a-z]+): (.*)$/gm)].map((one) => [one[1], one[2]]));
  if (headersOf.has(id)) throw new Error(`two questions are called ${id}`);
  headersOf.set(id, headers);
  keys.set(` ${id}`, keyFrom(headers, rest.join("\n\n")));
}
for (const { id, lang, text } of blocks) {
  // A translation has the words only.
  if (lang) keys.set(`${lang} ${id}`, keyFrom(headersOf.get(id) ?? new Map(), text));
}
