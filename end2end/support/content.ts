// The answer keys of the courses, read from their files: a second reader of the format, so that the journeys
// do not learn from the server what is right.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** The content that is shipped, and the course of the tests with a question of every kind. */
export const folders = { shipped: join(root, "content"), kinds: join(root, "crates/testkit/kinds") };

/** One question: its kind, and what its form sends where it is answered rightly and where it is not. */
export interface Key {
  kind: string;
  right: string[];
  wrong: string[];
}

/** Kinds that are written and not chosen. */
export const typed = ["short-answer", "numeric", "repair-question", "written-task"];
/** Kinds that a person marks; in a lesson the officer compares. */
export const judged = ["repair-question", "written-task"];

/** Question id to its key, for every course. */
export const key: Map<string, Key> = new Map();

export function keyOf(id: string): Key {
  const found = key.get(id);
  if (!found) throw new Error(`the course files have no question ${id}`);
  return found;
}

function read(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) read(path);
    else if (/^[^.]+\.md$/.test(name)) readQuestions(readFileSync(path, "utf8"));
  }
}

function readQuestions(text: string): void {
  for (const [, id, block] of text.matchAll(/^```question (\S+)\n([\s\S]*?)^```/gm)) {
    const [head, ...rest] = block.split("\n\n");
    const headers = new Map([...head.matchAll(/^([a-z]+): (.*)$/gm)].map((one) => [one[1], one[2]]));
    if (key.has(id)) throw new Error(`two questions are called ${id}`);
    key.set(id, keyFrom(headers, rest.join("\n\n")));
  }
}

const forms = ["INV", "CUE", "FAC", "DIR", "YN", "FC", "SUG", "MULT"];

function keyFrom(headers: Map<string, string>, body: string): Key {
  const lines = (pattern: RegExp) => [...body.matchAll(pattern)].map((one) => one[1]);
  const list = (name: string) => (headers.get(name) ?? "").split(", ").filter(Boolean);
  const options = lines(/^[([]([ x])[)\]] /gm);
  const kind = headers.get("kind") ?? (/^\[/m.test(body) ? "multiple-choice" : "single-choice");
  const places = (marks: string[], wanted: string) => marks.flatMap((mark, place) => (mark === wanted ? [String(place)] : []));
  // The first line of a model answer, or what nobody would accept.
  const model = lines(/^= (.*)$/gm)[0] ?? "I would ask her what happened.";
  const nothing = "nothing that fits";
  switch (kind) {
    case "matching": {
      const rows = lines(/^- (.+?) -> .*$/gm).map((_, row) => row);
      return { kind, right: rows.map((row) => `${row}:${row}`), wrong: rows.map((row) => `${row}:${(row + 1) % rows.length}`) };
    }
    case "ordering": {
      const items = lines(/^(\d)\. /gm).map((_, item) => item);
      return { kind, right: items.map((item) => `${item}:${item + 1}`), wrong: items.map((item) => `${item}:${items.length - item}`) };
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
    case "mark-transcript": {
      // Turns that can only be read count as well.
      const turns = [...body.matchAll(/^(?:\[([ x])\]|(-)) .*$/gm)].map((one) => one[1] ?? one[2]);
      return { kind, right: places(turns, "x"), wrong: places(turns, " ").slice(0, 1) };
    }
    default:
      return { kind, right: places(options, "x"), wrong: places(options, " ").slice(0, 1) };
  }
}

read(folders.shipped);
read(folders.kinds);
