// A course leaves as an archive, is changed on a computer, and comes back: its differences are seen first, then it is in the draft. Each run
// begins a course of its own.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { freshOfficer, signIn } from "../../support/people.js";
import { beginCourse } from "../../support/studio.js";
import { unzip, zip } from "../../support/zip.js";

test.use({ actionTimeout: 7_000 });

test("a course goes out as an archive and comes back changed", async ({ page }, info) => {
  test.setTimeout(120_000);
  const silent = silence(page);
  await signIn(page, await freshOfficer(info, "Fatima Files", undefined, "instructor"));
  const word = `files-${info.project.name}-${Date.now()}`;
  const papers = { title: "Papers and folders", summary: "What is kept.", outcome: "find a paper", module: "Before", lesson: "A paper" };
  await beginCourse(page, { ...papers, slug: word });
  const waiting = page.waitForEvent("download");
  await page.locator(`a[href="/author/${word}/course.zip"]`).click();
  const files = unzip(readFileSync(await (await waiting).path()));
  const lesson = [...files.keys()].find((path) => path.endsWith("01-a-paper.md"));
  expect(lesson).toBeDefined();

  // What is no archive is refused in words, and nothing is lost but the file.
  await page.goto(`/author/${word}/import`);
  await looked(page, "where an archive is brought");
  const file = page.locator('input[type="file"]');
  await file.setInputFiles({ name: "course.zip", mimeType: "application/zip", buffer: Buffer.from("%PDF-1.7") });
  await page.locator('form[action^="/do/bring-course"] button').click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await looked(page, "an archive that was refused");

  const changed = new Map(files);
  changed.set(lesson!, Buffer.concat([files.get(lesson!)!, Buffer.from("\nA sentence written on a train.\n")]));
  await file.setInputFiles({ name: "course.zip", mimeType: "application/zip", buffer: zip(changed) });
  await page.locator('form[action^="/do/bring-course"] button').click();
  await expect(page.locator("#difference ins").first()).toContainText("A sentence written on a train.");
  await looked(page, "what an archive would change");
  await page.locator('form[action="/do/take-files"] button').click();
  await expect(page.locator(".notice.success")).toBeVisible();
  await page.locator(".lessons a").first().click();
  await expect(page.locator("#field-text")).toHaveValue(/A sentence written on a train\./);

  // A bank is added, and its questions are looked at.
  await page.goto(`/author/${word}/draft-banks`);
  await page.locator("details summary").last().click();
  await page.locator('form[action="/do/add-bank"] [name="name"]').fill("extra");
  await page.locator('form[action="/do/add-bank"] button').click();
  await expect(page.locator(".notice.success")).toBeVisible();
  await page.goto(`/author/${word}/draft-banks?file=assessment/extra.md`);
  await expect(page.locator("#questions")).toBeVisible();
  await looked(page, "the questions of a draft");
  silent();
});
