// What goes wrong while somebody writes: a line that breaks, a session that ends, two windows, a server that dies.
import { expect, test, type Page } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kinds, officerAfter } from "../../support/ahead.js";
import { end, start } from "../../support/alone.js";
import { folders } from "../../support/content.js";
import { listenAlone, listenKinds } from "../../support/place.js";
import { awake, password, signIn, somebodyElse } from "../../support/people.js";
import { begin, saving } from "../../support/walk.js";

test.use({ baseURL: `http://${listenKinds}` });

const text = `${saving} textarea[name="response[]"]`;
const saved = (page: Page) => expect(page.locator(".exambar")).toContainText(/Saved \d/, { timeout: 40_000 });

/** The written task of the exam: its last question. */
async function toTheTask(page: Page, site = ""): Promise<string> {
  await page.goto(site + kinds);
  await begin(page, "final");
  const task = `${page.url().split("?")[0]}?question=6`;
  await page.goto(task);
  await expect(page.locator(text)).toBeVisible();
  return task;
}

test("what is written while the line is broken is saved when it is back @script", async ({ page, context }, info) => {
  test.setTimeout(90_000);
  await officerAfter(page, info, "deciding-quiz");
  const task = await toTheTask(page);
  await awake(page, info);
  await page.locator(text).focus();
  await page.keyboard.type("Water and a warm room come first.");
  await saved(page);
  await context.setOffline(true);
  await page.keyboard.type(" Then her questions.\nThen mine.");
  await expect(page.locator(".exambar")).toContainText("Not saved yet");
  await expect(page.locator('.notice[role="alert"]')).toContainText("Audire is trying again");
  await page.keyboard.type(" And a break.");
  await context.setOffline(false);
  await saved(page);
  await expect(page.locator('.notice[role="alert"]')).toHaveCount(0);
  await page.goto(task);
  await expect(page.locator(text)).toHaveValue("Water and a warm room come first. Then her questions.\nThen mine. And a break.");
});

test("a session that ends while somebody writes loses no word", async ({ page, browser }, info) => {
  test.setTimeout(90_000);
  const email = await officerAfter(page, info, "deciding-quiz");
  await toTheTask(page);
  await awake(page, info);

  const other = await somebodyElse(browser, info);
  await signIn(other.page, email);
  await other.page.goto("/account/security");
  await other.page.locator('form[action="/do/revoke-other-sessions"] button').click();
  await other.context.close();

  const written = "First: is she safe?\nSecond: <who> interprets & who decides?";
  await page.locator(text).fill(written);
  await page.locator(`${saving} button[name="then"]`).press("Enter");
  const again = page.locator('a[href^="/sign-in"]').filter({ hasText: /again/i });
  await expect(page.locator('form[action="/do/sign-in"]').or(again).first()).toBeVisible();
  if (!page.url().includes("/sign-in")) await again.first().press("Enter");
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/question=6/);
  await expect(page.locator(text)).toHaveValue(written);
});

test("in two windows the later answer stands, and both say what is saved", async ({ page, context }, info) => {
  test.setTimeout(90_000);
  await officerAfter(page, info, "deciding-quiz");
  const task = await toTheTask(page);
  const second = await context.newPage();
  await second.goto(task);
  for (const [window, words] of [[page, "Written in the first window."], [second, "Written in the second window."]] as const) {
    await awake(window, info);
    await window.locator(text).fill(words);
    await window.locator(`${saving} button[name="then"]`).press("Enter");
    await expect(window).toHaveURL(/review/);
    await expect(window.getByRole("main")).toContainText(/Saved \d/);
  }
  await page.goto(task);
  await expect(page.locator(text)).toHaveValue("Written in the second window.");
  await second.close();
});

test("a server that dies while a text is saved loses no word @script", async ({ page }, info) => {
  test.setTimeout(150_000);
  const site = `http://${listenAlone(info)}`;
  const data = mkdtempSync(join(tmpdir(), "audire-end2end-killed-"));
  let server = await start(listenAlone(info), data, folders.kinds);
  try {
    await officerAfter(page, info, "deciding-quiz", site);
    const task = await toTheTask(page, site);
    await awake(page, info);
    await page.locator(text).focus();
    await page.keyboard.type("Saved before it died.");
    await saved(page);
    await end(server, "SIGKILL");
    await page.keyboard.type(" Written while it was dead.");
    await expect(page.locator('.notice[role="alert"]')).toContainText("Audire is trying again");
    server = await start(listenAlone(info), data, folders.kinds);
    await saved(page);
    await page.goto(task);
    await expect(page.locator(text)).toHaveValue("Saved before it died. Written while it was dead.");
  } finally {
    await end(server, "SIGKILL");
    rmSync(data, { recursive: true, force: true });
  }
});
