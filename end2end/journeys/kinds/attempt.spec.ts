// Quizzes that tell at once, quizzes that help, certainty, an exam with a clock, drills: without a mouse.
import { expect, test, type Page } from "@playwright/test";
import { asked, send, tabTo, type } from "../../support/answer.js";
import { kinds, officerAfter } from "../../support/ahead.js";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { listenKinds } from "../../support/place.js";
import { awake, signIn, somebodyElse } from "../../support/people.js";
import { begin, finish, saving } from "../../support/walk.js";

test.use({ baseURL: `http://${listenKinds}` });

const checking = 'button[value="check"]';
const verdict = ".verdict :is(h2, h3)";

/** Begins an assessment of the course from its page. */
async function beginFrom(page: Page, key: string): Promise<string> {
  await page.goto(kinds);
  await begin(page, key);
  return page.url().split("?")[0];
}

/** Goes to the question with this id in the attempt on the page. */
async function goTo(page: Page, attempt: string, id: string): Promise<void> {
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await page.goto(`${attempt}?question=${number}`);
    if ((await page.locator(`${saving} input[name="question"][value="${id}"]`).count()) > 0) return;
  }
  throw new Error(`${id} is not asked`);
}

/** Answers by keyboard and presses Check; the words to it are there. */
async function checked(page: Page, right: boolean, words: string, certainty?: number): Promise<void> {
  await type(page, page.locator(saving), right, certainty);
  await send(page, page.locator(saving), checking);
  await expect(page.locator(verdict)).toHaveText(words);
}

test("a wrong answer brings a hint, and the second try earns two thirds", async ({ page }, info) => {
  test.setTimeout(90_000);
  const silent = silence(page);
  await officerAfter(page, info, "asking");
  const attempt = await beginFrom(page, "asking");
  await goTo(page, attempt, "quiz-hinted");
  await awake(page, info);
  await expect(page.locator(".tries")).toHaveText("After this try you have 2 more.");
  await checked(page, false, "Not correct.");
  await awake(page, info);
  await expect(page.locator(".hints")).toContainText("It is not the last one.");
  await expect(page.locator(".hints")).not.toContainText("It is the first one.");
  await expect(page.locator(".is-right, .is-missed"), "what is right stays untold").toHaveCount(0);
  await expect(page.locator(".tries")).toHaveText("After this try you have 1 more.");
  await accessible(page, "a question after a wrong try");
  await fitsTelephone(page, "a question after a wrong try");
  await checked(page, true, "Correct.");
  await expect(page.getByRole("main")).toContainText("Checked. This answer stands.");
  await expect(page.locator(saving), "it takes no more answers").toHaveCount(0);
  await accessible(page, "a question that is closed");

  await goTo(page, attempt, "quiz-hinted-number");
  await awake(page, info);
  await checked(page, true, "Correct.");
  await page.goto(`${attempt}?review=1`);
  await finish(page);
  // 1 − 1/3 for the try before, and 1: 1.67 of 2, which is 83.3 %.
  await expect(page.locator(".outcome")).toContainText("Passed");
  await expect(page.locator(".outcome")).toContainText("You reached 83 %.");
  await expect(page.locator(".outcome")).toContainText("Points: 1.67 of 2");
  await expect(page.locator("#item-quiz-hinted")).toContainText("Points earned: 0.67 of 1");
  await accessible(page, "the result of a quiz with hints");
  silent();
});

