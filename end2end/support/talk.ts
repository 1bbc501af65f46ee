// Holding an interview: its planning, its room, its end.
import { expect, type Locator, type Page, type TestInfo } from "@playwright/test";
import { ready } from "./people.js";

export const interviews = "/practice/interviews";
export const composer = (page: Page): Locator => page.locator("#field-words");
/** The turns of the record, in the room. */
export const turns = (page: Page): Locator => page.locator("ol.record > .turn:not(.pending)");

/** Begins an interview for practice from the page of its case, and stays at the planning; answers the address of the run. */
export async function begin(page: Page, name: string): Promise<string> {
  await page.goto(`${interviews}/${name}`);
  await page.locator('form[action="/do/begin-interview"] button').first().click();
  await expect(page).toHaveURL(/\/runs\//);
  return page.url().split(/[?#]/)[0];
}

/** From the planning into the room. */
export async function enter(page: Page, info: TestInfo): Promise<void> {
  await page.locator('button[name="then"][value="enter"]').click();
  await expect(composer(page)).toBeVisible();
  await ready(page, info);
}

/** Does what adds a turn, and waits until the record holds it. */
async function adds(page: Page, info: TestInfo, deed: () => Promise<void>): Promise<Locator> {
  const before = await turns(page).count();
  await deed();
  await expect(turns(page)).toHaveCount(before + 1);
  await ready(page, info);
  return turns(page).last();
}

/** Says something and waits for the answer; answers its turn. */
export async function say(page: Page, info: TestInfo, words: string): Promise<Locator> {
  return adds(page, info, async () => {
    await composer(page).fill(words);
    await page.locator(".deeds-row > .button").first().click();
  });
}

/** Does something that is not said, behind its fold where it lies behind one. */
export async function act(page: Page, info: TestInfo, what: string): Promise<Locator> {
  return adds(page, info, () => press(page, what));
}

/** Presses the button of an act. */
export async function press(page: Page, what: string): Promise<void> {
  await page.waitForLoadState();
  const button = page.locator(`button[name="act"][value="${what}"]`);
  const fold = page.locator("details.fold", { has: button });
  if ((await fold.count()) > 0) await fold.locator("summary").click();
  await button.click();
}

/** Opens what is folded in a debrief. */
export async function unfold(page: Page): Promise<void> {
  await page.waitForLoadState();
  const folded = page.locator("details.folded:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
}

/** An interview as somebody who has practised would hold it: it is long enough to be judged. */
export const practised = [
  "I am a police officer. I write down what you say, and I share it only with the prosecutor.",
  "You can say that you do not know, and you can stop at any time.",
  "Would you like some water?",
  "Are you safe here right now?",
  "Tell me everything that happened, from the beginning.",
  "Then what happened?",
  "You spoke about the boat. Tell me about the boat.",
  "Thank you for telling me. That must be hard to say.",
  "Tell me more about the work.",
  "What did he say to you?",
];
