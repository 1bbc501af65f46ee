// Translations in the studio: a language begins with its first part, a part is stale after its source changed, and what was typed is never lost.
// On the site with every kind of question; each project has a lesson of its own, because a draft is everybody's.
import { expect, test, type TestInfo } from "@playwright/test";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { hasScript, leads } from "../../support/people.js";
import { listenKinds } from "../../support/place.js";
import { edit, instructor, openDraft } from "../../support/studio.js";

const course = "/author/kinds";
const lesson = (info: TestInfo) =>
  hasScript(info)
    ? { file: "01-asking/01-every-kind.md", title: "Every kind", section: "with-options" }
    : { file: "02-deciding/01-two-languages.md", title: "Two languages", section: "words" };

test("a language begins with its first part, which is stale after the source changes", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const page = await instructor(browser, info, "Tala Translator", `http://${listenKinds}`);
  const silent = silence(page);
  const { file, title, section } = lesson(info);
  await openDraft(page, "kinds");

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
  await top.locator("button").click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(top.locator('input[name="same[top]"]')).toBeVisible();
  await expect(top.locator("textarea")).toHaveValue(begun);
  await looked(page, "a part that was refused");
  await top.locator("textarea").fill(begun.replace(title, "Titre traduit"));
  await top.locator("button").click();
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(top.locator(".state")).toHaveText("Up to date");
  await expect(page.locator(`#part-${section} textarea`)).toBeVisible();

  await edit(page, info, "kinds", file, (text) => text.replace(`title = "${title}"`, `title = "${title}, again"`));
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
  await top.locator("button").click();
  await expect(top.locator("ins")).toHaveCount(0);
  await page.goto(`${course}/translate?file=${encodeURIComponent(file)}&to=ar&lang=en`);
  await expect(top.locator("textarea")).toHaveAttribute("dir", "rtl");

  await page.goto(`${course}/insight?file=${encodeURIComponent(file)}`);
  await looked(page, "what officers did");
  silent();
  await page.context().close();
});

test("what was typed into two parts stays when one is saved", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const page = await instructor(browser, info, "Tala Translator", `http://${listenKinds}`);
  const silent = silence(page);
  await openDraft(page, "kinds");
  const beside = `${course}/translate?file=${encodeURIComponent("assessment/coding.md")}&to=${hasScript(info) ? "fr" : "ar"}`;
  await page.goto(beside);
  const part = (place: number) => page.locator(".translated-part").nth(place);
  const field = (place: number) => part(place).locator("textarea");
  const [first, second] = [await field(0).inputValue(), await field(1).inputValue()];
  const write = async (place: number, before: string) => {
    const words = before.replace(/title = "|\n\n(?=[A-Z])/, (begin) => `${begin}Traduit ${place}. `);
    expect(words).not.toBe(before);
    await field(place).fill(words);
    return words;
  };
  await write(0, first);
  const mine = await write(1, second);
  await leads(page, () => part(0).locator("button").click());
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(part(0).locator(".state")).toHaveText("Up to date");
  await expect(field(1)).toHaveValue(mine);
  await expect(part(1)).toContainText("not saved yet");
  await expect(field(2)).not.toHaveAttribute("data-typed");
  await looked(page, "a part that was typed in and not saved");
  await leads(page, () => part(1).locator("button").click());
  await expect(part(1).locator(".state")).toHaveText("Up to date");
  await expect(page.getByRole("main")).not.toContainText("not saved yet");
  silent();
  await page.context().close();
});

test("@script a part is kept while the line is down, and offered after the window was lost", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const page = await instructor(browser, info, "Tala Translator", `http://${listenKinds}`);
  await openDraft(page, "kinds");
  const beside = `${course}/translate?file=${encodeURIComponent("assessment/coding.md")}&to=es`;
  await page.goto(beside);
  const part = page.locator(".translated-part").nth(2);
  const field = part.locator("textarea");
  const mine = (await field.inputValue()).replace(/\n\n([A-Z])/, "\n\nTraducido. $1");
  await page.route("**/do/translate-part*", (route) => route.abort());
  await field.fill(mine);
  await part.locator("button").click();
  await expect(page.locator(".unsent")).toContainText("cannot be reached");
  await expect(field).toHaveValue(mine);
  // Whoever leaves is asked, and here stays.
  let asked = 0;
  page.once("dialog", (dialog) => {
    asked += dialog.type() === "beforeunload" ? 1 : 0;
    void dialog.dismiss();
  });
  await page.locator(".kicker a").first().click({ noWaitAfter: true });
  await expect.poll(() => asked).toBe(1);
  await expect(field).toHaveValue(mine);

  const next = await page.context().newPage();
  await page.close();
  await next.goto(beside);
  const again = next.locator(".translated-part").nth(2);
  await expect(again.locator("textarea")).not.toHaveValue(mine);
  await next.locator(".kept-words").getByRole("button", { name: "Put them in" }).click();
  await expect(again.locator("textarea")).toHaveValue(mine);
  await leads(next, () => again.locator("button").click());
  await expect(again.locator(".state")).toHaveText("Up to date");
  await next.goto(beside);
  await expect(again.locator("textarea")).toHaveValue(mine);
  await expect(next.locator(".kept-words")).toHaveCount(0);
  await next.context().close();
});
