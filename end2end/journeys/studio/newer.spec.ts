// A newer version on the way: an officer begins a course, its authors publish another version, and the officer reads what it would mean, takes it, and
// keeps what was done. Without script on a server of its own, because a draft is everybody's.
import { expect, test, type Browser, type Page, type TestInfo } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { end, start } from "../../support/alone.js";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { freshOfficer, hasScript, signIn, somebodyElse } from "../../support/people.js";
import { listenNewer, listenScenes } from "../../support/place.js";

const [course, module, lesson] = ["scenes", "at-the-gate", "waiting"];
const file = "01-at-the-gate/01-waiting.md";
const siteOf = (info: TestInfo) => `http://${hasScript(info) ? listenScenes : listenNewer}`;

let data = "";
let server: ChildProcess | undefined;
test.beforeAll(async ({}, info) => {
  if (hasScript(info)) return;
  data = mkdtempSync(join(tmpdir(), "audire-end2end-newer-"));
  server = await start(listenNewer, data, resolve(import.meta.dirname, "../../../crates/testkit/scenes"));
});
test.afterAll(async () => {
  if (server) await end(server, "SIGTERM");
  if (data) rmSync(data, { recursive: true, force: true });
});

async function somebody(browser: Browser, info: TestInfo, name: string, role: string): Promise<Page> {
  const site = siteOf(info);
  const one = await somebodyElse(browser, info, { baseURL: site });
  await signIn(one.page, await freshOfficer(info, name, site, role));
  return one.page;
}

async function looked(page: Page, what: string): Promise<void> {
  await accessible(page, what);
  await fitsTelephone(page, what);
}

/** A sentence more in the lesson, as a draft that waits for a second person. */
async function write(page: Page, info: TestInfo, sentence: string): Promise<void> {
  await page.goto(`/author/${course}`);
  const begin = page.locator('form[action="/do/open-draft"] button');
  if (await begin.count()) await begin.click();
  await page.goto(`/author/${course}/edit?file=${encodeURIComponent(file)}`);
  const field = page.locator("#field-text");
  await field.fill(`${(await field.inputValue()).trimEnd()}\n\n${sentence}\n`);
  if (hasScript(info)) {
    await expect(page.locator("#saved")).toHaveText("Saved");
  } else {
    await page.locator("#editor button.button").first().click();
    await expect(page.locator(".notice.success")).toBeVisible();
  }
  await page.goto(`/author/${course}`);
  await page.locator("#field-notes").fill("A sentence about silence.");
  await page.locator('form[action="/do/ask-review"] button').click();
  await expect(page.locator(".notice.success")).toBeVisible();
}

test("an officer under way reads what a newer version means, takes it and keeps what was done", async ({ browser }, info) => {
  test.setTimeout(180_000);
  const sentence = `A sentence more for whoever comes later, ${info.project.name}.`;
  const officer = await somebody(browser, info, "Ines Farouk", "officer");
  const silent = silence(officer);
  await officer.goto(`/courses/${course}`);
  await officer.locator('form[action="/do/enrol"] button').click();
  await officer.goto(`/courses/${course}/${module}/${lesson}`);
  await officer.locator('form[action="/do/continue"] button').click();
  await expect(officer).not.toHaveURL(new RegExp(`/${lesson}$`));

  const writer = await somebody(browser, info, "Wanda Writer", "instructor");
  const reviewer = await somebody(browser, info, "Rami Reviewer", "instructor");
  await write(writer, info, sentence);
  await reviewer.goto(`/author/${course}`);
  await reviewer.locator('button[name="decision"][value="approve"]').click();
  await expect(reviewer.locator(".notice.success")).toBeVisible();

  // It is planned, and the plan taken back; then it is published at once.
  await writer.goto(`/author/${course}`);
  await writer.locator("summary", { hasText: "Publish on a day" }).click();
  await writer.locator("#field-day").fill("2001-01-01");
  await writer.locator("#field-hour").fill("07:30");
  await writer.locator('form[action="/do/plan-publication"] button').click();
  await expect(writer.locator(".error-summary")).toContainText("has passed");
  await expect(writer.locator("#field-hour")).toHaveValue("07:30");
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await writer.locator("#field-day").fill(tomorrow);
  await writer.locator('form[action="/do/plan-publication"] button').click();
  await expect(writer.locator("#draft")).toContainText("It is published on");
  await looked(writer, "a draft with a day of publication");
  await writer.locator('form[action="/do/take-back-publication"] button').click();
  await expect(writer.locator('form[action="/do/take-back-publication"]')).toHaveCount(0);
  await writer.locator('form[action="/do/publish-draft"] button').click();
  await expect(writer.locator(".notice.success")).toBeVisible();
  await writer.goto(`/author/${course}/publishing`);
  await expect(writer.locator('[role="status"]')).toHaveText("It is published.");
  await looked(writer, "a publication that has ended");
  await writer.goto(`/author/${course}/versions`);
  await expect(writer.locator(".publications > li").nth(1)).toContainText("under way in this version");

  // The officer reads the version that was begun, until it is their own wish to leave it.
  await officer.goto(`/courses/${course}/${module}/${lesson}`);
  await expect(officer.getByRole("main")).not.toContainText(sentence);
  await officer.goto(`/courses/${course}`);
  await officer.getByRole("link", { name: "See what is new" }).click();
  await expect(officer.getByRole("main")).toContainText("A sentence about silence.");
  await expect(officer.getByRole("main")).toContainText("The lesson that you have completed stays completed.");
  await looked(officer, "what a newer version means");
  await officer.locator('form[action="/do/take-newer-version"] button').click();
  await expect(officer.locator(".notice.success")).toBeVisible();
  await expect(officer.getByRole("link", { name: "See what is new" })).toHaveCount(0);
  await expect(officer.locator(`#module-${module}`)).toContainText("1 of 1");
  await officer.goto(`/courses/${course}/${module}/${lesson}`);
  await expect(officer.getByRole("main")).toContainText(sentence);
  silent();
  for (const page of [officer, writer, reviewer]) await page.context().close();
});
