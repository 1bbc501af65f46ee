// The editor: written with the keyboard alone, in Arabic, with two windows, and without script. The draft of this course is given up by no
// journey, and each of these has a text of its own.
import { expect, test, type Page, type TestInfo } from "@playwright/test";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { freshOfficer, hasScript, signIn, somebodyElse } from "../../support/people.js";

test.use({ actionTimeout: 10_000 });
// The first of them begins the draft.
test.describe.configure({ mode: "serial" });

const course = "/author/recognising-trafficking";
const editor = (file: string) => `${course}/edit?file=${encodeURIComponent(file)}`;

async function open(page: Page, info: TestInfo, file: string, address = ""): Promise<void> {
  await signIn(page, await freshOfficer(info, "Kim Keys", undefined, "instructor"));
  await page.goto(course);
  const begin = page.locator('form[action="/do/open-draft"] button');
  if (await begin.count()) await begin.first().click();
  await expect(page.locator("#outline")).toBeVisible();
  await page.goto(editor(file) + address);
  await expect(page.locator("#field-text")).toBeVisible();
  if (hasScript(info)) await page.waitForSelector("html[data-editor=ready]");
}

async function looked(page: Page, what: string): Promise<void> {
  await accessible(page, what);
  await fitsTelephone(page, what);
}

test("@script a question is written, mended and saved with the keyboard alone", async ({ page }, info) => {
  test.setTimeout(120_000);
  const silent = silence(page);
  await open(page, info, "03-control-and-trauma/03-loyalty.md");
  const field = page.locator("#field-text");
  const words = page.locator("#words");
  await field.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n\n```qu");
  await expect(words).toBeVisible();
  await expect(field).toHaveAttribute("aria-activedescendant", "word-0");
  await page.keyboard.press("Enter");
  await page.keyboard.type("keys-alone\ncomp");
  await expect(words.getByRole("option").first()).toContainText("competence");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(/\ncompetence: $/);
  await page.keyboard.type("contr");
  await expect(words.getByRole("option").first()).toContainText("control-and-trauma");
  await page.keyboard.press("Enter");
  await page.keyboard.type("\ndifficulty: 7\n\nWho may ask?\n\n(x) She.\n> Correct. She may.\n( ) Nobody.\n> Not correct. She may.\n\nWhy: She decides.\n```\n");
  // A difficulty of seven is none: it is underlined where it stands, and told in the list.
  const amiss = page.locator(".layer .amiss");
  await expect(amiss.first()).toContainText("7");
  await expect(page.locator("#problems")).toContainText("difficulty");
  await looked(page, "an error while one writes");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  const marked = await field.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd));
  expect(marked).toContain("7");
  await page.keyboard.type("2");
  await expect(amiss).toHaveCount(0);
  await expect(page.frameLocator("iframe.preview").locator("#check-keys-alone")).toContainText("Who may ask?");
  await page.keyboard.press("Control+s");
  await expect(page.locator("#saved")).toHaveText("Saved");
  // The field is no trap.
  await page.keyboard.press("Tab");
  await expect(field).not.toBeFocused();
  await page.goto(editor("03-control-and-trauma/03-loyalty.md"));
  await expect(field).toHaveValue(/keys-alone\ncompetence: control-and-trauma\ndifficulty: 2\n/);
  silent();
});

test("@script an Arabic text on an Arabic page is coloured line by line and seen as it will be", async ({ page }, info) => {
  await open(page, info, "01-definition/02-consent.ar.md", "&lang=ar");
  const silent = silence(page);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const field = page.locator("#field-text");
  // Both have the same lines, so both are as high.
  const heights = await field.evaluate((one) => [one.scrollHeight, document.querySelector(".layer")?.scrollHeight]);
  expect(heights[1]).toBe(heights[0]);
  const before = await field.inputValue();
  await field.fill(`${before}\nجملة جديدة تُرى فورًا.\n`);
  const frame = page.frameLocator("iframe.preview");
  await expect(frame.locator("article")).toContainText("جملة جديدة تُرى فورًا.");
  await expect(frame.locator("html")).toHaveAttribute("dir", "rtl");
  await looked(page, "the editor in Arabic");
  await expect(page.locator("#saved")).toHaveText("حُفظ");
  silent();
});

test("@script a second window of the same text is told, and has what the first saved", async ({ page, context }, info) => {
  await open(page, info, "02-forms-of-exploitation/03-forced-labour.md");
  const second = await context.newPage();
  await second.goto(editor("02-forms-of-exploitation/03-forced-labour.md"));
  await second.waitForSelector("html[data-editor=ready]");
  await expect(page.locator("#newer")).toContainText("another window");
  await expect(second.locator("#newer")).toContainText("another window");
  const field = page.locator("#field-text");
  const words = `${await field.inputValue()}\nOnce in one window.\n`;
  await field.fill(words);
  await expect(page.locator("#saved")).toHaveText("Saved");
  await expect(second.locator("#field-text")).toHaveValue(words);
});

