// The answer key of the course, read from its files: a second reader of the format, so that the journeys
// do not learn from the server what is right.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const content = resolve(import.meta.dirname, "../../content");

/** Question id to the places of its right options, from 0, as the form sends them. */
export const key: Map<string, number[]> = new Map();

function read(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) read(path);
    else if (/^[^.]+\.md$/.test(name)) readQuestions(readFileSync(path, "utf8"));
  }
}

function readQuestions(text: string): void {
  for (const [, id, body] of text.matchAll(/^```question (\S+)\n([\s\S]*?)^```/gm)) {
    const options = [...body.matchAll(/^[([]([ x])[)\]] /gm)].map((one) => one[1] === "x");
    key.set(id, options.flatMap((right, place) => (right ? [place] : [])));
  }
}

read(content);
