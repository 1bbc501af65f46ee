// A course that begins in the studio, with the keyboard alone: lessons and modules are added, called otherwise and moved, a picture is sent
// and stands in a lesson. Each run begins a course of its own.
import { expect, test, type Locator, type Page, type TestInfo } from "@playwright/test";
import { tabTo } from "../../support/answer.js";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { freshOfficer, signIn } from "../../support/people.js";

test.use({ actionTimeout: 7_000 });

/** One transparent pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function typed(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** Begins a course by its form; its address. */
async function begun(page: Page, info: TestInfo): Promise<string> {
  await signIn(page, await freshOfficer(info, "Wanda Writer", undefined, "instructor"));
  const word = `doors-${info.project.name}-${Date.now()}`;
  await page.goto("/author/new");
  const form = page.locator('form[action="/do/begin-course"]');
  const field = (name: string) => form.locator(`[name="${name}"]`);
  await typed(page, field("title"), "Doors and corridors");
  await typed(page, field("summary"), "Where a talk begins.");
  await typed(page, field("outcome"), "choose a room");
  await typed(page, field("module"), "Before");
  await typed(page, field("lesson"), "A quiet room");
  await typed(page, field("slug"), word);
  await page.keyboard.press("Enter");
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/author/${word}`));
  return word;
}

test("an outline is written with the keyboard alone", async ({ page }, info) => {
  test.setTimeout(180_000);
  const silent = silence(page);
  const word = await begun(page, info);
  await looked(page, "a course that has begun");
  const acts = (what: string) => page.locator(`[id="acts-${what}"]`);
  const titles = page.locator(".lessons > li > p > a:first-child");

  // A lesson more. What is left out is said, and what was typed is still there.
  await press(page, page.locator("#add-before > summary"));
  const add = page.locator("#add-before form");
  await typed(page, add.locator('[name="title"]'), "A quiet room");
  await typed(page, add.locator('[name="summary"]'), "Who sits where.");
  await page.keyboard.press("Enter");
  await expect(page.locator(".error-summary")).toContainText("a-quiet-room");
  await expect(add.locator('[name="summary"]')).toHaveValue("Who sits where.");
  await typed(page, add.locator('[name="title"]'), "Chairs");
  await page.keyboard.press("Enter");
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(titles).toHaveText(["A quiet room", "Chairs"]);

  // It moves up, and whoever moved it goes on from there.
  const chairs = acts("before.chairs");
  await expect(chairs).toBeFocused();
  await press(page, chairs.getByRole("button", { name: "Up: Chairs" }));
  await expect(chairs).toBeFocused();
  await expect(titles).toHaveText(["Chairs", "A quiet room"]);
  await press(page, chairs.getByRole("button", { name: "Down: Chairs" }));
  await expect(chairs).toBeFocused();
  await expect(titles).toHaveText(["A quiet room", "Chairs"]);

  // It is called otherwise, and gets another address.
  await press(page, chairs.locator("summary"));
  await typed(page, chairs.locator('[name="title"]'), "Chairs and doors");
  await page.keyboard.press("Enter");
  await expect(chairs).toBeFocused();
  await expect(titles).toHaveText(["A quiet room", "Chairs and doors"]);
  await press(page, chairs.locator("summary"));
  await typed(page, chairs.locator('[name="slug"]'), "a-quiet-room");
  await page.keyboard.press("Enter");
  await expect(chairs.locator("details")).toHaveAttribute("open");
  await expect(chairs.locator(".error").first()).toContainText("a-quiet-room");
  await typed(page, chairs.locator('[name="slug"]'), "doors");
  await page.keyboard.press("Enter");
  await expect(acts("before.doors")).toBeFocused();

  // A second module, and the lesson goes there.
  await press(page, page.locator("#new-module > summary"));
  const module = page.locator("#new-module form");
  await typed(page, module.locator('[name="title"]'), "After");
  await typed(page, module.locator('[name="summary"]'), "How a talk ends.");
  await typed(page, module.locator('[name="outcome"]'), "end a talk");
  await typed(page, module.locator('[name="lesson"]'), "Leaving");
  await page.keyboard.press("Enter");
  await expect(acts("after")).toBeFocused();
  await looked(page, "an outline of two modules");
  // What has the focus stands behind it on the page.
  await page.goto(`/author/${word}`);
  const doors = acts("before.doors");
  await press(page, doors.locator("summary"));
  await press(page, doors.getByRole("button", { name: "Move to the end of this module" }));
  await expect(acts("after.doors")).toBeFocused();
  await expect(titles).toHaveText(["A quiet room", "Leaving", "Chairs and doors"]);
  await expect(page.locator("#draft")).toContainText("The compiler finds no error.");
  silent();
});

test("a picture is sent, put into a lesson and seen in its preview", async ({ page }, info) => {
  test.setTimeout(120_000);
  const silent = silence(page);
  const word = await begun(page, info);
  await page.goto(`/author/${word}/pictures`);
  const form = page.locator("#send form");
  await form.locator('[name="file"]').setInputFiles({ name: "Door.jpg", mimeType: "image/jpeg", buffer: pixel });
  await form.locator('[name="words"]').fill("A door that stands open.");
  await form.locator("button").click();
  await expect(page.locator(".error-summary")).toContainText("png");
  await expect(form.locator('[name="words"]')).toHaveValue("A door that stands open.");
  await looked(page, "a picture that was refused");
  await form.locator('[name="file"]').setInputFiles({ name: "Door.png", mimeType: "image/png", buffer: pixel });
  await form.locator("button").click();
  const added = page.locator("#added");
  await expect(added.getByRole("img", { name: "A door that stands open." })).toBeVisible();
  await looked(page, "the pictures of a course");
  await added.locator("summary").click();
  await expect(added.locator("pre")).toHaveText("![A door that stands open.](media/door.png)");
  await added.locator('form[action="/do/place-picture"] button').click();
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(page.locator("#field-text")).toHaveValue(/!\[A door that stands open\.\]\(media\/door\.png\)\n$/);
  await page.goto(`/author/${word}/preview/before/a-quiet-room`);
  const shown = page.getByRole("img", { name: "A door that stands open." });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  // While the lesson shows it, it is not taken out.
  await page.goto(`/author/${word}/pictures`);
  await expect(page.locator("#picture-door\\.png")).toContainText("01-before/01-a-quiet-room.md:");
  await expect(page.locator('form[action="/do/remove-picture"]')).toHaveCount(0);
  silent();
});