test("@script what was put together in one window is in the other, and what was typed there is not lost", async ({ page, context, browser }, info) => {
  test.setTimeout(120_000);
  const file = "02-forms-of-exploitation/06-forced-criminality.md";
  const ready = "html[data-editor=ready]";
  const put = async (on: Page, change: (text: string) => string): Promise<void> => {
    const field = on.locator("#field-text");
    await field.fill(change(await field.inputValue()));
  };
  const saved = (on: Page) => expect(on.locator("#saved")).toHaveText("Saved");
  const has = (on: Page, ...words: string[]) => Promise.all(words.map((one) => expect(on.locator("#field-text")).toHaveValue(new RegExp(one), { timeout: 20_000 })));
  await open(page, info, file);
  const second = await context.newPage();
  await second.goto(editor(file));
  await second.waitForSelector(ready);
  const other = await somebodyElse(browser, info);
  await open(other.page, info, file);

  // Somebody else saves at the end, and the first window at the beginning: what stands on the server is neither text.
  await put(other.page, (text) => `${text}\nFrom somebody else.\n`);
  await saved(other.page);
  await put(page, (text) => text.replace(/\n\+\+\+\n\n/, "\n+++\n\nFrom the first window.\n\n"));
  await has(page, "From the first window", "From somebody else");
  await has(second, "From the first window", "From somebody else");

  // While the second window cannot save, it is told, and keeps what was typed in it.
  await second.waitForSelector(ready);
  await second.route("**/do/save-text*", (route) => route.abort());
  await put(second, (text) => text.replace(/\n(## [^\n]+)\n/, "\nFrom the second window.\n\n$1\n"));
  await put(other.page, (text) => text.replace("From somebody else.", "Again from somebody else."));
  await has(other.page, "From the first window", "Again from somebody else");
  await page.waitForSelector(ready);
  await put(page, (text) => text.replace("From the first window.", "Again from the first window."));
  await has(page, "Again from the first window", "Again from somebody else");
  await expect(second.locator("#newer")).toContainText("together with somebody else");
  await has(second, "From the second window");
  await second.unroute("**/do/save-text*");
  await second.locator("#field-text").press("Control+s");
  await has(second, "Again from the first window", "Again from somebody else", "From the second window");
  await has(page, "From the second window");
  await other.context.close();
});

test("@script a pattern is put in with an id of its own and is clean", async ({ page }, info) => {
  await open(page, info, "02-forms-of-exploitation/05-forced-begging.md");
  const field = page.locator("#field-text");
  await field.evaluate((one: HTMLTextAreaElement) => one.setSelectionRange(one.value.length, one.value.length));
  await page.locator(".patterns summary", { hasText: "Questions" }).click();
  for (const kind of ["single-choice", "matching"]) await page.locator(`#pattern-${kind}-put`).click();
  await expect(field).toHaveValue(/question new-question\n[^]*question new-question-2\n/);
  await expect(page.frameLocator("iframe.preview").locator("#check-new-question-2")).toBeVisible();
  await expect(page.locator("#problems .problem.error")).toHaveCount(0);
});

test("patterns are there to be copied, and without script the field is a field", async ({ page }, info) => {
  await open(page, info, "02-forms-of-exploitation/04-domestic-servitude.md");
  await expect(page.locator(".layer")).toHaveCount(hasScript(info) ? 1 : 0);
  await expect(page.locator("#keys")).toBeVisible({ visible: hasScript(info) });
  await page.locator(".patterns summary", { hasText: "Questions" }).click();
  await expect(page.locator(".patterns pre", { hasText: "kind: matching" })).toBeVisible();
  await expect(page.frameLocator("iframe.preview").locator("article")).toBeVisible();
  await looked(page, "the editor with its patterns");
});

/** Keeps the words of a page from the server, as a line that is down does. */
const cut = (page: Page) => page.route("**/do/save-text*", (route) => route.abort());

test("@script words that were never saved stay until somebody takes them or throws them away", async ({ page, context }, info) => {
  test.setTimeout(120_000);
  const file = "01-definition/03-child-exception.md";
  await open(page, info, file);
  const field = page.locator("#field-text");
  const before = await field.inputValue();
  await cut(page);
  await field.fill(`${before}\nWritten before the window was lost.\n`);
  await expect(page.locator("#saved")).toContainText("the line is down");
  await page.close();

  // The next visit goes on, saves, and another window does too: what was lost is still offered in both.
  const next = await context.newPage();
  await next.goto(editor(file));
  await expect(next.locator(".kept-words")).toHaveCount(1);
  const mine = `${before}\nWritten afterwards.\n`;
  await next.locator("#field-text").fill(mine);
  await expect(next.locator("#saved")).toHaveText("Saved");
  await next.goto(editor(file));
  await expect(next.locator("#field-text")).toHaveValue(mine);
  const lost = next.locator(".kept-words");
  await expect(lost).toHaveCount(1);
  await lost.locator("summary").click();
  await expect(lost.locator("textarea")).toHaveValue(/Written before the window was lost/);
  await looked(next, "words that were never saved");
  // On the page of the course they are listed with the way to their text.
  await next.goto(course);
  await expect(next.locator(`#kept a[href="${editor(file)}"]`)).toBeVisible();
  await looked(next, "a course with words that were never saved");
  await next.goto(editor(file));
  // Both stand at the end of the text: a person decides, and nothing is kept any more.
  await lost.getByRole("button", { name: "Put them in" }).click();
  await expect(next.locator(".clash")).toContainText("Written before the window was lost");
  await next.locator('input[value="both"]').check();
  await next.locator('form[action="/do/settle-text"] button').click();
  await expect(next.locator("#field-text")).toHaveValue(/Written before the window was lost[^]*Written afterwards|Written afterwards[^]*Written before the window was lost/);
  await expect(next.locator(".kept-words")).toHaveCount(0);
  expect(await next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("words:")))).toEqual([]);

  // A window with words of its own does not lose them by what another one saves, and what is undone is not kept.
  await cut(next);
  const now = await next.locator("#field-text").inputValue();
  await next.locator("#field-text").fill(`${now}\nOnly here.\n`);
  await expect(next.locator("#saved")).toContainText("the line is down");
  const other = await context.newPage();
  await other.goto(editor(file));
  await other.waitForSelector("html[data-editor=ready]");
  await expect(other.locator("#newer")).toContainText("another window");
  await expect(other.locator(".kept-words"), "a window that is open has lost nothing").toHaveCount(0);
  await other.locator("#field-text").fill(now.replace(/\n\+\+\+\n\n/, "\n+++\n\nFrom the other window.\n\n"));
  await expect(other.locator("#saved")).toHaveText("Saved");
  const kept = () => next.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("words:")).map(([, value]) => String(value)));
  expect((await kept()).join()).toContain("Only here.");
  await next.locator("#field-text").fill(now);
  await expect.poll(kept).toEqual([]);
});

