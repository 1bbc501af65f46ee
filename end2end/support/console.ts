// What a page complains about in the browser's console: nothing, ever.
import { expect, type Page } from "@playwright/test";

/** Begins to listen; call what it answers at the end. */
export function silence(page: Page): () => void {
  const said: string[] = [];
  page.on("console", (one) => { if (["error", "warning"].includes(one.type())) said.push(one.text()); });
  // A page that is left before its transition has begun is no fault of ours.
  page.on("pageerror", (error) => { if (!/Transition was/.test(error.message)) said.push(String(error)); });
  return () => expect(said, "the console").toEqual([]);
}

/** Not wider than a small telephone; the window is as before afterwards. */
export async function fitsTelephone(page: Page, what: string): Promise<void> {
  await page.waitForLoadState();
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${what} is wider than a small telephone`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}
