// What officers did, in place: notes in the preview, with script and without, in the margin and below, in Arabic and in the dark. The draft is that of
// the journeys of the editor, and nothing in it is changed: words that are typed here are taken back before they are saved.
import { expect, test, type FrameLocator, type Page, type TestInfo } from "@playwright/test";
import { accessible, looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { editor, field, instructor, openDraft, writable } from "../../support/studio.js";

test.use({ actionTimeout: 10_000 });

const course = "recognising-trafficking";
const file = "01-definition/06-reading-the-facts.md";
const alone = `/author/${course}/preview/definition/reading-the-facts`;
const check = "#check-df-reading-facts-rosa";

/** The note behind the question of the lesson. */
const asked = (on: Page | FrameLocator) => on.locator(`leptos-island:has(${check}) + .margin-note`);

/** An instructor at the text, with the notes in the frame. */
async function noted(page: Page, info: TestInfo): Promise<FrameLocator> {
  await page.goto(editor(course, file));
  await writable(page, info);
  const frame = page.frameLocator("iframe.preview");
  await expect(frame.locator("article")).toBeVisible();
  await expect(frame.locator(".margin-note")).toHaveCount(0);
  const looks = page.locator(".looks form");
  await looks.locator('input[name="officers"]').check();
  await looks.locator("button").click();
  await expect(frame.locator(".margin-note.whole")).toBeVisible();
  return frame;
}

test("notes stand in the frame behind what they are about, where they are asked for", async ({ browser }, info) => {
  const page = await instructor(browser, info, "Nora Notes");
  const silent = silence(page);
  await openDraft(page, course);
  const frame = await noted(page, info);
  await expect(frame.locator(".margin-note.whole")).toContainText("people opened it");
  await expect(frame.locator(".margin-note.whole")).toContainText("Officers do not see these notes.");
  await expect(asked(frame)).toContainText("people answered");
  await expect(asked(frame)).toContainText("First answer after about");
  await looked(page, "the editor with what officers did");
  silent();
  await page.context().close();
});

test("on a page of its own notes stand in the margin, on a telephone below, and in Arabic on the other side", async ({ browser }, info) => {
  const page = await instructor(browser, info, "Mona Margin");
  const silent = silence(page);
  await openDraft(page, course);
  await page.goto(alone);
  await expect(page.locator(".margin-note")).toHaveCount(0);
  await page.locator('input[name="officers"]').check();
  await page.locator("form:has([name=officers]) button").click();
  // In the margin only what is inside takes room.
  const inner = asked(page).locator("> div");
  await expect(inner).toBeVisible();
  const places = async () => {
    const [note, question] = [await inner.boundingBox(), await page.locator(check).boundingBox()];
    if (!note || !question) throw new Error("both are on the page");
    return { note, question };
  };
  const wide = await places();
  expect(wide.note.x, "beside the question").toBeGreaterThan(wide.question.x + wide.question.width);
  // It ends where the question ends, and takes no room below it.
  expect(Math.abs(wide.note.y + wide.note.height - wide.question.y - wide.question.height)).toBeLessThan(2);
  await looked(page, "a preview with notes in the margin");

  await page.goto(`${alone}?officers=1&lang=ar&theme=dark`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const turned = await places();
  expect(turned.note.x + turned.note.width, "beside the question, on the other side").toBeLessThan(turned.question.x);
  await accessible(page, "a preview with notes in Arabic, in the dark");

  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await places();
  expect(narrow.note.y, "below the question").toBeGreaterThanOrEqual(narrow.question.y + narrow.question.height);
  await accessible(page, "a preview with notes on a telephone");
  silent();
  await page.context().close();
});

test("@script notes stay with their questions while one writes, and go where something else is asked", async ({ browser }, info) => {
  test.setTimeout(90_000);
  const page = await instructor(browser, info, "Live Notes");
  const silent = silence(page);
  await openDraft(page, course);
  // Nothing that is typed reaches the draft.
  await page.route("**/do/save-text*", () => undefined);
  const frame = await noted(page, info);
  const text = await field(page).inputValue();
  const lines = frame.locator("article > p[id]");
  const before = await lines.count();

  await field(page).fill(text.replace(/\n\+\+\+\n\n/, "\n+++\n\nA paragraph before all others.\n\n"));
  await expect(lines).toHaveCount(before + 1);
  await expect(asked(frame)).toContainText("people answered");
  await expect(frame.locator(".margin-note.whole")).toHaveCount(1);

  await field(page).fill(text.replace("Which of these belong in your plan?", "Which of these belong in no plan?"));
  await expect(frame.locator(check)).toContainText("belong in no plan?");
  await expect(asked(frame)).toHaveCount(0);

  // Taken back, the note is there again.
  await field(page).fill(text);
  await expect(frame.locator(check)).toContainText("belong in your plan?");
  await expect(asked(frame)).toContainText("people answered");
  silent();
  await page.context().close();
});

test("questions of a draft are seen with what officers did with them", async ({ browser }, info) => {
  const page = await instructor(browser, info, "Bank Notes");
  const silent = silence(page);
  await openDraft(page, course);
  await page.goto(`/author/${course}/draft-banks?file=${encodeURIComponent("01-definition/quiz.md")}`);
  await expect(page.locator(".margin-note")).toHaveCount(0);
  await page.getByRole("link", { name: "Show what officers did" }).click();
  const notes = page.locator(".margin-note");
  await expect(notes.first()).toContainText("First answer after about");
  await expect(notes.first().getByRole("link", { name: "Statistics of this question" })).toBeVisible();
  await looked(page, "questions with what officers did");
  await page.getByRole("link", { name: "Without what officers did" }).click();
  await expect(notes).toHaveCount(0);
  silent();
  await page.context().close();
});
