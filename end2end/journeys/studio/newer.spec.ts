// A newer version on the way: an officer begins a course, its authors publish another version, and the officer reads what it would mean, takes it, and
// keeps what was done. Without script on a server of its own, because a draft is everybody's.
import { expect, test, type Browser, type Page, type TestInfo } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { end, start } from "../../support/alone.js";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { freshOfficer, hasScript, signIn, somebodyElse } from "../../support/people.js";
import { listenAlone, listenScenes } from "../../support/place.js";
import { approve, askReview, edit, instructor, more, openDraft, publish } from "../../support/studio.js";

const [course, module, lesson] = ["scenes", "at-the-gate", "waiting"];
const file = "01-at-the-gate/01-waiting.md";
const siteOf = (info: TestInfo) => `http://${hasScript(info) ? listenScenes : listenAlone(info)}`;

let data = "";
let server: ChildProcess | undefined;
test.beforeAll(async ({}, info) => {
  if (hasScript(info)) return;
  data = mkdtempSync(join(tmpdir(), "audire-end2end-newer-"));
  server = await start(listenAlone(info), data, resolve(import.meta.dirname, "../../../crates/testkit/scenes"));
});
test.afterAll(async () => {
  if (server) await end(server, "SIGTERM");
  if (data) rmSync(data, { recursive: true, force: true });
});

async function learner(browser: Browser, info: TestInfo): Promise<Page> {
  const site = siteOf(info);
  const one = await somebodyElse(browser, info, { baseURL: site });
  await signIn(one.page, await freshOfficer(info, "Ines Farouk", site));
  return one.page;
}

/** A sentence more in the lesson, as a draft that waits for a second person. */
async function write(page: Page, info: TestInfo, sentence: string): Promise<void> {
  await openDraft(page, course);
  await edit(page, info, course, file, more(sentence));
  await askReview(page, course, "A sentence about silence.");
}

test("an officer under way reads what a newer version means, takes it and keeps what was done", async ({ browser }, info) => {
  test.setTimeout(180_000);
  const sentence = `A sentence more for whoever comes later, ${info.project.name}.`;
  const officer = await learner(browser, info);
  const silent = silence(officer);
  await officer.goto(`/courses/${course}`);
  await officer.locator('form[action="/do/enrol"] button').click();
  await officer.goto(`/courses/${course}/${module}/${lesson}`);
  await officer.locator('form[action="/do/continue"] button').click();
  await expect(officer).not.toHaveURL(new RegExp(`/${lesson}$`));

  const writer = await instructor(browser, info, "Wanda Writer", siteOf(info));
  const reviewer = await instructor(browser, info, "Rami Reviewer", siteOf(info));
  await write(writer, info, sentence);
  await approve(reviewer, course);

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
  await expect(writer.locator("#draft")).toContainText("It will be published on");
  await looked(writer, "a draft with a day of publication");
  await writer.locator('form[action="/do/take-back-publication"] button').click();
  await expect(writer.locator('form[action="/do/take-back-publication"]')).toHaveCount(0);
  await publish(writer, course);
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
