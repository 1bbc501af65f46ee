// What goes wrong in life: a wrong password, two tabs, a session that ends, a line that breaks.
import { expect, test } from "@playwright/test";
import { give } from "../support/answer.js";
import { accessible } from "../support/axe.js";
import { awake, course, password, signIn, somebodyElse } from "../support/people.js";
import { toFirstQuiz } from "../support/walk.js";

test("a wrong password is told in words and the address stays typed", async ({ page }) => {
  await page.goto("/sign-in");
  await page.locator('input[name="email"]').fill("officer@demo.example");
  await page.locator('input[name="password"]').fill("not the password at all");
  await page.locator('form[action="/do/sign-in"] button').click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.locator('input[name="email"]')).toHaveValue("officer@demo.example");
  await expect(page.locator('input[name="password"]')).toHaveValue("");
  await accessible(page, "a refused sign-in");
});

test("a session that ends in the middle of a quiz loses no answer", async ({ page, browser }, info) => {
  test.setTimeout(120_000);
  const email = await toFirstQuiz(page, info);
  const attempt = page.url().split("?")[0];
  await awake(page, info);
  const form = page.locator('form[action="/do/save-answer"]');
  await give(form);
  await form.locator('button[name="then"]').click();
  await expect(page).toHaveURL(/question=2/);

  // Elsewhere the same person ends all other sessions.
  const other = await somebodyElse(browser, info);
  await signIn(other.page, email);
  await other.page.goto("/account/security");
  await other.page.locator('form[action="/do/revoke-other-sessions"] button').click();
  await other.context.close();

  await awake(page, info);
  const second = page.locator('form[action="/do/save-answer"]');
  await give(second);
  const checked = () => page.locator('input[name="response[]"]:checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).sort());
  const chosen = await checked();
  expect(chosen.length).toBeGreaterThan(0);
  await second.locator('button[name="then"]').click();
  const again = page.locator('a[href^="/sign-in"]').filter({ hasText: /again/i });
  await expect(page.locator('form[action="/do/sign-in"]').or(again).first()).toBeVisible();
  if (!page.url().includes("/sign-in")) await again.first().click();
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('form[action="/do/sign-in"] button').click();
  await expect(page).toHaveURL(new RegExp(attempt.replace(/.*\/assessments/, "/assessments")));
  await expect(page).toHaveURL(/question=2/);
  await expect.poll(checked, { message: "what was chosen is kept" }).toEqual(chosen);
  await page.goto(`${attempt}?question=1`);
  await expect(page.locator('input[name="response[]"]:checked').first()).toBeChecked();
});

test("an attempt finished in another tab is told, and its answers stay", async ({ page, context }, info) => {
  test.setTimeout(120_000);
  await toFirstQuiz(page, info);
  const attempt = page.url().split("?")[0];
  await awake(page, info);
  const tab = await context.newPage();
  await tab.goto(`${attempt}?review=1`);
  await tab.locator('form[action="/do/finish-attempt"] button').click();
  await expect(tab).toHaveURL(/result/);
  // Finishing twice, by the back button, is the same result.
  await tab.goBack();
  await tab.goto(`${attempt}`);
  await expect(tab).toHaveURL(/result/);
  await tab.close();

  const form = page.locator('form[action="/do/save-answer"]');
  await give(form);
  await form.locator('button[name="then"]').click();
  await expect(page.getByRole("main")).toContainText(/finished/i);
});

test("somebody else's attempt is not there", async ({ page, browser }, info) => {
  test.setTimeout(120_000);
  await toFirstQuiz(page, info);
  const other = await somebodyElse(browser, info);
  await signIn(other.page, "learner@demo.example");
  const answer = await other.page.goto(page.url());
  expect(answer?.status()).toBe(404);
  await other.context.close();
});

test("staff pages are closed to officers", async ({ page }) => {
  await signIn(page, "learner@demo.example");
  for (const address of ["/author", "/author/recognising-trafficking/banks", "/author/recognising-trafficking/exchange", "/author/recognising-trafficking/statistics", "/programmes", "/programmes/accommodations", "/marking", "/marking/finished", "/admin", "/admin/accounts", "/admin/accounts/new", "/admin/audit"]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(403);
  }
});

test("after signing in one is where one wanted to go, and nowhere else", async ({ page }) => {
  await page.goto(`${course}/definition/consent`);
  await expect(page).toHaveURL(/sign-in/);
  await page.locator('input[name="email"]').fill("learner@demo.example");
  await page.locator('input[name="password"]').fill(password);
  await page.locator('form[action="/do/sign-in"] button').click();
  await expect(page).toHaveURL(/definition\/consent/);
});
