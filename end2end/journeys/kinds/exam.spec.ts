// An exam from its clock to its last mark: what an officer is told before a person has marked, an objection, two markers
// who do not know whose answer it is, and the result that follows.
import { expect, test, type Page } from "@playwright/test";
import { asked, send, tabTo, type } from "../../support/answer.js";
import { kinds, officerAfter } from "../../support/ahead.js";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { listenKinds } from "../../support/place.js";
import { awake, freshOfficer, hasScript, signIn, somebodyElse } from "../../support/people.js";
import { begin, finish, saving } from "../../support/walk.js";

test.use({ baseURL: `http://${listenKinds}` });

/** Chooses the level at this place of a criterion, from 0. */
async function level(page: Page, criterion: number, place: number): Promise<void> {
  const one = page.locator(`input[name="levels[${criterion}]"][value="${place}"]`);
  await tabTo(page, page.locator(`input[name="levels[${criterion}]"]`));
  await page.keyboard.press("Space");
  for (let step = 0; step < place; step += 1) await page.keyboard.press("ArrowDown");
  await expect(one).toBeChecked();
}

/** Marks the task with its best levels; the page is the form. */
async function bestMark(page: Page, comment = ""): Promise<void> {
  await level(page, 0, 2);
  await level(page, 1, 1);
  if (comment) {
    await tabTo(page, page.locator('textarea[name="comment"]'));
    await page.keyboard.type(comment);
  }
}

/** Opens the response with these words among those that wait for a mark: no address in the queue tells whose it is. */
async function openResponse(page: Page, words: string): Promise<string> {
  await page.goto("/marking");
  const waiting = page.locator('a[href^="/marking/responses/"]');
  const addresses = await waiting.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  for (const address of new Set(addresses)) {
    await page.goto(address);
    if (await page.locator("blockquote.response").getByText(words).count()) return address;
  }
  throw new Error(`nothing that waits says "${words}"`);
}

