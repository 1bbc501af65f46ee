// How somebody walks through a course: by what is on the page, never by knowing the next address.
import { expect, type Page, type TestInfo } from "@playwright/test";
import { key } from "./content.js";
import { awake, course, freshOfficer, signIn } from "./people.js";

/** Chooses the right options of the question in a form; its id is what the form sends. */
export async function chooseRight(form: ReturnType<Page["locator"]>): Promise<void> {
  const id = await form.locator('input[name="question"]').inputValue();
  const right = key.get(id);
  if (!right) throw new Error(`the course files have no question ${id}`);
  for (const place of right) await form.locator(`input[name="chosen[]"][value="${place}"]`).check();
}

/** Answers every check of the lesson on the page, each once. */
export async function answerChecks(page: Page, info: TestInfo): Promise<number> {
  const open = 'form[action="/do/answer-check"]:not(:has(.verdict))';
  let answered = 0;
  if ((await page.locator(open).count()) > 0) await awake(page, info);
  while ((await page.locator(open).count()) > 0) {
    const form = page.locator(open).first();
    const id = await form.locator('input[name="question"]').inputValue();
    await chooseRight(form);
    await form.locator("button").first().click();
    const done = page.locator(`form[action="/do/answer-check"]:has(input[value="${id}"])`);
    await expect(done.locator(".verdict.right"), `check ${id}`).toBeVisible();
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

/** Answers every question of the attempt on the page rightly, and finishes. */
export async function takeAttempt(page: Page, info: TestInfo, wrong = false): Promise<number> {
  let questions = 0;
  while (!page.url().includes("review")) {
    await awake(page, info);
    const form = page.locator('form[action="/do/save-answer"]');
    if (wrong) {
      const id = await form.locator('input[name="question"]').inputValue();
      const right = key.get(id) ?? [];
      const values = await form.locator('input[name="chosen[]"]').evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
      const value = values.find((one) => !right.includes(one));
      await form.locator(`input[name="chosen[]"][value="${value}"]`).check();
    } else {
      await chooseRight(form);
    }
    const before = page.url();
    await form.locator('button[name="then"]').click();
    await expect(page).not.toHaveURL(before);
    questions += 1;
    if (questions > 60) throw new Error("the attempt does not end");
  }
  await page.locator('form[action="/do/finish-attempt"] button').click();
  await expect(page).toHaveURL(/\/result/);
  return questions;
}

/** Begins the quiz or assessment with this key from the course's page. */
export async function begin(page: Page, which: string): Promise<void> {
  await page.locator(`form[action="/do/start-attempt"]:has(input[value="${which}"]) button`).first().click();
  await expect(page).toHaveURL(/\/assessments\//);
}

/** A new officer who has read the first module and begun its quiz; answers the e-mail address. */
export async function toFirstQuiz(page: Page, info: TestInfo): Promise<string> {
  const email = await freshOfficer(info);
  await signIn(page, email);
  await page.goto(course);
  await page.locator('form[action="/do/enrol"] button').click();
  await page.goto(`${course}/definition/three-elements`);
  await readLessons(page, info);
  await begin(page, "definition");
  return email;
}

/** No page is wider than its window. */
export async function fits(page: Page, what: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${what} is wider than the window`).toBeLessThanOrEqual(0);
}