test("@script a server that fails leads to no page and takes no words", async ({ page }, info) => {
  await open(page, info, "01-definition/04-trafficking-or-smuggling.md");
  const field = page.locator("#field-text");
  const before = await field.inputValue();
  let failed = 0;
  await page.route("**/do/save-text*", (route) => {
    failed += 1;
    return failed > 1 ? route.continue() : route.fulfill({ status: 500, contentType: "application/json", body: '"unexpected"' });
  });
  const address = page.url();
  await field.fill(`${before}\nWritten while the server failed.\n`);
  await expect.poll(() => failed).toBe(1);
  await expect(page.locator("#saved")).toHaveText("Saved", { timeout: 20_000 });
  expect(page.url()).toBe(address);
  await page.goto(address);
  await expect(field).toHaveValue(/Written while the server failed/);
});

test("@script lines that nobody would write do not stop the field", async ({ page }, info) => {
  await open(page, info, "02-forms-of-exploitation/02-sexual-exploitation.md");
  const field = page.locator("#field-text");
  await cut(page);
  // What the compiler makes of it is another matter.
  await page.route("**/do/check-text*", (route) => route.abort());
  const before = await field.inputValue();
  // Of each of these a pattern could make a search that grows with the square of its length, or doubles with each letter.
  const long = ["## ".padEnd(32_000), "[^".repeat(40_000), `![${"[".repeat(20_000)}`].join("\n");
  await field.fill(`${before}\n${long}\n\n\`\`\`question no-end\n`);
  await field.evaluate((one: HTMLTextAreaElement) => one.setSelectionRange(one.value.length, one.value.length));
  await field.focus();
  await page.keyboard.type(`label: ${"A".repeat(60)}x`);
  await expect(page.locator(".layer > div").last()).toHaveText(`label: ${"A".repeat(60)}x`);
  await page.keyboard.press("Enter");
  await page.keyboard.type("label: ESC, F");
  await expect(page.locator(".layer > div").last()).toHaveText("label: ESC, F");
});