test("an exam with a clock, an objection and two markers", async ({ page, browser }, info) => {
  test.setTimeout(300_000);
  const silent = silence(page);
  await officerAfter(page, info, "deciding-quiz");
  await page.goto(kinds);
  await expect(page.locator("#assessment-final, section:has(#assessment-final)").first()).toContainText("30 minutes");
  await begin(page, "final");
  const attempt = page.url().split("?")[0];
  const id = attempt.replace(/.*\//, "");

  // Everything by keyboard; the first question, worth two points, wrongly.
  for (let number = 1; number <= 6; number += 1) {
    await expect(page.locator("h1")).toHaveText(`Question ${number} of 6`);
    await awake(page, info);
    const form = page.locator(saving);
    const { id: question } = await asked(form);
    // Of the thirty minutes, those that the journey itself has taken are gone.
    await expect(page.locator(".examhead")).toContainText(number === 1 ? /Time is up at \d.*\((30|29) min(utes)? left\)/ : /Time is up at \d.*\((30|2\d) min(utes)? left\)/);
    if (number === 1) {
      expect(question).toBe("first-of-all");
      await expect(form).toContainText("Worth 2 points");
    }
    // The kinds are looked at in a lesson; here it is the frame around them.
    if (number === 1 || number === 6) {
      await accessible(page, `${question} in an exam`);
      await fitsTelephone(page, `${question} in an exam`);
    }
    await type(page, form, number > 1);
    if (question === "task-plan") await page.keyboard.type(` Written by ${id}.`);
    await send(page, form, 'button[name="then"]');
    if (number < 6) await expect(page).toHaveURL(new RegExp(`question=${number + 1}`));
  }
  await expect(page).toHaveURL(/review/);
  await expect(page.getByRole("main")).toContainText("All 6 questions have an answer.");
  await accessible(page, "the review of an exam");
  if (hasScript(info)) {
    // What the clock says can be put away.
    await expect(page.locator("details.clock summary")).toContainText("Hide the time");
  }
  await finish(page);

  // Not final: a person has to mark, and what is right is not told before the exam is passed.
  await expect(page.locator(".outcome")).toContainText("Not final yet");
  await expect(page.locator(".outcome")).toContainText("1 answer waits for an assessor’s mark.");
  await expect(page.locator("#item-task-plan .verdict h3")).toHaveText("An assessor will mark this.");
  await expect(page.locator("#item-first-of-all .verdict h3")).toHaveText("Not correct.");
  await expect(page.locator(".is-right, .is-wrong, .is-missed")).toHaveCount(0);
  await expect(page.getByRole("main")).not.toContainText("It was written so.");
  await expect(page.getByRole("main")).toContainText("This course keeps the reasons to itself");
  await accessible(page, "the result of an exam that waits for a mark");
  await fitsTelephone(page, "the result of an exam");

  // The objection; its words are its own, because other journeys object too.
  const reason = `Both options hold as the course describes them (${info.project.name}, ${id}).`;
  const item = page.locator("#item-first-of-all");
  await tabTo(page, item.locator("summary"));
  await page.keyboard.press("Enter");
  await tabTo(page, item.locator('textarea[name="reason"]'));
  await page.keyboard.type(reason);
  await send(page, item.locator('form[action="/do/contest"]'));
  await expect(item).toContainText("Waiting for an assessor");
  await expect(item).toContainText(reason);
  await expect(item.locator("form")).toHaveCount(0);
  await accessible(page, "a result with an objection");

  // The first marker, in two windows: what is sent twice counts once.
  const first = await somebodyElse(browser, info);
  await signIn(first.page, "assessor@demo.example");
  await first.page.goto("/marking");
  await accessible(first.page, "what waits for a mark");
  await expect(first.page.locator(".section", { has: first.page.locator('a[href^="/marking/"]') }).first()).not.toContainText("Ines");
  const response = await openResponse(first.page, id);
  await expect(first.page.locator("h1")).toHaveText("Mark a response");
  await expect(first.page.locator("blockquote.response")).toContainText("A plan names who is there");
  await expect(first.page.getByRole("main")).toContainText("First mark");
  await expect(first.page.getByRole("main")).not.toContainText("Ines");
  await accessible(first.page, "a response to mark");
  await fitsTelephone(first.page, "a response to mark");
  const again = await first.context.newPage();
  await again.goto(first.page.url());
  await bestMark(first.page, "Say who brings the water.");
  await send(first.page, first.page.locator('form[action="/do/mark-response"]'), 'button[value="queue"]');
  await expect(first.page.getByRole("main")).toContainText("The mark is saved.");
  await expect(first.page.locator(`a[href="${response}"]`), "nobody marks twice").toHaveCount(0);
  await bestMark(again);
  await again.locator('button[value="queue"]').press("Enter");
  await expect(again.getByRole("main")).toContainText("You have marked this response already.");
  await again.close();

  // The answer to the objection: half of the two points.
  await first.page.goto("/marking");
  const objections = first.page.locator('a[href^="/marking/contests/"]');
  for (const href of await objections.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""))) {
    await first.page.goto(href);
    if (await first.page.getByText(reason).count()) break;
  }
  await expect(first.page.locator("h1")).toHaveText("Objection");
  await expect(first.page.getByRole("main")).toContainText("Points earned: 0 of 2");
  await accessible(first.page, "an objection");
  await fitsTelephone(first.page, "an objection");
  await tabTo(first.page, first.page.locator('input[name="upheld"]'));
  await first.page.keyboard.press("Space");
  await tabTo(first.page, first.page.locator('input[name="share_percent"]'));
  await first.page.keyboard.type("50");
  await tabTo(first.page, first.page.locator('textarea[name="comment"]'));
  await first.page.keyboard.type("The words can be read both ways.");
  await send(first.page, first.page.locator('form[action="/do/answer-contest"]'));
  await expect(first.page.getByRole("main")).toContainText("Your answer is saved.");

  await page.goto(`${attempt}/result`);
  await expect(page.locator("#item-first-of-all")).toContainText("The assessor agreed with you.");
  await expect(page.locator("#item-first-of-all")).toContainText("The words can be read both ways.");
  await expect(page.locator("#item-first-of-all")).toContainText("Points earned: 1 of 2");
  await expect(page.locator(".outcome"), "two have to mark").toContainText("Not final yet");

  // The second marker does not see the first mark, and agrees.
  const email = await freshOfficer(info, "Aude Perrin", undefined, "assessor");
  const second = await somebodyElse(browser, info);
  await signIn(second.page, email);
  await second.page.goto(response);
  await expect(second.page.getByRole("main")).toContainText("Second mark");
  await expect(second.page.getByRole("main")).not.toContainText("Say who brings the water.");
  await bestMark(second.page);
  await send(second.page, second.page.locator('form[action="/do/mark-response"]'), 'button[value="queue"]');
  await expect(second.page.getByRole("main")).toContainText("The mark is saved.");

  // All but one point: passed, and now every reason is told.
  await page.goto(`${attempt}/result`);
  await expect(page.locator(".outcome")).toContainText("Passed");
  const points = /Points: (\d+) of (\d+)/.exec((await page.locator(".outcome").textContent()) ?? "");
  expect(Number(points?.[2]) - Number(points?.[1]), "one point of all is missing").toBe(1);
  await expect(page.locator("#item-task-plan")).toContainText("Say who brings the water.");
  await expect(page.locator("#item-first-of-all")).toContainText("It was written so.");
  await expect(page.getByRole("main")).toContainText("An assessor marked an answer");
  await expect(page.getByRole("main")).toContainText("An objection was answered");
  await expect(page.locator('main a[href^="/certificates/"]').first()).toBeVisible();
  await accessible(page, "the result of an exam that was marked");
  await fitsTelephone(page, "the result of an exam that was marked");
  await first.context.close();
  await second.context.close();
  silent();
});
