// A scenario for practice: played, left and gone on with, reconsidered, looked back on, tried again.
import { expect, test } from "@playwright/test";
import { send, tabTo } from "../../support/answer.js";
import { accessible, looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { backBy } from "../../support/line.js";
import { listenScenes } from "../../support/place.js";
import { freshOfficer, password, ready, signIn, somebodyElse } from "../../support/people.js";
import { begin, deed, scenarios, take } from "../../support/scene.js";

test.use({ baseURL: `http://${listenScenes}` });

test("a scenario is played, reconsidered, looked back on and tried again", async ({ page }, info) => {
  test.setTimeout(120_000);
  const silent = silence(page);
  const email = await freshOfficer(info);
  await signIn(page, email);
  await page.goto(scenarios);
  await looked(page, "the list");
  await page.goto(`${scenarios}/the-gate`);
  await expect(page.locator(".note-ahead")).toContainText("A frightened person.");
  await looked(page, "the page before a scenario");

  const run = await begin(page, info, "the-gate");
  const main = page.getByRole("main");
  await expect(main).toContainText("It is 21:40.");
  await expect(main, "no verdict before the end").not.toContainText(/sound|price/i);
  await looked(page, "an open run");
  await take(page, info, "ask-him");
  await expect(main).toContainText("He laughs and answers for her.");
  await expect(main).toContainText("5 minutes passed.");
  await expect(main).toContainText("She looks at the floor while he speaks.");
  await expect(page.locator("#happened")).toBeFocused();
  await looked(page, "a run after a step");

  // Left, and gone on with by signing in again.
  await page.goto("/sign-out");
  await page.locator('form[action="/do/sign-out"] button').click();
  await signIn(page, email);
  await page.goto(`${scenarios}/the-gate`);
  await page.locator('.note-ahead a.button').click();
  await expect(page).toHaveURL(run);
  await expect(main).toContainText("It is 21:45.");

  // Reconsidered: the story stands where it stood before.
  await page.locator("#reconsider > summary").click();
  await page.locator('button[name="back"][value="1"]').click();
  await expect(main).toContainText("It is 21:40.");
  await ready(page, info);
  await take(page, info, "speak-apart");
  await take(page, info, "listen");

  await expect(page).toHaveURL(`${run}/debrief`);
  await expect(main).toContainText("Ended well: She stays here tonight");
  await expect(main).toContainText("Done at first, then reconsidered");
  await expect(main).toContainText("What would have happened");
  await expect(page.locator(".stop")).toHaveCount(3);
  await expect(page.locator(".branch.taken .verdict").first()).toHaveText("Sound");
  await looked(page, "a debrief");
  // What was not done is folded; the number behind a reason leads to its source.
  await expect(page.locator("details.other[open]")).toHaveCount(0);
  await page.locator(".taken .why sup a").first().click();
  await expect(page.locator(".sources > li:target")).toBeVisible();

  await page.locator('.stop form[action="/do/try-again"] button').first().click();
  await expect(page).toHaveURL(/\/runs\/[^/]+$/);
  await expect(page).not.toHaveURL(run);
  await expect(main).toContainText("It is 21:40.");
  silent();
});

test("what one would say is kept, compared and deleted", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  await begin(page, info, "the-gate");
  const words = page.locator('textarea[name="words"]');
  await page.locator(".say > summary").click();
  await words.fill("Good evening.\nAre you <hurt>?");
  await page.locator('button[formaction="/do/write-words"]').first().click();
  await expect(page.locator("#kept")).toBeVisible();
  await expect(page.locator(".models")).toContainText("Who you are comes first.");
  await looked(page, "words beside models");
  // What is changed and not kept by its button goes along with the action.
  await words.fill("Good evening. I am from the police.");
  await take(page, info, "speak-apart");
  await take(page, info, "hurry");
  await expect(page.locator(".yours")).toHaveText("Good evening. I am from the police.");
  await page.locator('form[action="/do/delete-words"] button').click();
  await expect(page.locator(".yours")).toHaveCount(0);
});

