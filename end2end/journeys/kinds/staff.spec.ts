// Questions in and out, statistics, marking again: what instructors do, in the browser.
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { send, tabTo } from "../../support/answer.js";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { listenKinds } from "../../support/place.js";
import { signIn } from "../../support/people.js";

test.use({ baseURL: `http://${listenKinds}` });

const author = "/author/kinds";

/** Two questions that can be taken and one that cannot. */
const gift = `::Reflection period::A reflection period gives the person {
=time to decide#She decides without pressure.
~a duty to testify#Nobody has to testify for it.
}

::Age::A child is anybody younger than {#18}

::Essay::Say what you would do first. {}

::Broken::Which one? {=right ~wrong
`;

test("an instructor imports a file, sees its bank, takes it out again and exports another", async ({ page }, info) => {
  test.setTimeout(90_000);
  const silent = silence(page);
  const bank = `brought-${info.project.name}-${Date.now()}`;
  await signIn(page, "instructor@demo.example");
  await page.goto(`${author}/exchange`);
  await accessible(page, "import and export");
  const form = page.locator('form[action="/do/try-import"]');
  await form.locator('input[type="file"]').setInputFiles({ name: "rights.gift", mimeType: "text/plain", buffer: Buffer.from(gift) });
  await tabTo(page, form.locator('input[name="bank"]'));
  await page.keyboard.type(bank);
  await form.locator('select[name="competence"]').selectOption("rights");
  await send(page, form);

  // The dry run: nothing is imported yet.
  await expect(page.locator("h1")).toHaveText("What would be imported");
  await expect(page.getByRole("main")).toContainText("Nothing has been imported yet.");
  await expect(page.locator("tr", { hasText: "Reflection period" })).toContainText("One right option");
  await expect(page.locator("tr", { hasText: "Age" })).toContainText("Number");
  await expect(page.locator("tr", { hasText: "Broken" })).toContainText("Not taken");
  await accessible(page, "an import before it is confirmed");
  await fitsTelephone(page, "an import before it is confirmed");
  const address = page.url();
  await page.goto(`${author}/banks`);
  await expect(page.getByRole("main")).not.toContainText(bank);

  await page.goto(address);
  await send(page, page.locator('form[action="/do/confirm-import"]'));
  await expect(page.getByRole("main")).toContainText("The questions are imported.");
  await accessible(page, "an import that is done");
  await page.goto(`${author}/banks`);
  const own = page.locator(".section", { hasText: bank });
  await expect(own).toContainText("A child is anybody younger than");
  await accessible(page, "the banks of a course");
  await fitsTelephone(page, "the banks of a course");

  // As a file of the other system: what was right still is.
  await page.goto(`${author}/exchange`);
  const waiting = page.waitForEvent("download");
  await page.locator(`a[href="${author}/banks/${bank}/export/gift"]`).press("Enter");
  const file = readFileSync(await (await waiting).path(), "utf8");
  expect(file).toContain("=time to decide");
  expect(file).toContain("18..18");

  await page.goto(address);
  await send(page, page.locator('form[action="/do/withdraw-import"]'));
  await expect(page.getByRole("main")).toContainText("Taken out again");
  await page.goto(`${author}/banks`);
  await expect(page.getByRole("main")).not.toContainText(bank);
  silent();
});

test("a file that is none is refused in words, and what was typed stays", async ({ page }, info) => {
  const silent = silence(page);
  await signIn(page, "instructor@demo.example");
  await page.goto(`${author}/exchange`);
  const form = page.locator('form[action="/do/try-import"]');
  await form.locator('input[type="file"]').setInputFiles({ name: "rights.gift", mimeType: "text/plain", buffer: Buffer.from(gift) });
  await form.locator('input[name="bank"]').fill("Not A Name");
  await form.locator('select[name="difficulty"]').selectOption("3");
  await send(page, form);
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(form.locator('input[name="bank"]')).toHaveValue("Not A Name");
  await expect(form.locator('select[name="difficulty"]')).toHaveValue("3");
  await accessible(page, "a refused import");
  expect(info.errors).toEqual([]);
  silent();
});

for (const lang of ["en", "ar"]) {
  test(`statistics and marking again in ${lang}`, async ({ page }) => {
    test.setTimeout(90_000);
    const silent = silence(page);
    await signIn(page, "instructor@demo.example");
    const addresses = [
      `${author}/banks?lang=${lang}`,
      `${author}/exchange?lang=${lang}`,
      `${author}/statistics?lang=${lang}`,
      `${author}/statistics?assessment=asking&all=1&lang=${lang}`,
      `${author}/statistics?assessment=drill:coding&lang=${lang}`,
      `${author}/statistics/final/first-of-all?lang=${lang}`,
      `${author}/statistics/asking/quiz-hinted-number?lang=${lang}`,
      `${author}/questions/first-of-all/regrade?lang=${lang}`,
      `${author}/questions/first-of-all/regrade?only_raise=1&lang=${lang}`,
    ];
    for (const address of addresses) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
      await expect(page.locator("h1")).toHaveCount(1);
      await accessible(page, address);
      await fitsTelephone(page, address);
    }
    silent();
  });
}
