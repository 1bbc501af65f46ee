// Starts the server on an empty data folder with demonstration data over a content folder, for the length of the
// journeys: `serve.mjs ADDRESS CONTENT`.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const binary = process.env.AUDIRE_BIN ?? join(root, "target/debug/audire");
const assets = process.env.AUDIRE_ASSETS ?? join(root, "target/site");
const data = mkdtempSync(join(tmpdir(), "audire-end2end-"));
const server = spawn(
  binary,
  ["serve", "--demo", "--listen", process.argv[2], "--data", data, "--assets", assets, "--content", join(root, process.argv[3])],
  { stdio: "inherit" },
);
const end = () => server.kill("SIGTERM");
process.on("SIGTERM", end);
process.on("SIGINT", end);
server.on("exit", (code) => {
  rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 0);
});
