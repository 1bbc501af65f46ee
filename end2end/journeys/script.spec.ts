// What script adds: nothing that matters is only here.
import { expect, test } from "@playwright/test";
import { give } from "../support/answer.js";
import { awake, course, freshOfficer, signIn } from "../support/people.js";
import { answerChecks, toFirstQuiz } from "../support/walk.js";

const lesson = `${course}/definition/three-elements`;

test("a check is answered by keyboard, in place, and its feedback takes the focus @script", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  await page.goto(course);
  await page.locator('form[action="/do/enrol"] button').click();
  await page.goto(lesson);
  await awake(page, info);
  const form = page.locator('form[action="/do/answer-check"]').first();
  await form.locator('input[name="response[]"]').first().focus();
  await page.keyboard.press("3");
  await expect(form.locator('input[name="response[]"]').nth(2)).toBeChecked();
  await page.keyboard.press("Enter");
  const heading = page.locator(".verdict h3").first();
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${lesson}$`));
});

test("an answer survives a line that breaks @script", async ({ page, context }, info) => {
  test.setTimeout(120_000);
  await toFirstQuiz(page, info);
  await awake(page, info);
  await context.setOffline(true);
  await give(page.locator('form[action="/do/save-answer"]'));
  await expect(page.locator(".exambar")).toContainText(/not saved yet/i);
  await context.setOffline(false);
  await expect(page.locator(".exambar")).toContainText(/Saved \d/, { timeout: 30_000 });
  await page.goto(`${page.url().split("?")[0]}?question=1`);
  await expect(page.locator('input[name="response[]"]:checked').first()).toBeChecked();
});

test("a check that cannot be sent says so and keeps the choice @script", async ({ page, context }, info) => {
  await signIn(page, await freshOfficer(info));
  await page.goto(course);
  await page.locator('form[action="/do/enrol"] button').click();
  await page.goto(lesson);
  await awake(page, info);
  await context.setOffline(true);
  const form = page.locator('form[action="/do/answer-check"]').first();
  await give(form);
  await form.locator("button").first().click();
  await expect(form).toContainText(/cannot be reached/i);
  await expect(form.locator('input[name="response[]"]:checked').first()).toBeChecked();
  await context.setOffline(false);
  expect(await answerChecks(page, info)).toBe(1);
});

test("one key leaves a lesson @script", async ({ page }) => {
  await signIn(page, "learner@demo.example");
  await page.goto(lesson);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/pause/);
  await expect(page.getByRole("main")).not.toContainText(/traffick/i);
});

test("reading is resumed where it stopped @script", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  await page.goto(course);
  await page.locator('form[action="/do/enrol"] button').click();
  await page.goto(lesson);
  await awake(page, info);
  const saved = page.waitForResponse((one) => one.url().includes("/do/save-position"), { timeout: 20_000 });
  await page.locator("h2#means-quiet").scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 900);
  await saved;
  await page.goto("/");
  const link = page.getByRole("main").locator(`a[href^="${lesson}#"]`).first();
  await expect(link).toBeVisible();
});

test("pages without an island load no WebAssembly @script", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (one) => asked.push(one.url()));
  for (const address of ["/", "/courses", course, "/glossary", "/verify", "/sign-in"]) await page.goto(address);
  expect(asked.filter((one) => one.endsWith(".wasm"))).toEqual([]);
});
