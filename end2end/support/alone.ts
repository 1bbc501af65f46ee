// A server that one journey has to itself: it can be killed, or started again over other content.
import { expect } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** Starts the server with demonstration data at an address, over a data folder that it may have had before. */
export async function start(listen: string, data: string, content: string): Promise<ChildProcess> {
  const binary = process.env.AUDIRE_BIN ?? join(root, "target/debug/audire");
  const assets = process.env.AUDIRE_ASSETS ?? join(root, "target/site");
  const server = spawn(
    binary,
    ["serve", "--demo", "--listen", listen, "--data", data, "--assets", assets, "--content", content],
    { stdio: "ignore" },
  );
  const answers = () => fetch(`http://${listen}/health`).then((one) => one.ok, () => false);
  try {
    await expect.poll(async () => hasEnded(server) || (await answers()), { timeout: 40_000, message: "the server answers" }).toBe(true);
    expect(hasEnded(server), `the server at ${listen} has ended by itself`).toBe(false);
  } catch (error) {
    server.kill("SIGKILL");
    throw error;
  }
  return server;
}

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

/** Ends it, with this signal, and waits until it has; nothing to do where it has ended already. */
export async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(server)) return;
  const ended = new Promise((done) => server.once("exit", done));
  server.kill(signal);
  await ended;
}
