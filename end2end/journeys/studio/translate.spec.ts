// Translations in the studio: a language begins with its first part, a part is stale after its source changed, and what was typed is never lost.
// On the site with every kind of question; each project has a lesson of its own, because a draft is everybody's.
import { expect, test, type Browser, type Page, type TestInfo } from "@playwright/test";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { freshOfficer, hasScript, signIn, somebodyElse } from "../../support/people.js";
import { listenKinds } from "../../support/place.js";

const site = `http://${listenKinds}`;
const course = "/author/kinds";
const lesson = (info: TestInfo) =>
  hasScript(info)
    ? { file: "01-asking/01-every-kind.md", title: "Every kind", section: "with-options" }
    : { file: "02-deciding/01-two-languages.md", title: "Two languages", section: "words" };

async function looked(page: Page, what: string): Promise<void> {
  await accessible(page, what);
  await fitsTelephone(page, what);
}

async function instructor(browser: Browser, info: TestInfo): Promise<Page> {
  const one = await somebodyElse(browser, info, { baseURL: site });
  await signIn(one.page, await freshOfficer(info, "Tala Translator", site, "instructor"));
  return one.page;
}

async function changeSource(page: Page, info: TestInfo, from: string, to: string): Promise<void> {
  await page.goto(`${course}/edit?file=${encodeURIComponent(lesson(info).file)}`);
  const field = page.locator("#field-text");
  await field.fill((await field.inputValue()).replace(from, to));
  if (hasScript(info)) {
    await expect(page.locator("#saved")).toHaveText("Saved");
  } else {
    await page.locator("#editor button.button").first().click();
    await expect(page.locator(".notice.success")).toBeVisible();
  }
}

test("a language begins with its first part, which is stale after the source changes", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const page = await instructor(browser, info);
  const silent = silence(page);
  const { file, title, section } = lesson(info);
  await page.goto(course);
  const begin = page.locator('form[action="/do/open-draft"] button');
  if (await begin.count()) await begin.first().click();
  await expect(page.locator("#outline")).toBeVisible();

  await page.goto(`${course}/translate`);
  await expect(page.getByRole("main")).toContainText("Français");
  await looked(page, "how far the translations are");
  await page.getByRole("link", { name: `${title}, Français` }).click();
  const beside = `${course}/translate?file=${encodeURIComponent(file)}&to=fr`;
  const top = page.locator("#part-top");
  await expect(top.locator(".state")).toHaveText("Missing");
  // The second part waits for the first.
  await expect(page.locator(`#part-${section} textarea`)).toHaveCount(0);
  const field = top.locator("textarea");
  await expect(field).toHaveAttribute("lang", "fr");
  const begun = await field.inputValue();
  expect(begun).toContain(`title = "${title}"`);
  expect(begun).not.toContain("minutes");

  // The words of the source are no translation, until somebody says that they are.
  await top.locator("form button").click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(top.locator('input[name="same"]')).toBeVisible();
  await expect(top.locator("textarea")).toHaveValue(begun);
  await looked(page, "a part that was refused");
  await top.locator("textarea").fill(begun.replace(title, "Titre traduit"));
  await top.locator("form button").click();
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(top.locator(".state")).toHaveText("Up to date");
  await expect(page.locator(`#part-${section} textarea`)).toBeVisible();

  await changeSource(page, info, `title = "${title}"`, `title = "${title}, again"`);
  await page.goto(beside);
  await expect(top.locator(".state")).toContainText("The source changed");
  await expect(top.locator("ins").first()).toContainText("again");
  await looked(page, "a part whose source changed");
  // In an Arabic page the French words still stand from left to right; Arabic ones from right to left.
  await page.goto(`${beside}&lang=ar`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(top.locator("textarea")).toHaveAttribute("dir", "ltr");
  await expect(top.locator("textarea")).toHaveValue(/Titre traduit/);
  await looked(page, "translations in Arabic");
  await top.locator("form button").click();
  await expect(top.locator("ins")).toHaveCount(0);
  await page.goto(`${course}/translate?file=${encodeURIComponent(file)}&to=ar&lang=en`);
  await expect(top.locator("textarea")).toHaveAttribute("dir", "rtl");

  await page.goto(`${course}/insight?file=${encodeURIComponent(file)}`);
  await looked(page, "what officers did");
  silent();
  await page.context().close();
});
