// An interview that is measured, with a demonstration case: held once, confirmed by an assessor, and it certifies nothing.
import { expect, test } from "@playwright/test";
import { accessible } from "../support/axe.js";
import { fitsTelephone } from "../support/console.js";
import { freshOfficer, signIn, somebodyElse } from "../support/people.js";
import { act, enter, interviews, practised, press, say } from "../support/talk.js";

test("an assessed demonstration is confirmed by an assessor and certifies nothing", async ({ page, browser }, info) => {
  test.setTimeout(150_000);
  await signIn(page, await freshOfficer(info, "Marit Solberg"));
  await page.goto("/practice/measuring");
  const strand = page.locator("#strand-adults");
  await expect(strand).toContainText("Only demonstration cases are here.");
  await strand.locator('form[action="/do/begin-measured"] button').click();
  await expect(page).toHaveURL(/\/runs\//);
  const run = page.url().split(/[?#]/)[0];
  await enter(page, info);
  // While it is open, practice is closed.
  await page.goto(`${interviews}/fishing-boat`);
  await expect(page.locator('form[action="/do/begin-interview"]')).toHaveCount(0);
  await page.goto(run);
  for (const words of practised) await say(page, info, words);
  await act(page, info, "break");
  await press(page, "close");
  await expect(page).toHaveURL(/\/debrief/);
  await expect(page.getByRole("main")).toContainText("An assessor has not looked at it yet.");
  await expect(page.locator('form[action="/do/erase-interview"]')).toHaveCount(0);
  await accessible(page, "the debrief of an assessed interview");

  const assessor = await somebodyElse(browser, info);
  await signIn(assessor.page, "assessor@demo.example");
  await assessor.page.goto(`/marking/interviews/${run.replace(/.*\//, "")}`);
  const main = assessor.page.getByRole("main");
  await expect(main, "nobody is judged by name").not.toContainText("Marit");
  await expect(main).toContainText("Every answer came out the same.");
  await accessible(assessor.page, "an assessed interview before an assessor");
  await fitsTelephone(assessor.page, "an assessed interview before an assessor");
  await assessor.page.locator('input[name="passed"][value="yes"]').check();
  await assessor.page.locator("#field-reason").fill("Open questions throughout, and safety was asked about first.");
  await assessor.page.locator('form[action="/do/judge-interview"] button').click();
  await expect(assessor.page.locator(".notice.success")).toBeVisible();
  await assessor.context.close();

  await page.goto("/practice/measuring");
  await expect(page.locator("#strand-adults")).toContainText("Confirmed");
  await expect(page.locator("#strand-adults")).toContainText("Not passed yet.");
});
