// Every kind of question in a lesson, answered without a mouse, with script and without.
import { expect, test, type Locator, type Page, type TestInfo } from "@playwright/test";
import { asked, send, type } from "../../support/answer.js";
import { kinds, officerAfter } from "../../support/ahead.js";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { judged, keyOf } from "../../support/content.js";
import { listenKinds } from "../../support/place.js";
import { awake, hasScript, signIn } from "../../support/people.js";

test.use({ baseURL: `http://${listenKinds}` });

const forms = 'form[action="/do/answer-check"]';
const check = (page: Page, id: string): Locator => page.locator(`#check-${id}`);

/** The checks on the page, in order. */
async function checks(page: Page): Promise<string[]> {
  return page.locator(`${forms} input[name="question"]`).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
}

/** Answers one check by keyboard and waits for the words to it: with script they take the focus, and only then does the next one have the keys. */
async function answered(page: Page, info: TestInfo, id: string, verdict: string | RegExp, right = true): Promise<void> {
  await type(page, check(page, id), right);
  await send(page, check(page, id));
  const heading = check(page, id).locator(".verdict h3");
  await expect(heading, id).toHaveText(verdict);
  if (hasScript(info)) await expect(heading, id).toBeFocused();
}

test("every kind of question is answered by keyboard", async ({ page }, info) => {
  test.setTimeout(120_000);
  const silent = silence(page);
  await officerAfter(page, info, "enrolled");
  await page.goto(`${kinds}/asking/every-kind`);
  await awake(page, info);
  const all = await checks(page);
  expect(all.map((id) => keyOf(id).kind)).toEqual([
    "single-choice", "multiple-choice", "true-false", "matching", "ordering", "short-answer", "numeric", "mark-transcript",
    "code-question", "repair-question", "written-task",
  ]);
  await looked(page, "a lesson with every kind of question");
  for (const id of all) {
    const { kind } = await asked(check(page, id));
    await answered(page, info, id, judged.includes(kind) ? "Compare your words with the model answers." : "Correct.");
    await awake(page, info);
  }
  for (const id of all) {
    // Options stand in an order of each officer's own.
    if (!keyOf(id).kind.endsWith("-choice")) await expect(check(page, id)).toMatchAriaSnapshot({ name: `${id}-answered.aria.yml` });
    await expect(check(page, id).locator(".option.is-wrong")).toHaveCount(0);
  }
  await looked(page, "a lesson with every kind of question answered");
  silent();
});

test("the structure that a screen reader tells of each kind", async ({ page }, info) => {
  test.setTimeout(120_000);
  // Whoever is not enrolled sees every question in the same order.
  await signIn(page, "instructor@demo.example");
  for (const [lesson, lang] of [["asking/every-kind", "en"], ["deciding/two-languages", "ar"]]) {
    await page.goto(`${kinds}/${lesson}?lang=${lang}`);
    await awake(page, info);
    for (const id of await checks(page)) {
      await expect(check(page, id)).toMatchAriaSnapshot({ name: `${id}-asked.aria.yml` });
    }
  }
});

test("what is not right is told by its row, its word and what is right", async ({ page }, info) => {
  test.setTimeout(120_000);
  const silent = silence(page);
  await officerAfter(page, info, "enrolled");
  await page.goto(`${kinds}/asking/every-kind`);
  await awake(page, info);
  for (const id of await checks(page)) {
    const { kind } = keyOf(id);
    if (judged.includes(kind)) continue;
    await answered(page, info, id, "Not correct.", false);
    await awake(page, info);
    // What was given and wrong says so in words, and what would have been right stands there too.
    await expect(check(page, id)).toContainText("Not right");
    if (["short-answer", "numeric"].includes(kind)) await expect(check(page, id)).toContainText(keyOf(id).right[0]);
    else if (kind === "matching") await expect(check(page, id)).toContainText("Right:");
    else if (kind !== "ordering") await expect(check(page, id).locator(".is-missed").first()).toContainText("Right, not chosen");
  }
  await looked(page, "a lesson with every kind of question answered wrongly");
  // The answer earns half of the point, and its own feedback is told.
  const id = "check-short-answer";
  await check(page, id).locator(".again").press("Enter");
  await awake(page, info);
  await expect(check(page, id).locator(".verdict")).toHaveCount(0);
  await check(page, id).locator('input[name="response[]"]').fill("Protection");
  await page.keyboard.press("Enter");
  await expect(check(page, id).locator(".verdict h3")).toHaveText("Partly correct.");
  await expect(check(page, id)).toContainText("the principle has a narrower name");
  silent();
});

test("every kind in Arabic, from right to left", async ({ page }, info) => {
  test.setTimeout(120_000);
  const silent = silence(page);
  await officerAfter(page, info, "asking-quiz");
  await page.goto(`${kinds}/deciding/two-languages`);
  await page.locator('button[name="language"][value="ar"]').press("Enter");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await awake(page, info);
  const all = await checks(page);
  await looked(page, "questions in Arabic");
  for (const id of all) {
    await answered(page, info, id, judged.includes(keyOf(id).kind) ? "قارن كلماتك بالإجابات النموذجية." : "صحيح.");
    await awake(page, info);
  }
  await expect(check(page, "two-transcript")).toMatchAriaSnapshot({ name: "two-transcript-ar-answered.aria.yml" });
  await looked(page, "answered questions in Arabic");
  silent();
});
