// Starts the server on an empty data folder with demonstration data over a content folder, for the length of the
// journeys: `serve.mjs ADDRESS CONTENT`. Where a course leaves the version of a scenario open, as twelve zeros, it is filled in.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const binary = process.env.AUDIRE_BIN ?? join(root, "target/debug/audire");
const assets = process.env.AUDIRE_ASSETS ?? join(root, "target/site");
const data = mkdtempSync(join(tmpdir(), "audire-end2end-"));
const content = pinned(join(root, process.argv[3]), join(data, "content"));
const server = spawn(
  binary,
  ["serve", "--demo", "--listen", process.argv[2], "--data", data, "--assets", assets, "--content", content],
  // What is kept of the output of the journeys is its end: it belongs to what failed.
  { stdio: "inherit", env: { AUDIRE_LOG: "warn,sqlx=error", ...process.env } },
);
const end = () => server.kill("SIGTERM");
process.on("SIGTERM", end);
process.on("SIGINT", end);
server.on("exit", (code) => {
  rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 0);
});

/** A copy of a content folder that names each scenario in the version that its file has; the folder itself where it has none. */
function pinned(folder, copy) {
  if (!existsSync(join(folder, "scenarios"))) return folder;
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true }).filter((one) => one.endsWith("module.toml"))) {
    const text = readFileSync(join(copy, name), "utf8");
    const named = text.replace(/scenario = "([\w-]+)", version = "0{12}"/g, (_, scenario) => {
      const file = readFileSync(join(copy, "scenarios", `${scenario}.md`));
      return `scenario = "${scenario}", version = "${createHash("sha256").update(file).digest("hex").slice(0, 12)}"`;
    });
    writeFileSync(join(copy, name), named);
  }
  return copy;
}
