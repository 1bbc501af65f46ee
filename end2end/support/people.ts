// Signing in, and officers who start fresh: the administrator creates their account, as in life.
import { expect, request, type Browser, type BrowserContext, type Page, type TestInfo } from "@playwright/test";
import { listen, listenInterviews, listenKinds, listenScenes } from "./place.js";

export const password = "practise listening daily";
export const course = "/courses/recognising-trafficking";

let made = 0;

/** Journeys in these folders have a site of their own: with every kind of question, with small scenarios, with a small case. */
const sites: Record<string, string> = { kinds: listenKinds, scenes: listenScenes, interview: listenInterviews };

/** The site that a journey visits. */
export const siteOf = (info: TestInfo): string => {
  const [, folder] = /[\\/]journeys[\\/](\w+)[\\/]/.exec(info.file) ?? [];
  return `http://${sites[folder ?? ""] ?? listen}`;
};

export async function signIn(page: Page, email: string, word = password): Promise<void> {
  await page.goto("/sign-in");
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(word);
  await page.locator('form[action="/do/sign-in"] button').click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Makes an account through the administrator's form and its one-use link; answers the e-mail address. */
export async function freshOfficer(info: TestInfo, name = "Ines Farouk", site = siteOf(info), role = "officer"): Promise<string> {
  made += 1;
  const email = `${role}-${info.project.name}-${info.workerIndex}-${made}-${Date.now()}@journeys.example`;
  const admin = await request.newContext({ baseURL: site });
  await admin.post("/do/sign-in", { form: { email: "admin@demo.example", password } });
  const created = await admin.post("/do/create-account", {
    headers: { accept: "text/html" },
    form: { name, email, agency: "Harbour Police", country: "TN", "roles[]": role },
  });
  const token = /\/setup\/([\w-]+)/.exec(await created.text())?.[1];
  expect(token, "the page after creating an account shows its one-use link").toBeTruthy();
  const anybody = await request.newContext({ baseURL: site });
  await anybody.post("/do/use-link", {
    form: { kind: "setup", token: token ?? "", new_password: password, repeat_password: password },
  });
  await admin.dispose();
  await anybody.dispose();
  return email;
}

/** A second person, with cookies of their own and the same settings. */
export async function somebodyElse(browser: Browser, info: TestInfo, more = {}): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: siteOf(info),
    javaScriptEnabled: info.project.use.javaScriptEnabled ?? true,
    viewport: info.project.use.viewport,
    locale: "en-GB",
    ...more,
  });
  return { context, page: await context.newPage() };
}

export const hasScript = (info: TestInfo): boolean => info.project.use.javaScriptEnabled !== false;

/**
 * Waits until the page is whole and its islands are awake; without script there is nothing more to wait for. A page that has come in part
 * has fewer questions than it will have.
 */
export async function awake(page: Page, info: TestInfo): Promise<void> {
  await page.waitForLoadState();
  if (hasScript(info)) await page.waitForSelector("html[data-islands=ready]");
}

/** Waits until the page is whole and its keys and buttons are listened to. */
export async function ready(page: Page, info: TestInfo): Promise<void> {
  await page.waitForLoadState();
  if (hasScript(info)) await page.waitForSelector("html[data-keys=ready]");
}

/**
 * Does what leads to another page, and waits until that page is there and whole: a key that is pressed answers before anything is sent,
 * and what is read or done then is read and done on the page that is about to go.
 */
export async function leads(page: Page, deed: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-left", ""));
  await deed();
  await expect(page.locator("html:not([data-left])"), "another page").toHaveCount(1);
  await page.waitForLoadState();
}
