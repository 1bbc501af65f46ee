// A draft whose version was taken back: its author sees what that means for it, decides about the one line that cannot be both, and goes on
// in a draft over what officers have now. Each run begins a course of its own, which two people publish.
import { expect, test, type Browser, type Page, type TestInfo } from "@playwright/test";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { freshOfficer, hasScript, signIn, somebodyElse } from "../../support/people.js";

test.use({ actionTimeout: 7_000 });

const lesson = "01-before/01-a-paper.md";
const whole = "course.md";

async function looked(page: Page, what: string): Promise<void> {
  await accessible(page, what);
  await fitsTelephone(page, what);
}

async function instructor(browser: Browser, info: TestInfo, name: string): Promise<Page> {
  const one = await somebodyElse(browser, info);
  await signIn(one.page, await freshOfficer(info, name, undefined, "instructor"));
  return one.page;
}

/** Begins a course by its form; its address. */
async function begun(page: Page, info: TestInfo): Promise<string> {
  const word = `renew-${info.project.name}-${Date.now()}`;
  await page.goto("/author/new");
  const form = page.locator('form[action="/do/begin-course"]');
  const fields = {
    title: "Papers on the way",
    summary: "What is kept.",
    outcome: "find a paper",
    module: "Before",
    lesson: "A paper",
    slug: word,
  };
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
  await form.locator("button").last().click();
  await expect(page).toHaveURL(new RegExp(`/author/${word}`));
  return word;
}

async function edit(page: Page, info: TestInfo, [course, file]: [string, string], change: (text: string) => string): Promise<void> {
  await page.goto(`/author/${course}/edit?file=${encodeURIComponent(file)}`);
  const field = page.locator("#field-text");
  await field.fill(change(await field.inputValue()));
  if (hasScript(info)) {
    await expect(page.locator("#saved")).toHaveText("Saved");
  } else {
    await page.locator("#editor button.button").first().click();
    await expect(page.locator(".notice.success")).toBeVisible();
  }
}

const more = (sentence: string) => (text: string) => `${text.trimEnd()}\n\n${sentence}\n`;

/** Publishes the draft as two people do it. */
async function publish(writer: Page, reviewer: Page, course: string): Promise<void> {
  await writer.goto(`/author/${course}`);
  await writer.locator("#field-notes").fill("Other words.");
  await writer.locator('form[action="/do/ask-review"] button').click();
  await expect(writer.locator(".notice.success")).toBeVisible();
  await reviewer.goto(`/author/${course}`);
  await reviewer.locator('button[name="decision"][value="approve"]').click();
  await expect(reviewer.locator(".notice.success")).toBeVisible();
  await writer.goto(`/author/${course}`);
  await writer.locator('form[action="/do/publish-draft"] button').click();
  await writer.goto(`/author/${course}/publishing`);
  await expect(writer.locator('[role="status"]')).toHaveText("It is published.", { timeout: 30_000 });
}

async function open(page: Page, course: string): Promise<void> {
  await page.goto(`/author/${course}`);
  await page.locator('form[action="/do/open-draft"] button').click();
  await expect(page.locator("#draft")).toBeVisible();
}

test("a draft goes on from what officers have after its version was taken back", async ({ browser }, info) => {
  test.setTimeout(240_000);
  const writer = await instructor(browser, info, "Wanda Writer");
  const reviewer = await instructor(browser, info, "Rami Reviewer");
  const silent = silence(writer);
  const course = await begun(writer, info);
  await publish(writer, reviewer, course);
  // The second version says more in two texts; the draft over it changes one of these sentences.
  await open(writer, course);
  await edit(writer, info, [course, lesson], more("A sentence of the second version."));
  await edit(writer, info, [course, whole], more("A word about folders."));
  await publish(writer, reviewer, course);
  await open(writer, course);
  await edit(writer, info, [course, lesson], (text) => text.replace("of the second version", "that is mine"));
  await reviewer.goto(`/author/${course}/versions`);
  await reviewer.locator("summary", { hasText: "Back to this version" }).click();
  await reviewer.locator("#field-reason-1").fill("It came too early.");
  await reviewer.locator('form[action="/do/roll-back-course"] button').click();
  await expect(reviewer.locator(".notice.success")).toBeVisible();

  await writer.goto(`/author/${course}`);
  await looked(writer, "a draft that began from an older version");
  await expect(writer.locator('form[action="/do/ask-review"]')).toHaveCount(0);
  await writer.getByRole("link", { name: "See what comes into the draft" }).click();
  await expect(writer.locator("#difference del")).toContainText("A word about folders.");
  const clash = writer.locator("fieldset.clash");
  await expect(clash).toHaveCount(1);
  await expect(clash).toContainText("A sentence that is mine.");
  await looked(writer, "a draft beside the newer version");
  await clash.locator('input[value="yours"]').check();

  // Somebody else saves in the meantime: nothing is done, and the choice is still there.
  await edit(reviewer, info, [course, lesson], more("The last word."));
  await writer.locator('form[action="/do/renew-draft"] button').click();
  await expect(writer.locator(".error-summary")).toContainText("Something changed since this page was made.");
  await expect(clash).toContainText("A sentence that is mine.");
  await expect(clash.locator('input[value="yours"]')).toBeChecked();
  await writer.locator('form[action="/do/renew-draft"] button').click();
  await expect(writer.locator(".notice.success")).toContainText("are put together");
  await expect(writer.locator('form[action="/do/ask-review"]')).toHaveCount(1);

  await writer.goto(`/author/${course}/edit?file=${encodeURIComponent(lesson)}`);
  await expect(writer.locator("#field-text")).toHaveValue(/A sentence that is mine\.\s+The last word\./);
  await writer.goto(`/author/${course}/edit?file=${encodeURIComponent(whole)}`);
  await expect(writer.locator("#field-text")).not.toHaveValue(/folders/);
  await writer.goto(`/author/${course}/history?file=${encodeURIComponent(lesson)}`);
  await writer.locator("details summary").first().click();
  await expect(writer.locator("details tbody tr")).toHaveCount(2);
  await looked(writer, "the history of a text of two drafts");
  // What was open in another tab finds nothing left to do.
  await writer.goto(`/author/${course}/renew`);
  await expect(writer.locator("main")).toContainText("There is nothing to put together.");
  silent();
  for (const page of [writer, reviewer]) await page.context().close();
});
