import { expect, test } from "@playwright/test";
import { accessible } from "../support/axe.js";
import { course, freshOfficer, signIn, somebodyElse } from "../support/people.js";
import { begin, readLessons, takeAttempt, toFirstQuiz } from "../support/walk.js";

test("an officer takes the course, is assessed and is certified, and anyone can check it", async ({ page, browser }, info) => {
  test.setTimeout(240_000);
  await signIn(page, await freshOfficer(info, "Ines Farouk"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto(course);
  await page.locator('form[action="/do/enrol"] button').click();
  await page.goto("/");
  await page.getByRole("main").getByRole("link").filter({ hasText: /Continue|Begin|Act, means/ }).first().click();
  await expect(page).toHaveURL(/\/definition\/three-elements/);

  let lessons = 0;
  for (const module of ["definition", "control-and-trauma", "first-contact"]) {
    lessons += await readLessons(page, info);
    await expect(page, "after the last lesson of a module comes its quiz").toHaveURL(new RegExp(`${course}(#|$)`));
    await begin(page, module);
    expect(await takeAttempt(page, info)).toBe(8);
    await expect(page.getByRole("main")).toContainText("100 %");
    await page.goto("/");
    const on = page.getByRole("main").locator(`a[href^="${course}/"]`).first();
    if (module !== "first-contact") await on.click();
  }
  expect(lessons).toBe(20);

  await page.goto(course);
  await begin(page, "final");
  expect(await takeAttempt(page, info)).toBe(20);
  await page.getByRole("main").locator('a[href^="/certificates/"]').first().click();
  await expect(page.getByRole("main")).toContainText("Ines Farouk");
  await accessible(page, "the certificate");
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(page.url())?.[0] ?? "";
  expect(code).not.toBe("");

  const anyone = await somebodyElse(browser, info);
  await anyone.page.goto("/verify");
  await anyone.page.locator('input[name="code"]').fill(code.toLowerCase().replaceAll("-", " "));
  await anyone.page.locator('form[action="/verify"] button').click();
  await expect(anyone.page).toHaveURL(new RegExp(`/verify/${code}`));
  await expect(anyone.page.getByRole("main")).toContainText("Ines Farouk");
  await expect(anyone.page.getByRole("main")).toContainText("Recognising and understanding trafficking");
  await accessible(anyone.page, "the verify page");
  await anyone.context.close();

  // What was issued once is not issued again, and the course asks for nothing more.
  await page.goto("/certificates");
  await expect(page.locator(`main a[href^="/certificates/"]`).first()).toBeVisible();
  expect(await page.locator(`main a[href="/certificates/${code}"]`).count()).toBeGreaterThan(0);
});

test("a failed quiz says why, and the next attempt asks something else first", async ({ page }, info) => {
  test.setTimeout(120_000);
  await toFirstQuiz(page, info);
  await accessible(page, "an open question");
  const attempt = page.url().split("?")[0];
  await page.goto(`${attempt}?review=1`);
  await accessible(page, "the review of an open attempt");
  await page.goto(`${attempt}?question=1`);
  await takeAttempt(page, info, false);
  await expect(page.getByRole("main")).toContainText("Not passed");
  await accessible(page, "the result of a failed quiz");
  // Every question shows its reason and every option its feedback.
  await expect(page.locator(".verdict")).toHaveCount(8);
});
