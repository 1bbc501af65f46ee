// The studio: a text is written, seen as officers will see it, reviewed by a second person and published; two people in one text; a
// line that is down. The course is one that no other journey takes.
import { expect, test, type Page, type TestInfo } from "@playwright/test";
import { looked } from "../support/axe.js";
import { silence } from "../support/console.js";
import { freshOfficer, hasScript, signIn } from "../support/people.js";
import { approve, askReview, giveUp, instructor, openDraft, publish, save, writable } from "../support/studio.js";

test.use({ actionTimeout: 7_000 });
// One draft is open at a time, so these journeys take turns.
test.describe.configure({ mode: "serial" });

const course = (info: TestInfo) => (hasScript(info) ? "interviewing-adults" : "interviewing-children");
const studio = (info: TestInfo) => `/author/${course(info)}`;

/** Begins a draft, whether or not one is open, and opens the text of the first lesson. */
async function open(page: Page, info: TestInfo): Promise<string> {
  await openDraft(page, course(info));
  await page.locator(".lessons a").first().click();
  await writable(page, info);
  return page.url().replace(/[#&].*$/, "");
}

/** The text with a sentence after its settings. */
const saying = (text: string, sentence: string) => {
  const end = text.indexOf("+++", 3) + 3;
  return `${text.slice(0, end)}\n\n${sentence}\n${text.slice(end)}`;
};

test("a text is written, previewed, reviewed by another and published", async ({ page, browser }, info) => {
  test.setTimeout(300_000);
  const silent = silence(page);
  await signIn(page, await freshOfficer(info, "Wanda Writer", undefined, "instructor"));
  await page.goto("/author");
  await looked(page, "what instructors see first");
  const editor = await open(page, info);
  await looked(page, "the editor");
  const before = await page.locator("#field-text").inputValue();
  const sentence = `This sentence is new, ${info.project.name}.`;

  // What does not compile is saved and told; nobody loses a word by it.
  await save(page, info, before.replace("title = ", "titel = "));
  await expect(page.locator("#problems")).toContainText("titel");
  await save(page, info, saying(before, sentence));
  await page.goto(editor);
  await expect(page.locator("#field-text")).toHaveValue(saying(before, sentence));
  const frame = page.frameLocator("iframe.preview");
  await expect(frame.locator("article")).toContainText(sentence);
  await expect(frame.locator(".masthead")).toHaveCount(0);

  // A state of before can be had back, and the later one again.
  await page.locator('a[href*="/history?"]').click();
  await expect(page).toHaveURL(/\/history\?/);
  await looked(page, "what a text was");
  await page.goto(studio(info));
  await looked(page, "a course in the studio");
  await askReview(page, course(info), "A sentence more.");
  // Whoever wrote it does not approve it: the page says who does.
  await page.goto(studio(info));
  await expect(page.locator('button[name="decision"]')).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("second person");

  const reviewer = await instructor(browser, info, "Rami Reviewer");
  await reviewer.goto(`${studio(info)}/versions?of=draft`);
  await expect(reviewer.locator("ins").first()).toContainText(sentence);
  await looked(reviewer, "what a draft changes");
  await reviewer.goto(editor);
  await reviewer.locator("#field-words").fill("Is it needed?");
  await reviewer.locator('form[action="/do/comment-draft"] button').click();
  await expect(reviewer.locator("#comments")).toContainText("Is it needed?");
  await approve(reviewer, course(info));

  await publish(page, course(info));
  await page.goto(studio(info));
  await expect(page.getByRole("main")).toContainText("A sentence more.");
  await page.goto(`${studio(info)}/versions`);
  await looked(page, "the versions of a course");

  // Back to the version before, with a reason, so that the course is as it was.
  await page.locator(".publications > li").nth(1).locator("summary").click();
  await page.locator(".publications > li").nth(1).locator("textarea").fill("It was only tried.");
  await page.locator(".publications > li").nth(1).locator("form button").click();
  await expect(page.locator(".notice.success")).toBeVisible();
  await expect(page.locator(".publications > li").first()).toContainText("It was only tried.");
  silent();
  await reviewer.context().close();
});

test("two people in one text, and a person decides where they contradict", async ({ page, browser }, info) => {
  test.setTimeout(120_000);
  await signIn(page, await freshOfficer(info, "Wanda Writer", undefined, "instructor"));
  const editor = await open(page, info);
  const other = await instructor(browser, info, "Omar Other");
  await other.goto(editor);
  const before = await page.locator("#field-text").inputValue();
  await save(page, info, saying(before, "Wanda's words."));
  // Omar has the text open as it was, and writes at the same place.
  await writable(other, info);
  await other.locator("#field-text").fill(saying(before, "Omar's words."));
  if (!hasScript(info)) await other.locator("#editor button.button").first().click();
  await expect(other.locator(".clash")).toHaveCount(1);
  await expect(other.locator(".clash")).toContainText("Wanda's words.");
  await expect(other.locator(".clash")).toContainText("Omar's words.");
  await looked(other, "two texts that contradict");
  await other.locator('input[value="both"]').check();
  await other.locator('form[action="/do/settle-text"] button').click();
  await expect(other.locator(".notice.success")).toBeVisible();
  await expect(other.locator("#field-text")).toHaveValue(/Omar's words\.\nWanda's words\./);
  await giveUp(page, course(info));
  await other.context().close();
});

test("@script words typed while the line is down are kept and sent when it is back", async ({ page, context }, info) => {
  await signIn(page, await freshOfficer(info, "Wanda Writer", undefined, "instructor"));
  const editor = await open(page, info);
  const before = await page.locator("#field-text").inputValue();
  await context.setOffline(true);
  await page.locator("#field-text").fill(saying(before, "Typed in a tunnel."));
  await expect(page.locator("#saved")).toContainText("the line is down");
  await context.setOffline(false);
  await expect(page.locator("#saved")).toHaveText("Saved", { timeout: 20_000 });
  await page.goto(editor);
  await expect(page.locator("#field-text")).toHaveValue(/Typed in a tunnel\./);
  await giveUp(page, course(info));
});
