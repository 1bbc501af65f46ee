// Playing a scenario: its page, its actions, its end.
import { expect, type Page, type TestInfo } from "@playwright/test";
import { ready } from "./people.js";

export const scenarios = "/practice/scenarios";

/** Begins a run for practice from the page of a scenario; answers the address of the run. */
export async function begin(page: Page, info: TestInfo, scenario: string): Promise<string> {
  await page.goto(`${scenarios}/${scenario}`);
  await page.locator('form[action="/do/begin-scenario"]:not(:has([name="course"])) button').first().click();
  await expect(page).toHaveURL(/\/runs\//);
  await ready(page, info);
  return page.url().split("?")[0];
}

export const deed = (page: Page, action: string) => page.locator(`button[name="action"][value="${action}"]`);

/** Takes an action and waits for the next scene, or for the debrief. */
export async function take(page: Page, info: TestInfo, action: string): Promise<void> {
  const before = await step(page);
  await deed(page, action).click();
  await expect.poll(async () => page.url().includes("/debrief") || !["", before].includes(await step(page)), { message: `after ${action}` }).toBe(true);
  if (page.url().includes("/debrief")) await page.waitForLoadState();
  else await ready(page, info);
}

/** The step that the page would send; nothing while the page changes. */
async function step(page: Page): Promise<string> {
  return page.locator('input[name="step"]').evaluateAll((all) => (all as HTMLInputElement[]).map((one) => one.value).join()).catch(() => "");
}
