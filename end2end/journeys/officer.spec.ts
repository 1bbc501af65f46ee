import { expect, test } from "@playwright/test";
import { accessible } from "../support/axe.js";
import { course, freshOfficer, ready, signIn, somebodyElse } from "../support/people.js";
import { take } from "../support/scene.js";
import { begin, readLessons, takeAttempt, toFirstQuiz } from "../support/walk.js";

/** The scenario that is chosen in a module, and decisions that lead to a good ending with all points. */
const chosen: Record<string, [string, string]> = {
  "forms-of-exploitation": ["scam-compound", "task-and-gate call-interpreters call-support apart-first gate-team receipt-each use-lines needs-danger call-lindholm note-both rights-needs words-only brief-all call-marchand one-by-one"],
  "rights": ["caught-stealing", "clear-room presume-child ask-if-silent goods-door family-room rights-both let-sleep write-both ask-to-wait bureau-request note-her far-home"],
  "first-contact": ["station-uncle", "sit-down routine-apart paul-with-child canteen food-first call-desk tell-next relation-open hand-over"],
};

test("an officer takes the course, is assessed and is certified, and anyone can check it", async ({ page, browser }, info) => {
  test.setTimeout(600_000);
  await signIn(page, await freshOfficer(info, "Ines Farouk"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto(course);
  await page.locator('form[action="/do/enrol"] button').click();
  await page.goto("/");
  await page.getByRole("main").getByRole("link").filter({ hasText: /Continue|Begin|Act, means/ }).first().click();
  await expect(page).toHaveURL(/\/definition\/three-elements/);

  let lessons = 0;
  for (const module of ["definition", "forms-of-exploitation", "control-and-trauma", "rights", "first-contact"]) {
    lessons += await readLessons(page, info);
    await expect(page, "after the last lesson of a module comes its quiz").toHaveURL(new RegExp(`${course}(#|$)`));
    await begin(page, module);
    expect(await takeAttempt(page, info)).toBe(8);
    await expect(page.getByRole("main")).toContainText("100 %");
    if (chosen[module]) {
      const [scenario, decisions] = chosen[module];
      await page.goto(course);
      await page.locator(`[id="scenario-${module}"] a[href*="/${scenario}"]`).click();
      await page.locator('form:has([name="course"]) button').click();
      await expect(page).toHaveURL(/\/runs\//);
      await ready(page, info);
      for (const decision of decisions.split(" ")) await take(page, info, decision);
      await expect(page.getByRole("main")).toContainText("Passed. 60 % or more was needed.");
    }
    await page.goto("/");
    const on = page.getByRole("main").locator(`a[href^="${course}/"]`).first();
    if (module !== "first-contact") {
      await on.click();
      await expect(page).toHaveURL(new RegExp(`${course}/[^/]+/[^/?#]+`));
    }
  }
  expect(lessons).toBe(35);

  await page.goto(course);
  await begin(page, "final");
  expect(await takeAttempt(page, info)).toBe(28);
  await page.getByRole("main").locator('a[href^="/certificates/"]').first().click();
  await expect(page).toHaveURL(/\/certificates\//);
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
