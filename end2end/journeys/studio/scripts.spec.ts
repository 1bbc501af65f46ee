// Scenarios and interview cases in the studio: a line is changed, the scenario is played, a second person approves it and officers have it; and a
// case says beside each answer why it came. Each project has a scenario of its own, and no other journey takes these.
import { expect, test, type TestInfo } from "@playwright/test";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { freshOfficer, hasScript, signIn } from "../../support/people.js";
import { approve, askReview, field, instructor, publish, save, writable } from "../../support/studio.js";

test.use({ actionTimeout: 7_000 });

const scenario = (info: TestInfo) => (hasScript(info) ? "clinic-call" : "airport-domestic-worker");

test("a line of a scenario is changed, played, and published with a second person", async ({ page, browser }, info) => {
  test.setTimeout(180_000);
  const silent = silence(page);
  const name = scenario(info);
  const course = `scenario.${name}`;
  const studio = `/author/${course}`;
  await signIn(page, await freshOfficer(info, "Sana Scenes", undefined, "instructor"));
  await page.goto("/author");
  await page.locator(`#scenarios a[href="${studio}"]`).click();
  await page.locator('form[action="/do/open-draft"] button').click();
  await expect(page.locator("#outline")).toBeVisible();
  await looked(page, "a scenario in the studio");

  await page.locator(`#outline a[href*="${name}.md"]`).click();
  await writable(page, info);
  const sentence = `A clock ticks on the wall, ${info.project.name}.`;
  const before = await field(page).inputValue();
  // Chromium needs seconds to put fifty thousand letters into a field at once, with and without what stands around it.
  await save(page, info, before.replace(/(\n## [^\n]+\n\n)/, `$1${sentence}\n\n`), 40_000);

  await page.goto(`${studio}/play`);
  await expect(page.locator(".story")).toContainText(sentence);
  await looked(page, "a scenario that is played by its author");
  await page.locator("button.deed").first().click();
  await expect(page.locator("#happened")).toBeVisible();
  await page.locator(".ways a").first().click();
  await expect(page.locator(".story")).toContainText(sentence);
  await page.waitForLoadState();
  // The last scene of a file is an ending: it is reached at once, and looked back on.
  await page.locator("#field-to").selectOption({ index: (await page.locator("#field-to option").count()) - 1 });
  await page.locator('.ways form button').click();
  await expect(page.locator("#path")).toBeVisible();
  await looked(page, "the end of a scenario that is played by its author");
  await page.goto(`${studio}/graph`);
  await expect(page.locator(".graph svg")).toBeVisible();

  await askReview(page, course, "There is a clock.");
  const other = await instructor(browser, info, "Remi Reader");
  await other.goto(`${studio}/versions?of=draft`);
  await expect(other.locator("ins").first()).toContainText(sentence);
  await approve(other, course);
  await publish(page, course);
  await page.goto(`${studio}/versions`);
  await expect(page.getByRole("main")).toContainText("There is a clock.");

  await page.goto(`/practice/scenarios/${name}`);
  await page.locator('form[action="/do/begin-scenario"] button').first().click();
  await expect(page.locator(".story")).toContainText(sentence);
  silent();
  await other.context().close();
});

test("a case is talked with, and each answer says why it came", async ({ page }, info) => {
  test.setTimeout(90_000);
  const silent = silence(page);
  await signIn(page, await freshOfficer(info, "Cato Cases", undefined, "instructor"));
  await page.goto("/author/interview.hotel-laundry");
  await page.locator('.doorlist a[href$="/talk"]').click();
  await page.locator("#field-words").fill("Good evening. My name is Ana Brandt, I am a police officer.");
  await page.locator("#say button.button").first().click();
  await expect(page.locator("#turn-1 .reasons")).toHaveAttribute("open", "");
  await page.locator("#field-words").fill("Tell me everything that happened, from the beginning.");
  await page.locator("#say button.button").first().click();
  await expect(page.locator("#turn-2 .reasons .code").first()).toHaveText("INV");
  await expect(page.locator("#turn-2 .reasons")).toContainText("Trust");
  await looked(page, "a case that is played by its author");
  await page.locator('button[name="keep"][value="1"]').click();
  await expect(page.locator("#turn-2")).toHaveCount(0);
  await expect(page.locator("#turn-1")).toContainText("Ana Brandt");

  await page.goto("/author/interview.hotel-laundry/talk?lang=ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await looked(page, "a case that is played by its author, in Arabic");
  await page.goto("/author/new/scenario?lang=en");
  await looked(page, "a new scenario");
  silent();
});
