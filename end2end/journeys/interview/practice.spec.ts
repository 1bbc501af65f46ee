// An interview for practice: planned, held, looked back on, contested, deleted.
import { expect, test, type Page } from "@playwright/test";
import { accessible, looked } from "../../support/axe.js";
import { silence } from "../../support/console.js";
import { hasScript, freshOfficer, password, ready, signIn, somebodyElse } from "../../support/people.js";
import { listenInterviews } from "../../support/place.js";
import { act, begin, composer, enter, interviews, practised, press, say, turns, unfold } from "../../support/talk.js";

test.use({ baseURL: `http://${listenInterviews}` });

const next = (page: Page) => page.locator('#say input[name="number"]');

test("an interview is planned, held, looked back on, contested and deleted", async ({ page }, info) => {
  test.setTimeout(180_000);
  const silent = silence(page);
  await signIn(page, await freshOfficer(info));
  await page.goto(interviews);
  await looked(page, "the list of cases");
  await page.goto(`${interviews}/quay`);
  await expect(page.locator(".note-ahead")).toContainText("Forced work at sea");
  await looked(page, "the page before an interview");

  // Planned, left, and gone on with.
  const run = await begin(page, "quay");
  await expect(page.locator(".file")).toContainText("Maribel");
  await looked(page, "planning");
  await page.locator("#field-hypotheses").fill("He owes money.\nHe left after a quarrel.");
  await page.locator('input[name="present[]"][value="support"]').check();
  await page.locator('button[name="then"][value="save"]').click();
  await expect(page).toHaveURL(new RegExp(`${interviews}$`));
  await page.locator(`main a[href^="${new URL(run).pathname}"]`).click();
  await expect(page.locator("#field-hypotheses")).toHaveValue("He owes money.\nHe left after a quarrel.");
  await expect(page.locator('input[name="present[]"][value="support"]')).toBeChecked();
  await enter(page, info);

  const main = page.getByRole("main");
  await expect(main).toContainText("A tall man in a wet jumper");
  await looked(page, "the room before the first words");
  const first = await say(page, info, practised[0]);
  await expect(first.locator(".answer")).not.toBeEmpty();
  if (hasScript(info)) {
    await expect(composer(page), "one goes on typing").toBeFocused();
    await expect(page.locator("#heard"), "the answer is told once").not.toBeEmpty();
  } else {
    await expect(page).toHaveURL(/#turn-1$/);
  }
  await act(page, info, "alone");
  await act(page, info, "interpreter");
  for (const words of practised.slice(1)) await say(page, info, words);
  await expect(turns(page)).toHaveCount(practised.length + 2);
  await expect(main, "no meter of trust").not.toContainText(/trust|distress/i);
  await looked(page, "the room in the middle of a talk");

  // A break, with words half typed: they stay, and so do the notes.
  await composer(page).fill("You said the boat");
  await page.locator("#field-notes").fill("two men on board");
  await act(page, info, "break");
  await expect(composer(page)).toHaveValue("You said the boat");
  await page.reload();
  await expect(page.locator("#field-notes")).toHaveValue("two men on board");
  await ready(page, info);
  await composer(page).fill("");
  await page.locator('button[formaction="/do/keep-notes"]').first().click();
  await expect(page.locator(".notes [role=status]")).toBeVisible();
  await ready(page, info);

  await press(page, "close");
  await expect(page.locator("#ended")).toBeVisible();
  await expect(page.locator("#field-words")).toHaveCount(0);
  await looked(page, "a talk that is over");
  await page.locator('a[href$="/debrief"]').click();

  await expect(main).toContainText("The man from the quay");
  await expect(page.locator(".lanes tbody tr")).not.toHaveCount(0);
  await expect(page.locator(".strengths > li")).not.toHaveCount(0);
  await expect(page.locator(".goal")).toHaveCount(1);
  await expect(page.locator("#hypotheses")).toContainText("He left after a quarrel.");
  await unfold(page);
  await looked(page, "a debrief");

  // Hypotheses looked back on.
  await page.locator('form[action="/do/look-back"] textarea').fill("The debt has become stronger.");
  await page.locator('form[action="/do/look-back"] button').click();
  await expect(page.locator('form[action="/do/look-back"] textarea')).toHaveValue("The debt has become stronger.");

  // A label is contested: first with too few words, which loses nothing, then with a reason.
  await unfold(page);
  const contests = page.locator("details.contest");
  const count = await contests.count();
  expect(count).toBeGreaterThan(5);
  await contests.first().locator("summary").click();
  await contests.first().locator("select").selectOption("SUPP");
  await contests.first().locator("textarea").fill("Short");
  await contests.first().locator("button").click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.locator("#field-reason")).toHaveValue("Short");
  await accessible(page, "a refused contest");
  await page.locator("#field-reason").fill("It recognises an effort and gives no information.");
  await page.locator("details.contest[open] button").click();
  await expect(page.locator(".contested")).toContainText("Support");
  await expect(contests).toHaveCount(count - 1);

  // Deleted: nothing of it can be read any more.
  await page.locator("details:has(form[action='/do/erase-interview']) > summary").click();
  await page.locator('form[action="/do/erase-interview"] button').click();
  await expect(page.locator(".notice.success")).toBeVisible();
  await page.goto(`${interviews}/quay`);
  await expect(main).toContainText("You deleted the words of this interview.");
  silent();
  const gone = await page.goto(`${run}/debrief`);
  expect(gone?.ok()).toBe(false);
});