test("a check closes the question, and certainty changes the marks", async ({ page }, info) => {
  test.setTimeout(90_000);
  const silent = silence(page);
  await officerAfter(page, info, "deciding");
  const attempt = await beginFrom(page, "deciding");
  await goTo(page, attempt, "quiz-sure");
  await awake(page, info);
  await expect(page.locator(".certainty")).toContainText("Right: 3. Not right: −6.");
  await expect(page.locator(".tries")).toHaveText("You can check this answer once. After that it stands.");
  await accessible(page, "a question that asks how sure one is");

  // Without saying how sure one is, nothing is checked, and what was chosen stays.
  await page.locator(`${saving} input[name="response[]"]`).first().press("Space");
  await send(page, page.locator(saving), checking);
  await expect(page.locator('.notice[role="alert"], .error-summary').first()).toBeVisible();
  await expect(page.locator(`${saving} input[name="response[]"]`).first()).toBeChecked();
  await awake(page, info);
  await checked(page, false, "Not correct.", 3);
  await expect(page.getByRole("main")).toContainText("You were very sure.");
  await expect(page.locator(".is-missed")).toContainText("Right, not chosen");
  await expect(page.locator(saving)).toHaveCount(0);
  await accessible(page, "a checked question");
  await fitsTelephone(page, "a checked question");

  // Whoever goes back finds it closed.
  await goTo(page, attempt, "quiz-sure-word");
  await page.goBack();
  await expect(page.locator(saving)).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("Checked. This answer stands.");

  await goTo(page, attempt, "quiz-sure-word");
  await awake(page, info);
  await checked(page, true, "Correct.", 2);
  await page.goto(`${attempt}?review=1`);
  await finish(page);
  // −6 for a mistake of which one was very sure, 2 for what one was fairly sure of: −4 of twice 3.
  await expect(page.locator(".outcome")).toContainText("Not passed");
  await expect(page.locator(".outcome")).toContainText("You reached 0 %.");
  await expect(page.locator(".outcome")).toContainText("Points: −4 of 6");
  await expect(page.locator("#item-quiz-sure")).toContainText("Points earned: −6 of 3");
  await expect(page.locator("#item-quiz-sure-word")).toContainText("Points earned: 2 of 3");
  await expect(page.getByRole("main")).toContainText("When you were very sure, 0 of 1 answers were right.");
  await accessible(page, "a result with certainty");
  silent();
});

test("extra time is granted, shown on the clock, and ended", async ({ page, browser }, info) => {
  test.setTimeout(90_000);
  const silent = silence(page);
  const email = await officerAfter(page, info, "deciding-quiz");
  const programme = await somebodyElse(browser, info);
  await signIn(programme.page, "programme@demo.example");
  await programme.page.goto("/programmes/accommodations");
  await accessible(programme.page, "accommodations");
  const form = programme.page.locator('form[action="/do/grant-accommodation"]');
  await tabTo(programme.page, form.locator('input[name="email"]'));
  await programme.page.keyboard.type(email);
  await form.locator('select[name="course"]').selectOption("kinds");
  await form.locator('input[name="extra_time_percent"]').fill("50");
  await send(programme.page, form);
  const row = programme.page.locator("tr", { hasText: email });
  await expect(row).toContainText("50 %");
  await accessible(programme.page, "an accommodation that was granted");
  await fitsTelephone(programme.page, "accommodations");

  await beginFrom(page, "final");
  await awake(page, info);
  // 30 minutes and half of them again.
  await expect(page.locator(".examhead")).toContainText(/Time is up at \d.*\((45|44) min(utes)? left\)/);
  await row.locator('form[action="/do/end-accommodation"] button').press("Enter");
  await expect(row.locator("form")).toHaveCount(0);
  await expect(row).toContainText("Ended");
  await programme.context.close();
  silent();
});

test("a drill begins among the drills and shows in the skill map", async ({ page }, info) => {
  test.setTimeout(90_000);
  const silent = silence(page);
  await officerAfter(page, info, "enrolled");
  await page.goto("/practice");
  await accessible(page, "practice");
  await page.goto("/practice/drills");
  await accessible(page, "drills");
  await fitsTelephone(page, "drills");
  await send(page, page.locator('form[action="/do/start-attempt"]:has(input[value="drill:coding"])'));
  await expect(page).toHaveURL(/\/assessments\//);
  const attempt = page.url().split("?")[0];
  for (const number of [1, 2, 3]) {
    await page.goto(`${attempt}?question=${number}`);
    await awake(page, info);
    expect((await asked(page.locator(saving))).kind).toBe("code-question");
    if (number === 1) await accessible(page, "a question of a drill");
    await checked(page, number > 1, number > 1 ? "Correct." : "Not correct.");
  }
  await page.goto(`${attempt}?review=1`);
  await finish(page);
  await expect(page.locator(".outcome")).toContainText("Finished");
  await expect(page.locator(".outcome")).toContainText("You reached 66 %.");
  await accessible(page, "the result of a drill");
  await page.goto("/practice/drills");
  await expect(page.getByRole("main")).toContainText(/3 of 4/);
  await page.goto("/skills");
  await expect(page.locator("table").first()).toBeVisible();
  await accessible(page, "the skill map");
  await fitsTelephone(page, "the skill map");
  silent();
});
