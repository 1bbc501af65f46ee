// Writing in the studio: who writes, the draft, its texts, and the way from a draft to officers.
import { expect, type Browser, type Page, type TestInfo } from "@playwright/test";
import { freshOfficer, hasScript, leads, signIn, siteOf, somebodyElse } from "./people.js";

/** A new instructor with a browser of their own, signed in. */
export async function instructor(browser: Browser, info: TestInfo, name: string, site = siteOf(info)): Promise<Page> {
  const one = await somebodyElse(browser, info, { baseURL: site });
  await signIn(one.page, await freshOfficer(info, name, site, "instructor"));
  return one.page;
}

/** Begins a draft, whether or not one is open, and stays at its outline. */
export async function openDraft(page: Page, course: string): Promise<void> {
  await page.goto(`/author/${course}`);
  const begin = page.locator('form[action="/do/open-draft"] button');
  if (await begin.count()) await begin.first().click();
  await expect(page.locator("#outline")).toBeVisible();
}

/** Begins a course by its form, where its fields are called like this; `slug` is its address. */
export async function beginCourse(page: Page, fields: Record<string, string> & { slug: string }): Promise<void> {
  await page.goto("/author/new");
  const form = page.locator('form[action="/do/begin-course"]');
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
  await form.locator("button").last().click();
  await expect(page).toHaveURL(new RegExp(`/author/${fields.slug}`));
}

export const editor = (course: string, file: string): string => `/author/${course}/edit?file=${encodeURIComponent(file)}`;
export const field = (page: Page) => page.locator("#field-text");

/** Waits until the editor is whole and listens: what is written before that is not saved by itself. */
export async function writable(page: Page, info: TestInfo): Promise<void> {
  await expect(field(page)).toBeVisible();
  await page.waitForLoadState();
  if (hasScript(info)) await page.waitForSelector("html[data-editor=ready]");
}

/** Puts another text into the editor on the page, and waits until the server has it. */
export async function save(page: Page, info: TestInfo, words: string, timeout?: number): Promise<void> {
  await writable(page, info);
  await field(page).fill(words, { timeout });
  if (hasScript(info)) {
    await expect(page.locator("#saved")).toHaveText("Saved");
  } else {
    await leads(page, () => page.locator("#editor button.button").first().click());
    await expect(page.locator(".notice.success")).toBeVisible();
  }
}

/** Changes a text of a draft. */
export async function edit(page: Page, info: TestInfo, course: string, file: string, change: (text: string) => string): Promise<void> {
  await page.goto(editor(course, file));
  await writable(page, info);
  await save(page, info, change(await field(page).inputValue()));
}

/** A sentence more at the end of a text. */
export const more = (sentence: string) => (text: string): string => `${text.trimEnd()}\n\n${sentence}\n`;

/** Asks for a second person, with what officers are told of it; the page is the draft's. */
export async function askReview(page: Page, course: string, notes: string): Promise<void> {
  await page.goto(`/author/${course}`);
  await page.locator("#field-notes").fill(notes);
  await page.locator('form[action="/do/ask-review"] button').click();
  await expect(page.locator(".notice.success")).toBeVisible();
}

/** A second person says yes. */
export async function approve(page: Page, course: string): Promise<void> {
  await page.goto(`/author/${course}`);
  await page.locator('button[name="decision"][value="approve"]').click();
  await expect(page.locator(".notice.success")).toBeVisible();
}

/**
 * Publishes a draft that was approved, and stays at the page that says so. What takes longer than a moment is waited for there, so only
 * that page says it whatever the machine.
 */
export async function publish(page: Page, course: string): Promise<void> {
  await page.goto(`/author/${course}`);
  await page.locator('form[action="/do/publish-draft"] button').first().click();
  await expect(page.locator(".notice.success").or(page.getByRole("heading", { level: 1, name: "Publishing" }))).toBeVisible();
  await page.goto(`/author/${course}/publishing`);
  await expect(page.locator('[role="status"]')).toHaveText("It is published.", { timeout: 30_000 });
}

/** Gives the draft up. */
export async function giveUp(page: Page, course: string): Promise<void> {
  await page.goto(`/author/${course}`);
  await page.locator("summary", { hasText: "Give the draft up" }).click();
  await page.locator('form[action="/do/give-up-draft"] button').click();
  await expect(page.locator(".notice.success")).toBeVisible();
}
