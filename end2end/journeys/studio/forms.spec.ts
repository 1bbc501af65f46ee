// Questions as forms, for authors who want no syntax: every kind, with the keyboard alone, with and without script, in Arabic, and two people in
// one field. On the site with every kind of question; each project has a question of its own, because a draft is everybody's.
import { expect, test, type Browser, type Page, type TestInfo } from "@playwright/test";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { hasScript, leads } from "../../support/people.js";
import { listenKinds } from "../../support/place.js";
import { editor, field, instructor, openDraft } from "../../support/studio.js";

test.use({ actionTimeout: 10_000 });
// The first of them begins the draft.
test.describe.configure({ mode: "serial" });

const site = `http://${listenKinds}`;
const course = "/author/kinds";
const bank = "assessment/mixed.md";
const own = (info: TestInfo) => (hasScript(info) ? "first-of-all" : "mixed-many");
// Two who add something at the end of one text have to decide what stands first.
const fresh = (info: TestInfo) => (hasScript(info) ? bank : "assessment/tasks.md");
const list = (file: string) => `${course}/form?file=${encodeURIComponent(file)}`;
const form = (file: string, block: string) => `${list(file)}&block=${block}`;

/** An instructor at the draft, whoever began it. */
async function author(browser: Browser, info: TestInfo, name: string): Promise<Page> {
  const page = await instructor(browser, info, name, site);
  await openDraft(page, "kinds");
  return page;
}

/** Presses a button of the form as somebody without a mouse does; the page that it leads to is there. */
async function press(page: Page, act: string): Promise<void> {
  await page.locator(`.block-form button[name=act][value="${act}"]`).first().focus();
  await leads(page, () => page.keyboard.press("Enter"));
}

/** The group of fields of the option that says this, and its number. */
async function option(page: Page, words: string): Promise<number> {
  const fields = page.locator('.block-form fieldset textarea[name^="text["]');
  for (const field of await fields.all()) {
    if ((await field.inputValue()) === words) {
      return Number(/\d+/.exec((await field.getAttribute("name")) ?? "")?.[0]);
    }
  }
  throw new Error(`no option says ${words}`);
}

test("every kind of question has a form that everybody can use", async ({ browser }, info) => {
  test.setTimeout(180_000);
  const page = await author(browser, info, "Farah Form");
  const silent = silence(page);
  await page.goto(list("01-asking/01-every-kind.md"));
  await looked(page, "the questions of a lesson");
  const doors = await page.locator(".blocks a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  expect(doors).toHaveLength(11);
  for (const door of doors) {
    await page.goto(door);
    await expect(page.locator(".block-form")).toBeVisible();
    await looked(page, door);
  }
  await page.goto(`${form(bank, "mixed-matching")}&lang=ar`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await looked(page, "a form in Arabic");
  silent();
  await page.context().close();
});

test("an option is added, moved and taken out with the keyboard alone", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const page = await author(browser, info, "Farah Form");
  const silent = silence(page);
  // From the text to the form.
  await page.goto(editor("kinds", bank));
  await page.locator("#blocks > summary").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#blocks")).toHaveAttribute("open");
  await page.locator(`#blocks a[href$="block=${own(info)}"]`).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".block-form")).toBeVisible();
  await page.waitForLoadState();
  const before = await page.locator(".block-form fieldset").count();
  const words = `A new option, ${info.project.name}.`;
  await press(page, "add-part");
  await expect(page.locator(".block-form fieldset")).toHaveCount(before + 1);
  const added = page.locator(".block-form fieldset").last();
  await added.locator("textarea").first().focus();
  await page.keyboard.type(words);
  await added.locator("textarea").last().focus();
  await page.keyboard.type("Not correct. It was only tried.");
  await press(page, `up-${await option(page, words)}`);
  // What was typed came along.
  await expect(page.locator(".block-form fieldset").nth(before - 1).locator("textarea").first()).toHaveValue(words);
  await press(page, "save");
  await expect(page.locator(".notice.success")).toBeVisible();
  await looked(page, "a question that was saved");
  await page.goto(editor("kinds", bank));
  await expect(field(page)).toHaveValue(new RegExp(`\\) ${words}|\\] ${words}`));
  await page.goto(form(bank, own(info)));
  await press(page, `remove-${await option(page, words)}`);
  await press(page, "save");
  await expect(page.locator(".notice.success")).toBeVisible();
  await page.goto(editor("kinds", bank));
  await expect(field(page)).not.toHaveValue(new RegExp(words));
  silent();
  await page.context().close();
});

test("a new question begins as one that compiles, and goes again", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const page = await author(browser, info, "Farah Form");
  await page.goto(`${list(fresh(info))}#new`);
  await page.locator("#field-new").selectOption("ordering");
  await page.locator("#new button").click();
  await page.waitForLoadState();
  const id = `tried-${info.project.name}`;
  await page.locator("#field-id").fill(id);
  await press(page, "save");
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(page.locator("#problems .problem.error")).toHaveCount(0);
  await page.locator("summary", { hasText: "Take out" }).click();
  await leads(page, () => page.locator('form[action="/do/change-block"] button').click());
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(page.locator(".blocks")).not.toContainText(id);
  await page.context().close();
});

test("two people in one field: nothing is lost, and a person decides", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const page = await author(browser, info, "Farah Form");
  const other = await author(browser, info, "Omar Other");
  await page.goto(form(bank, own(info)));
  await other.goto(form(bank, own(info)));
  const why = (one: Page) => one.locator(".block-form .rows:has(input[value=why]) textarea");
  const before = await why(page).inputValue();
  await why(page).fill("The words of Farah.");
  await press(page, "save");
  await expect(page.locator(".notice.success")).toBeVisible();
  await why(other).fill("The words of Omar.");
  await press(other, "save");
  await expect(other.locator(".clash")).toContainText("The words of Farah.");
  await expect(other.locator(".clash")).toContainText("The words of Omar.");
  await other.locator('input[value="yours"]').check();
  await other.locator('form[action="/do/settle-text"] button').click();
  await expect(other.locator(".notice.success")).toBeVisible();
  await page.goto(form(bank, own(info)));
  await expect(why(page)).toHaveValue("The words of Omar.");
  await why(page).fill(before);
  await press(page, "save");
  await expect(page.locator(".notice.success")).toBeVisible();
  await other.context().close();
  await page.context().close();
});

test("@script a form with a row more is offered whole after the window was lost", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const page = await author(browser, info, "Farah Form");
  await page.goto(form(bank, own(info)));
  const rows = (one: Page) => one.locator(".block-form fieldset");
  const before = await rows(page).count();
  await press(page, "add-part");
  const words = "Typed before the window was lost.";
  await rows(page).last().locator("textarea").first().fill(words);
  const kept = (one: Page) => one.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("words:")).map(([, value]) => String(value)).join());
  await expect.poll(() => kept(page)).toContain(words);
  const next = await page.context().newPage();
  await page.close();
  await next.goto(form(bank, own(info)));
  await expect(rows(next)).toHaveCount(before);
  await leads(next, () => next.locator(".kept-words").getByRole("button", { name: "Put them in" }).click());
  await expect(rows(next)).toHaveCount(before + 1);
  await expect(rows(next).last().locator("textarea").first()).toHaveValue(words);
  await expect(next.locator(".kept-words")).toHaveCount(0);
  // Thrown away is thrown away.
  await next.goto(form(bank, own(info)));
  await next.locator(".kept-words").getByRole("button", { name: "Throw them away" }).click();
  expect(await kept(next)).toBe("");
  await next.context().close();
});
