import { defineConfig, devices } from "@playwright/test";
import { listen, listenInterviews, listenKinds, listenScenes } from "./support/place.js";

const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** A server with demonstration data over one content folder. */
const serve = (address: string, content: string) => ({
  command: `node support/serve.mjs ${address} ${content}`,
  url: `http://${address}/health`,
  // Demonstration people with all they have done are made first: over a minute of a debug build on a machine that does five things at once.
  timeout: 180_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 10_000 },
});

export default defineConfig({
  testDir: "journeys",
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://${listen}`,
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "script" },
    { name: "noscript", use: { javaScriptEnabled: false }, grepInvert: /@script/ },
  ],
  webServer: [serve(listen, "content"), serve(listenKinds, "crates/testkit/kinds"), serve(listenScenes, "crates/testkit/scenes"), serve(listenInterviews, "crates/testkit/interviews")],
});