test("a step is taken once, whichever tab sends it and however often", async ({ page, context }, info) => {
  await signIn(page, await freshOfficer(info));
  const run = await begin(page, info, "the-gate");
  const other = await context.newPage();
  await other.goto(run);
  await ready(other, info);
  await take(page, info, "ask-him");
  // The other tab still shows the first step: what is pressed there changes nothing, and it says so.
  await other.locator(".say > summary").click();
  await other.locator('textarea[name="words"]').fill("Good evening.");
  await deed(other, "speak-apart").click();
  await expect(other.locator(".refused")).toBeVisible();
  await expect(other.getByRole("main")).toContainText("It is 21:45.");
  await accessible(other, "a step that was taken elsewhere");
  await expect(other.locator('textarea[name="words"]')).toHaveValue("Good evening.");
  await ready(other, info);

  // Twice at once: one step.
  await deed(other, "speak-apart").dblclick();
  await expect(other.getByRole("main")).toContainText("She sits down and keeps her coat on.");
  await expect(other.locator('input[name="step"]')).toHaveValue("3");

  // Back in the history of the browser: the page says where the story stands.
  await other.goBack();
  await expect(other.getByRole("main")).toContainText("She sits down and keeps her coat on.");
  await expect(other.locator('input[name="step"]')).toHaveValue("3");
  await other.close();

  // Somebody else finds nothing there.
  const stranger = await somebodyElse(context.browser() ?? (() => { throw new Error("no browser"); })(), info);
  await signIn(stranger.page, await freshOfficer(info));
  expect((await stranger.page.goto(run))?.status()).toBe(404);
  await stranger.context.close();
});

test("a session that ends in the middle of a run loses no words and takes no step", async ({ page, context }, info) => {
  const email = await freshOfficer(info);
  await signIn(page, email);
  const run = await begin(page, info, "the-gate");
  await page.locator(".say > summary").click();
  await page.locator('textarea[name="words"]').fill("Good evening.");
  await context.clearCookies();
  await deed(page, "speak-apart").click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('form[action="/do/sign-in"] button').click();
  await expect(page).toHaveURL(new RegExp(`^${run}`));
  await expect(page.locator('textarea[name="words"]')).toHaveValue("Good evening.");
  await expect(page.locator('input[name="step"]')).toHaveValue("1");
});

test("a scenario is played by keyboard alone", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  await page.goto(`${scenarios}/the-gate`);
  await send(page, page.locator('form[action="/do/begin-scenario"]').first());
  await expect(page).toHaveURL(/\/runs\//);
  await ready(page, info);
  await tabTo(page, deed(page, "walk-away"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/debrief/);
  await expect(page.getByRole("main")).toContainText("The exercise ended here: Nobody asked her");
  await tabTo(page, page.locator("details.other > summary").first());
  await page.keyboard.press("Enter");
});

test("a number key brings the focus to an action and takes none @script", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  await begin(page, info, "the-gate");
  await page.keyboard.press("2");
  await expect(deed(page, "speak-apart")).toBeFocused();
  await expect(page.locator('input[name="step"]')).toHaveValue("1");
  await page.keyboard.press("Enter");
  await expect(page.locator("#happened")).toBeFocused();
  // One page for all steps, and an address for each.
  await expect(page).toHaveURL(/step=2/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/pause/);
});

test("a step that cannot be sent says so and is sent again @script", async ({ page, context }, info) => {
  await signIn(page, await freshOfficer(info));
  await begin(page, info, "the-gate");
  await context.setOffline(true);
  await deed(page, "speak-apart").click();
  await expect(page.locator(".offline")).toBeVisible();
  await accessible(page, "a line that is down");
  await backBy(page, () => page.locator(".offline button").click());
  await expect(page.getByRole("main")).toContainText("She sits down and keeps her coat on.");
});

test("a scenario in Arabic, on a small telephone, in the dark", async ({ page }, info) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, await freshOfficer(info));
  await page.locator('button[name="language"][value="ar"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await begin(page, info, "the-gate");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await looked(page, "an open run in Arabic");
  await take(page, info, "ask-him");
  await expect(page.locator(".playing")).toMatchAriaSnapshot({ name: "scenario-run-ar.aria.yml" });
  await take(page, info, "speak-apart");
  await take(page, info, "hurry");
  const behind = page.locator("details.others:not([open]) > summary");
  while ((await behind.count()) > 0) await behind.first().click();
  const folded = page.locator("details.other:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
  await looked(page, "a debrief in Arabic");
  await expect(page.locator(".rail")).toMatchAriaSnapshot({ name: "scenario-path-ar.aria.yml" });
});

test("a debrief on paper has a line for what was not done, numbered sources and no control", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  await begin(page, info, "the-gate");
  await take(page, info, "speak-apart");
  await take(page, info, "listen");
  await page.emulateMedia({ media: "print" });
  const others = await page.locator(".branch.other").all();
  expect(others.length).toBeGreaterThan(0);
  for (const other of others) {
    await expect(other.locator(".leads")).toBeVisible();
    await expect(other.locator(".leads sup")).toBeVisible();
    await expect(other.locator(".ahead")).toBeHidden();
  }
  await expect(page.locator(".taken .why").first()).toBeVisible();
  await expect(page.locator(".sources > li").first()).toBeVisible();
  for (const control of await page.locator("main :is(button, form)").all()) await expect(control).toBeHidden();
});
