// A draft whose version was taken back: its author sees what that means for it, decides about the one line that cannot be both, and goes on
// in a draft over what officers have now. Each run begins a course of its own, which two people publish.
import { expect, test, type Page } from "@playwright/test";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { approve, askReview, beginCourse, edit, editor, field, instructor, more, openDraft, publish } from "../../support/studio.js";

test.use({ actionTimeout: 7_000 });

const lesson = "01-before/01-a-paper.md";
const whole = "course.md";

/** Publishes the draft as two people do it. */
async function published(writer: Page, reviewer: Page, course: string): Promise<void> {
  await askReview(writer, course, "Other words.");
  await approve(reviewer, course);
  await publish(writer, course);
}

test("a draft goes on from what officers have after its version was taken back", async ({ browser }, info) => {
  test.setTimeout(240_000);
  const writer = await instructor(browser, info, "Wanda Writer");
  const reviewer = await instructor(browser, info, "Rami Reviewer");
  const silent = silence(writer);
  const course = `renew-${info.project.name}-${Date.now()}`;
  const papers = { title: "Papers on the way", summary: "What is kept.", outcome: "find a paper", module: "Before", lesson: "A paper" };
  await beginCourse(writer, { ...papers, slug: course });
  await published(writer, reviewer, course);
  // The second version says more in two texts; the draft over it changes one of these sentences.
  await openDraft(writer, course);
  await edit(writer, info, course, lesson, more("A sentence of the second version."));
  await edit(writer, info, course, whole, more("A word about folders."));
  await published(writer, reviewer, course);
  await openDraft(writer, course);
  await edit(writer, info, course, lesson, (text) => text.replace("of the second version", "that is mine"));
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
  await edit(reviewer, info, course, lesson, more("The last word."));
  await writer.locator('form[action="/do/renew-draft"] button').click();
  await expect(writer.locator(".error-summary")).toContainText("Something changed since this page was made.");
  await expect(clash).toContainText("A sentence that is mine.");
  await expect(clash.locator('input[value="yours"]')).toBeChecked();
  await writer.locator('form[action="/do/renew-draft"] button').click();
  await expect(writer.locator(".notice.success")).toContainText("are put together");
  await expect(writer.locator('form[action="/do/ask-review"]')).toHaveCount(1);

  await writer.goto(editor(course, lesson));
  await expect(field(writer)).toHaveValue(/A sentence that is mine\.\s+The last word\./);
  await writer.goto(editor(course, whole));
  await expect(field(writer)).not.toHaveValue(/folders/);
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
