// How heavy a first visit is, measured by the browser itself: compressed bytes over the line.
import { expect, test } from "@playwright/test";
import { awake, course, signIn } from "../support/people.js";

const lesson = `${course}/definition/three-elements`;

test("a lesson keeps to its budget @script", async ({ page, context }, info) => {
  await signIn(page, "learner@demo.example");
  const cookies = await context.cookies();
  const fresh = await context.browser()!.newContext({ baseURL: info.project.use.baseURL, viewport: { width: 390, height: 844 } });
  await fresh.addCookies(cookies);
  const visitor = await fresh.newPage();
  const session = await fresh.newCDPSession(visitor);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on("Network.responseReceived", (one) => kinds.set(one.requestId, one.response.url));
  session.on("Network.loadingFinished", (one) => bytes.set(one.requestId, one.encodedDataLength));
  await visitor.goto(lesson);
  await awake(visitor, info);
  let html = 0, wasm = 0, rest = 0;
  for (const [id, size] of bytes) {
    const url = kinds.get(id) ?? "";
    if (url.endsWith(lesson)) html += size;
    else if (url.endsWith(".wasm")) wasm += size;
    else rest += size;
  }
  const kb = (count: number) => `${(count / 1024).toFixed(1)} KB`;
  console.log(`first visit of a lesson: HTML ${kb(html)}, WebAssembly ${kb(wasm)}, everything else ${kb(rest)}`);
  expect(html).toBeGreaterThan(0);
  expect(html, "first HTML").toBeLessThanOrEqual(14 * 1024);
  expect(html + rest, "first visit without WebAssembly").toBeLessThanOrEqual(150 * 1024);
  expect(wasm, "WebAssembly").toBeGreaterThan(0);
  expect(wasm, "WebAssembly").toBeLessThanOrEqual(250 * 1024);

  // Again, with what the browser kept.
  bytes.clear();
  kinds.clear();
  await visitor.goto(lesson);
  await awake(visitor, info);
  let again = 0;
  for (const [id, size] of bytes) if (!(kinds.get(id) ?? "").endsWith(lesson)) again += size;
  console.log(`the same lesson again: ${kb(again)} beside the page itself`);
  expect(again, "a repeat visit beside the page").toBeLessThanOrEqual(5 * 1024);

  const shift = await visitor.evaluate(() => new Promise<number>((done) => {
    let sum = 0;
    new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += (one as unknown as { value: number }).value; }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 500);
  }));
  expect(shift, "cumulative layout shift").toBeLessThanOrEqual(0.1);
  await fresh.close();
});
