// Demands that have no place in an interview: it ends, the officer may say a word on it, and an assessor reads two turns and nothing else.
import { expect, test } from "@playwright/test";
import { accessible } from "../../support/axe.js";
import { fitsTelephone, silence } from "../../support/console.js";
import { freshOfficer, signIn, somebodyElse } from "../../support/people.js";
import { listenInterviews } from "../../support/place.js";
import { begin, composer, enter, practised, say } from "../../support/talk.js";

test.use({ baseURL: `http://${listenInterviews}`, actionTimeout: 7_000 });

const demand = "Shut up, you stupid liar.";

test("two demands end the interview, and an assessor decides on the two turns", async ({ page, browser }, info) => {
  test.setTimeout(120_000);
  const silent = silence(page);
  await signIn(page, await freshOfficer(info, "Marit Solberg"));
  const run = await begin(page, "quay");
  await enter(page, info);
  await say(page, info, practised[0]);
  await say(page, info, `${demand} First, ${info.project.name}.`);
  await composer(page).fill(`${demand} Then, ${info.project.name}.`);
  await page.locator(".deeds-row > .button").first().click();
  await expect(page).toHaveURL(new RegExp(`${run}/debrief`));
  const object = page.locator('form[action="/do/object-report"]');
  await expect(object).toBeVisible();
  await accessible(page, "an interview that was ended");
  await fitsTelephone(page, "an interview that was ended");
  await object.locator("textarea").fill("I read out what the suspect had shouted.");
  await object.locator("button").click();
  await expect(page.getByRole("main")).toContainText("I read out what the suspect had shouted.");
  silent();

  const assessor = await somebodyElse(browser, info);
  await signIn(assessor.page, "assessor@demo.example");
  await assessor.page.goto("/marking");
  await accessible(assessor.page, "what waits for assessors");
  const reports = await assessor.page.locator('a[href^="/marking/reports/"]').evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  let found = false;
  for (const address of reports) {
    await assessor.page.goto(address);
    found = (await assessor.page.locator("main").innerText()).includes(`First, ${info.project.name}.`);
    if (found) break;
  }
  expect(found, "the report waits for an assessor").toBe(true);
  const main = assessor.page.getByRole("main");
  await expect(main.locator("blockquote")).toHaveCount(3);
  await expect(main).not.toContainText("Marit");
  await expect(main).not.toContainText(practised[0]);
  await accessible(assessor.page, "a report");
  await fitsTelephone(assessor.page, "a report");
  const decide = assessor.page.locator('form[action="/do/decide-report"]');
  await decide.locator('input[type="radio"]').last().check();
  await decide.locator("textarea").fill("The words were read out, and not said to the person.");
  await decide.locator("button").last().click();
  await expect(assessor.page.locator(".notice.success")).toBeVisible();
  await assessor.context.close();

  await page.reload();
  await expect(page.getByRole("main")).toContainText("The words were read out, and not said to the person.");
});
