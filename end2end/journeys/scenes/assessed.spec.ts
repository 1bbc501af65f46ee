// A scenario that a course assesses, and what instructors see of it.
import { expect, test } from "@playwright/test";
import { officerWhoRead } from "../../support/ahead.js";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { listenScenes } from "../../support/place.js";
import { ready, signIn } from "../../support/people.js";
import { take } from "../../support/scene.js";

test.use({ baseURL: `http://${listenScenes}` });

const course = "/courses/scenes";

test("an assessed scenario is passed and completes the course", async ({ page }, info) => {
  test.setTimeout(90_000);
  const silent = silence(page);
  await officerWhoRead(page, info, course, "at-the-gate");
  await page.goto(course);
  const main = page.getByRole("main");
  await expect(main).toContainText("1 assessed scenario passed");
  await accessible(page, "a course with scenarios");
  await fitsTelephone(page, "a course with scenarios");
  await page.locator('[id="scenario-at-the-gate"] a[href*="/the-gate"]').click();
  await page.locator('form:has([name="course"]) button').click();
  await expect(page).toHaveURL(/\/runs\//);
  await ready(page, info);
  await expect(main).toContainText("Assessed in Scenes");
  await expect(page.locator("#reconsider"), "a decision stands").toHaveCount(0);
  await accessible(page, "an assessed run");
  await take(page, info, "speak-apart");
  await take(page, info, "listen");
  await expect(main).toContainText("Passed. 60 % or more was needed.");
  await page.goto(course);
  await expect(page.locator('[id="scenario-at-the-gate"]')).toContainText("Passed");
  await expect(page.locator('main a[href^="/certificates/"]')).toBeVisible();
  silent();
});

test("an instructor sees the picture of a scenario and what was found in its file", async ({ page }) => {
  const silent = silence(page);
  await signIn(page, "instructor@demo.example");
  await page.goto("/author");
  await page.locator('a[href="/author/scenarios/the-gate"]').click();
  await expect(page.locator(".graph svg")).toBeVisible();
  await expect(page.locator("code.secret")).toHaveText(/^[0-9a-f]{12}$/);
  await accessible(page, "a scenario as its authors see it");
  await fitsTelephone(page, "a scenario as its authors see it");
  silent();
});
