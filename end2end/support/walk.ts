// How somebody walks through a course: by what is on the page, never by knowing the next address.
import { expect, type Page, type TestInfo } from "@playwright/test";
import { officerWhoRead } from "./ahead.js";
import { asked, give } from "./answer.js";
import { judged } from "./content.js";
import { awake, course } from "./people.js";

/** Answers every check of the lesson on the page rightly, each once. */
export async function answerChecks(page: Page, info: TestInfo): Promise<number> {
  const open = 'form[action="/do/answer-check"]:not(:has(.verdict))';
  let answered = 0;
  await page.waitForLoadState();
  if ((await page.locator(open).count()) > 0) await awake(page, info);
  while ((await page.locator(open).count()) > 0) {
    const form = page.locator(open).first();
    const { id, kind } = await asked(form);
    await give(form);
    await form.locator("button").first().click();
    const done = page.locator(`form[action="/do/answer-check"]:has(input[value="${id}"])`);
    // What people mark is compared with the models.
    const verdict = judged.includes(kind) ? ".verdict" : ".verdict.right";
    await expect(done.locator(verdict), `check ${id}`).toBeVisible();
    // Without script it is another page.
    await page.waitForLoadState();
    answered += 1;
  }
  return answered;
}

/** Reads lessons from the one on the page until Continue leads to something else. */
export async function readLessons(page: Page, info: TestInfo): Promise<number> {
  let lessons = 0;
  while (/\/courses\/[^/]+\/[^/]+\/[^/?#]+/.test(page.url())) {
    await answerChecks(page, info);
    const before = page.url();
    await page.locator('form[action="/do/continue"] button').click();
    await expect(page).not.toHaveURL(before);
    lessons += 1;
    if (lessons > 60) throw new Error("Continue leads round in a circle");
  }
  return lessons;
}

/** Answers every question of the attempt on the page, checks it where that is offered, and finishes. */
export async function takeAttempt(page: Page, info: TestInfo, right = true): Promise<number> {
  let questions = 0;
  while (!page.url().includes("review")) {
    await awake(page, info);
    await give(page.locator(saving), right);
    await goOn(page);
    questions += 1;
    if (questions > 60) throw new Error("the attempt does not end");
  }
  await finish(page);
  return questions;
}

/** The form of an open question. */
export const saving = 'form[action="/do/save-answer"]';

/** Saves and goes on to the next question, or to the review. */
export async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await page.locator(`${saving} button[name="then"]:not([value="check"])`).click();
  await expect(page).not.toHaveURL(before);
}

/** Finishes from the review. */
export async function finish(page: Page): Promise<void> {
  await page.locator('form[action="/do/finish-attempt"] button').click();
  await expect(page).toHaveURL(/\/result/);
}

/** Begins the quiz or assessment with this key from the course's page. */
export async function begin(page: Page, which: string): Promise<void> {
  await page.locator(`form[action="/do/start-attempt"]:has(input[value="${which}"]) button`).first().click();
  await expect(page).toHaveURL(/\/assessments\//);
}

/** A new officer who has read the first module and begun its quiz; answers the e-mail address. */
export async function toFirstQuiz(page: Page, info: TestInfo): Promise<string> {
  const email = await officerWhoRead(page, info, course, "definition");
  await page.goto(course);
  await begin(page, "definition");
  return email;
}

/** No page is wider than its window. */
export async function fits(page: Page, what: string): Promise<void> {
  await page.waitForLoadState();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${what} is wider than the window`).toBeLessThanOrEqual(0);
}
