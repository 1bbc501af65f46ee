// The scenes of a scenario as forms, for authors who want no syntax: told otherwise, refused with the words kept, added, moved and taken out, with the
// keyboard, with and without script. Each project has a scenario of its own; nothing is published.
import { expect, test, type Page, type TestInfo } from "@playwright/test";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { hasScript, leads } from "../../support/people.js";
import { listenScenes } from "../../support/place.js";
import { giveUp, instructor, openDraft } from "../../support/studio.js";

test.use({ actionTimeout: 10_000 });

const site = `http://${listenScenes}`;
const name = (info: TestInfo) => (hasScript(info) ? "the-yard" : "the-gate");
const first = (info: TestInfo) => (hasScript(info) ? "yard" : "gate");
const second = (info: TestInfo) => (hasScript(info) ? "waits" : "room");

/** Sends the form with the keyboard, and waits for the page that it leads to. */
async function sent(page: Page): Promise<void> {
  await leads(page, async () => {
    await page.locator('form[action="/do/save-scene"] button.button').focus();
    await page.keyboard.press("Enter");
  });
}

test("a scene is told otherwise, added, moved and taken out", async ({ browser }, info) => {
  test.setTimeout(180_000);
  const page = await instructor(browser, info, "Selma Scene", site);
  const silent = silence(page);
  const course = `scenario.${name(info)}`;
  const list = `/author/${course}/form?file=${name(info)}.md`;
  await openDraft(page, course);
  await page.goto(list);
  await expect(page.locator(`#scene-${first(info)} .blocks > li`).first()).toBeVisible();
  await looked(page, "the blocks of a scenario, scene by scene");
  await page.locator(`#scene-${first(info)} h2 a`).click();
  const told = page.locator("#field-told-0");
  await expect(told).toBeVisible();
  await looked(page, "a scene as a form");
  const before = await told.inputValue();

  // Words of the format are refused, and stand there still.
  await told.fill("## Not a heading {#not}");
  await sent(page);
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(told).toHaveValue("## Not a heading {#not}");
  await told.fill(`${before}\n\nA dog barks once, ${info.project.name}.`);
  await sent(page);
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(told).toHaveValue(new RegExp(`A dog barks once, ${info.project.name}\\.$`));

  await page.goto(list);
  await page.locator('a[href$="form=scene&scene="]').click();
  await page.locator("#field-title").fill("In the lane");
  await page.locator("#field-id").fill("lane");
  await page.locator("#field-told-0").fill("It is narrow.");
  await page.locator("#field-words").fill("Walk on.");
  await page.locator("#field-to").selectOption(second(info));
  await page.locator("#field-after").selectOption(first(info));
  await looked(page, "a new scene");
  await sent(page);
  await expect(page.locator(".notice.success")).toBeVisible();
  // Nobody comes there yet, and the page says so.
  await expect(page.getByRole("main")).toContainText("Nothing leads here.");

  const order = page.locator("section[id^=scene-]");
  await page.goto(list);
  await expect(order.nth(1)).toHaveAttribute("id", "scene-lane");
  await leads(page, () => page.locator('#scene-lane button[value="up"]').click());
  await expect(order.first()).toHaveAttribute("id", "scene-lane");
  await page.goto(`${list}&form=scene&scene=lane&lang=ar`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await looked(page, "a scene in Arabic");
  await leads(page, () => page.locator('form[action="/do/change-scene"] button[value="remove"]').click());
  await page.goto(`${list}&lang=en`);
  await expect(page.locator("#scene-lane")).toHaveCount(0);
  silent();
  await giveUp(page, course);
  await page.context().close();
});