test("what looks real is pointed out before it is sent", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  await begin(page, "quay");
  await enter(page, info);
  const words = "Please call me under 0171 555 0199 tomorrow.";
  await composer(page).fill(words);
  await page.locator(".deeds-row > .button").first().click();
  await expect(page.locator(".looks-real")).toContainText("0171 555 0199");
  await expect(turns(page), "nothing was sent").toHaveCount(0);
  await expect(composer(page)).toHaveValue(words);
  await ready(page, info);
  await accessible(page, "words that look real");
  await page.locator('button[name="really"]').click();
  await expect(turns(page)).toHaveCount(1);
  await expect(turns(page).first()).toContainText(words);
  await expect(page.locator(".looks-real")).toHaveCount(0);
});

test("too many words and silence at the beginning are refused and lose nothing", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  await begin(page, "quay");
  await enter(page, info);
  const long = "Tell me more about that. ".repeat(30).trim();
  await composer(page).fill(long);
  await page.locator(".deeds-row > .button").first().click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(composer(page)).toHaveValue(long);
  await expect(turns(page)).toHaveCount(0);
  await accessible(page, "refused words");
  await ready(page, info);
  await composer(page).fill("");
  await page.locator('button[name="silent"]').click();
  await expect(page.locator(".error-summary, .refused").first()).toBeVisible();
  await expect(turns(page)).toHaveCount(0);
});

test("a turn is taken once, whichever tab sends it and however often", async ({ page, context, browser }, info) => {
  await signIn(page, await freshOfficer(info));
  const run = await begin(page, "quay");
  await enter(page, info);
  const other = await context.newPage();
  await other.goto(run);
  await ready(other, info);
  await say(page, info, practised[0]);
  await composer(other).fill("Who are you?");
  await other.locator(".deeds-row > .button").first().click();
  await expect(other.locator(".refused")).toBeVisible();
  await expect(composer(other)).toHaveValue("Who are you?");
  await expect(turns(other)).toHaveCount(1);
  await expect(next(other)).toHaveValue("2");
  await ready(other, info);
  await other.locator(".deeds-row > .button").first().dblclick();
  await expect(turns(other)).toHaveCount(2);
  await other.reload();
  await expect(turns(other)).toHaveCount(2);
  await other.close();

  // Somebody else finds nothing there.
  const stranger = await somebodyElse(browser, info);
  await signIn(stranger.page, await freshOfficer(info));
  expect((await stranger.page.goto(run))?.status()).toBe(404);
  await stranger.context.close();
});

test("a session that ends in the middle of a talk loses no words", async ({ page, context }, info) => {
  const email = await freshOfficer(info);
  await signIn(page, email);
  const run = await begin(page, "quay");
  await enter(page, info);
  await composer(page).fill("Good evening.");
  await context.clearCookies();
  await page.locator(".deeds-row > .button").first().click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('form[action="/do/sign-in"] button').click();
  await expect(page).toHaveURL(new RegExp(`^${run}`));
  await expect(composer(page)).toHaveValue("Good evening.");
  await expect(turns(page)).toHaveCount(0);
});

test("after two interviews within an hour the room closes for a while", async ({ page }, info) => {
  await signIn(page, await freshOfficer(info));
  for (const anew of [false, true]) {
    await page.goto(`${interviews}/quay`);
    const button = page.locator('form[action="/do/begin-interview"] button');
    await (anew ? button.and(page.locator('[name="anew"]')) : button).click();
    await expect(page).toHaveURL(/\/runs\//);
    await enter(page, info);
    await say(page, info, practised[0]);
  }
  await press(page, "close");
  await expect(page.locator("#ended")).toBeVisible();
  await page.goto(`${interviews}/quay`);
  await expect(page.locator(".note-ahead")).toContainText("2 times within an hour");
  await expect(page.locator('form[action="/do/begin-interview"]')).toHaveCount(0);
  await accessible(page, "a room that is closed for a while");
});
