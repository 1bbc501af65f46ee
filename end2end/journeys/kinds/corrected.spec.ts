// A key that was wrong: an officer answers, the course is corrected, an instructor marks again, and the officer reads why.
import { expect, test, type Page, type TestInfo } from "@playwright/test";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { give, send, tabTo } from "../../support/answer.js";
import { kinds, officerAfter } from "../../support/ahead.js";
import { end, start } from "../../support/alone.js";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { folders } from "../../support/content.js";
import { listenAlone } from "../../support/place.js";
import { awake, signIn, somebodyElse } from "../../support/people.js";
import { begin, finish, goOn, saving, takeAttempt } from "../../support/walk.js";

const siteOf = (info: TestInfo) => `http://${listenAlone(info)}`;
test.use({ baseURL: async ({}, use, info) => use(siteOf(info)) });

/** Makes the second option of the question right and the first one wrong. */
function correct(content: string): void {
  const file = join(content, "courses/kinds/01-asking/quiz.md");
  const text = readFileSync(file, "utf8");
  const corrected = text.replace("(x) Right: this one.", "( ) Right: this one.").replace("( ) Wrong: not this one.", "(x) Wrong: not this one.");
  expect(corrected.match(/^\(x\) Wrong: not this one\.$/m), "the quiz says so").toBeTruthy();
  writeFileSync(file, corrected);
}

/** Takes the quiz with the option that is wrong before and after: that answer earns the same. */
async function takeWithThird(page: Page, info: TestInfo): Promise<void> {
  while (!page.url().includes("review")) {
    await awake(page, info);
    const third = page.locator(saving).getByLabel("nor this one");
    await ((await third.count()) > 0 ? third.check() : give(page.locator(saving), false));
    await goOn(page);
  }
  await finish(page);
}

test("answers to a corrected question are marked again, and the officer reads it @script", async ({ page, browser }, info) => {
  test.setTimeout(150_000);
  const silent = silence(page);
  const folder = mkdtempSync(join(tmpdir(), "audire-end2end-corrected-"));
  const [data, content] = [join(folder, "data"), join(folder, "content")];
  cpSync(folders.kinds, content, { recursive: true });
  const site = siteOf(info);
  let server = await start(listenAlone(info), data, content);
  try {
    await officerAfter(page, info, "asking", site);
    await page.goto(kinds);
    await begin(page, "asking");
    await takeAttempt(page, info, false);
    const result = page.url();
    const item = page.locator("#item-quiz-hinted");
    await expect(page.locator(".outcome")).toContainText("You reached 0 %.");
    await expect(item.locator(".verdict h3")).toHaveText("Not correct.");

    const unmoved = await somebodyElse(browser, info, { baseURL: site });
    await officerAfter(unmoved.page, info, "asking", site);
    await unmoved.page.goto(kinds);
    await begin(unmoved.page, "asking");
    await takeWithThird(unmoved.page, info);
    await unmoved.context.close();

    // The course is published again with another key: by itself, that changes nothing.
    await end(server, "SIGTERM");
    correct(content);
    server = await start(listenAlone(info), data, content);
    await page.goto(result);
    await expect(item.locator(".verdict h3")).toHaveText("Not correct.");
    await expect(item).not.toContainText("This question was corrected.");

    // The way there is on the page of banks. Demonstration people have answered too.
    const { page: desk, context } = await somebodyElse(browser, info, { baseURL: site });
    await signIn(desk, "instructor@demo.example");
    await desk.goto("/author/kinds/banks");
    await desk.locator('a[href="/author/kinds/questions/quiz-hinted/regrade"]').first().press("Enter");
    await expect(desk.locator("h1")).toHaveText("Mark answers again");
    await expect(desk.getByRole("main")).toContainText("From version 1 to version 2");
    const attempts = desk.locator("tbody tr");
    const changing = attempts.filter({ hasText: "Changes" });
    await expect(changing.first(), "those that change come first").toBeVisible();
    await desk.waitForLoadState();
    const [all, changed] = [await attempts.count(), await changing.count()];
    expect(all).toBeGreaterThan(changed);
    await accessible(desk, "what marking again would change");
    await fitsTelephone(desk, "what marking again would change");
    const form = desk.locator('form[action="/do/regrade"]');
    await tabTo(desk, form.locator('textarea[name="reason"]'));
    await desk.keyboard.type("The key was wrong: the second option holds.");
    await send(desk, form);
    await expect(desk.locator("h1")).toHaveText("Answers marked again");
    await expect(desk.getByRole("main")).toContainText("The key was wrong: the second option holds.");
    await expect(attempts).toHaveCount(all);
    await expect(changing, "what was told is what was done").toHaveCount(changed);
    await accessible(desk, "what marking again has changed");
    await context.close();

    await page.goto("/");
    await expect(page.getByRole("main")).toContainText("A question was corrected and your answer marked again");
    await page.goto(result);
    await expect(item).toContainText("This question was corrected. Your answer was marked again on");
    await expect(item.locator(".verdict h3")).toHaveText("Correct.");
    await expect(page.locator(".outcome")).toContainText("You reached 50 %.");
    await expect(page.getByRole("main")).toContainText("A question was corrected, and its answers were marked again");
    await accessible(page, "a result after marking again");
    await fitsTelephone(page, "a result after marking again");
    silent();
  } finally {
    await end(server, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
});
