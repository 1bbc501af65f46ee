import { expect, test } from "@playwright/test";
import { course, signIn } from "../support/people.js";

test("the language is chosen once and stays", async ({ page }) => {
  await page.goto("/");
  await page.locator('button[name="language"][value="ar"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page.goto("/courses");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.locator('button[name="language"][value="fr"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test("the first module is there in four languages", async ({ page }) => {
  await signIn(page, "learner@demo.example");
  // The titles as the translators wrote them.
  const titles = { en: "Act, means and purpose", fr: "Acte, moyen et but", es: "Acto, medio y finalidad", ar: "الفعل والوسيلة والغرض" };
  for (const [lang, title] of Object.entries(titles)) {
    await page.goto(`${course}/definition/three-elements?lang=${lang}`);
    await expect(page.locator("h1")).toHaveText(title);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
  }
});

test("what is not translated says so and carries its own language", async ({ page }) => {
  await signIn(page, "learner@demo.example");
  await page.goto(`${course}/first-contact/who-you-are?lang=ar`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator('main [lang="en"][dir="ltr"]').first()).toBeVisible();
  await expect(page.getByRole("main")).toContainText("English");
});

test("search finds words in the language of the page, however they are typed", async ({ page }) => {
  await page.goto("/search?q=consentement&lang=fr");
  await expect(page.locator("main a[href^='/glossary#']").first()).toBeVisible();
  // Without hamza and with another letter form than the glossary writes.
  await page.goto(`/search?q=${encodeURIComponent("اكراه")}&lang=ar`);
  await expect(page.locator("main a[href^='/glossary#']").first()).toBeVisible();
});
