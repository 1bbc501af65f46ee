// What assessors decide, rounds of questions, where one stands in measuring, and what authors see.
import { expect, test } from "@playwright/test";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { hasScript, freshOfficer, signIn, somebodyElse } from "../../support/people.js";
import { listenInterviews } from "../../support/place.js";
import { begin, enter, practised, press, say, unfold } from "../../support/talk.js";

test.use({ baseURL: `http://${listenInterviews}` });

test("a contested label is decided by an assessor who sees no name", async ({ page, browser }, info) => {
  test.setTimeout(120_000);
  await signIn(page, await freshOfficer(info, "Marit Solberg"));
  const run = await begin(page, "quay");
  await enter(page, info);
  const words = `Tell me everything that happened, from the beginning, ${info.project.name}.`;
  await say(page, info, practised[0]);
  await say(page, info, words);
  await press(page, "close");
  await expect(page.locator("#ended")).toBeVisible();
  await page.goto(`${run}/debrief`);
  await page.locator("details.whole > summary").click();
  const turn = page.locator("#said-2");
  await turn.locator(".contest > summary").click();
  await turn.locator("select").selectOption("DIR");
  await turn.locator("textarea").fill("I think that it asks for one thing only.");
  await turn.locator(".contest button").click();
  await expect(page.locator(".contested")).toBeVisible();

  const assessor = await somebodyElse(browser, info);
  const silent = silence(assessor.page);
  await signIn(assessor.page, "assessor@demo.example");
  await assessor.page.goto("/marking");
  await assessor.page.locator("#interviews a", { hasText: words }).click();
  const main = assessor.page.getByRole("main");
  await expect(main).toContainText("I think that it asks for one thing only.");
  await expect(main).not.toContainText("Marit");
  await accessible(assessor.page, "a contested label");
  await fitsTelephone(assessor.page, "a contested label");
  await assessor.page.locator("#field-label").selectOption("INV");
  await assessor.page.locator("#field-reason").fill("It asks for a free account of all that happened.");
  await assessor.page.locator('form[action="/do/decide-coding"] button').click();
  await expect(assessor.page.locator(".notice.success")).toBeVisible();
  silent();
  // A practice interview itself stays with whoever held it.
  expect((await assessor.page.goto(`${run}/debrief`))?.status()).toBe(404);
  await assessor.context.close();

  await page.reload();
  await unfold(page);
  await expect(page.locator("#said-2 .contested")).toContainText("It asks for a free account of all that happened.");
});

test("a round of questions is answered and told", async ({ page }, info) => {
  const silent = silence(page);
  await signIn(page, await freshOfficer(info));
  for (const kind of ["code", "repair"]) {
    await page.goto("/practice/drills");
    await accessible(page, "the page of drills");
    await page.locator(`form[action="/do/begin-drill"]:has([value="${kind}"]) button`).click();
    await expect(page).toHaveURL(/\/drills\/utterances\//);
    await accessible(page, `an item to ${kind}`);
    await fitsTelephone(page, `an item to ${kind}`);
    const form = page.locator("#item");
    if (kind === "code" && hasScript(info)) {
      await page.waitForSelector("html[data-keys=ready]");
      await page.keyboard.press("2");
      await expect(form.locator('input[name="response[]"]').nth(1)).toBeChecked();
    } else if (kind === "code") {
      await form.locator('input[name="response[]"]').nth(1).check();
    } else {
      await form.locator("textarea").fill("Tell me everything about that.");
    }
    const sure = form.locator('input[name="certainty"][value="2"]');
    if ((await sure.count()) > 0) await sure.check();
    await form.locator("button").click();
    await expect(page.locator("#feedback")).toBeVisible();
    await expect(page.locator('#item input[name="number"]')).toHaveValue("2");
    await accessible(page, `an item to ${kind} after an answer`);
  }
  silent();
});

test("where one stands in measuring, and what authors see of cases", async ({ page, browser }, info) => {
  const silent = silence(page);
  await signIn(page, await freshOfficer(info));
  await page.goto("/practice/measuring");
  await expect(page.getByRole("main")).toContainText("Automatic coding alone never certifies.");
  await accessible(page, "measuring");
  await fitsTelephone(page, "measuring");
  silent();
  const author = await somebodyElse(browser, info);
  await signIn(author.page, "instructor@demo.example");
  await author.page.goto("/author/interviews");
  await expect(author.page.getByRole("main")).toContainText("The man from the quay");
  await accessible(author.page, "cases as authors see them");
  await fitsTelephone(author.page, "cases as authors see them");
  await author.context.close();
});
