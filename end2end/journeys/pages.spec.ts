// Every page there is: no accessibility violation, never wider than a small telephone, right in Arabic, dark and large.
import { expect, test } from "@playwright/test";
import { accessible } from "../support/axe.js";
import { course, signIn, somebodyElse } from "../support/people.js";
import { fits } from "../support/walk.js";

const lesson = `${course}/definition/three-elements`;
const pages: Record<string, string[]> = {
  "": ["/", "/sign-in", "/courses", course, "/glossary", "/search?q=consent", "/verify", "/verify/0000-0000-0000-0000", "/about", "/pause", "/nowhere"],
  "learner@demo.example": ["/", "/courses", course, lesson, `${course}/first-contact/rehearsal-ten-turns`, "/certificates", "/account", "/account/security", "/account/privacy", "/sign-out", "/practice", "/practice/drills", "/practice/scenarios", "/practice/scenarios/scam-compound", "/practice/interviews", "/practice/interviews/fishing-boat", "/practice/measuring", "/skills"],
  "officer@demo.example": ["/", course, "/certificates", "/certifications", "/certifications/first-contact-interviewer", "/practice", "/skills"],
  "instructor@demo.example": ["/", "/author", "/author/scenarios/scam-compound", "/author/interviews", "/author/interviewing-adults/banks", "/author/interviewing-adults/exchange", "/author/recognising-trafficking/statistics", "/author/recognising-trafficking/statistics/final/df-exam-match-elements"],
  "programme@demo.example": ["/", "/programmes", "/programmes/new", "/programmes/accommodations", "/programmes/listening-first", "/programmes/listening-first/certifications/first-contact-interviewer", "/programmes/listening-first/certifications/first-contact-interviewer/awards"],
  "assessor@demo.example": ["/", "/marking", "/marking/finished", "/marking/observations", "/marking/observations/new", "/marking/observations/paper/mock-interview-children"],
  "admin@demo.example": ["/", "/admin", "/admin/accounts", "/admin/accounts/new", "/admin/audit", "/programmes/organisations"],
};

for (const [email, addresses] of Object.entries(pages)) {
  for (const lang of ["en", "ar"]) {
    test(`pages of ${email || "anyone"} in ${lang}`, async ({ page }) => {
      test.setTimeout(120_000);
      if (email) await signIn(page, email);
      for (const address of addresses) {
        const at = `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;
        await page.goto(at);
        await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
        await expect(page.locator("h1")).toHaveCount(1);
        await accessible(page, at);
        await page.setViewportSize({ width: 320, height: 640 });
        await fits(page, at);
        await page.setViewportSize({ width: 1280, height: 900 });
      }
    });
  }
}

test("the page of an account, a new account and its one-use link", async ({ page, browser }, info) => {
  await signIn(page, "admin@demo.example");
  await page.goto("/admin/accounts?q=officer@demo.example");
  await page.locator('main a[href^="/admin/accounts/"]:not([href$="/new"])').first().click();
  await expect(page.locator('form[action="/do/update-account"]')).toBeVisible();
  await accessible(page, "an account");

  // What was typed survives a refusal.
  await page.goto("/admin/accounts/new");
  const form = page.locator('form[action="/do/create-account"]');
  await form.locator('input[name="name"]').fill("Nour Haddad");
  await form.locator('input[name="email"]').fill("officer@demo.example");
  await form.locator('input[name="agency"]').fill("Harbour Police");
  await form.locator('input[value="officer"]').check();
  await form.locator("button").last().click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(form.locator('input[name="name"]')).toHaveValue("Nour Haddad");
  await accessible(page, "a refused account");
  await form.locator('input[name="email"]').fill(`nour-${info.project.name}-${Date.now()}@journeys.example`);
  await form.locator("button").last().click();
  const shown = (await page.locator("main code.secret").textContent()) ?? "";
  const link = /\/setup\/[\w-]+$/.exec(shown)?.[0];
  expect(link, "the link is shown once").toBeTruthy();
  await accessible(page, "the page that shows a one-use link");

  const newcomer = await somebodyElse(browser, info);
  await newcomer.page.goto(link ?? "");
  await accessible(newcomer.page, "the page that sets a password");
  await newcomer.page.locator('input[name="new_password"]').fill("short");
  await newcomer.page.locator('input[name="repeat_password"]').fill("short");
  await newcomer.page.locator('form[action="/do/use-link"] button').click();
  await expect(newcomer.page.locator(".error-summary")).toBeVisible();
  for (const name of ["new_password", "repeat_password"]) await newcomer.page.locator(`input[name="${name}"]`).fill("slow river under bridges");
  await newcomer.page.locator('form[action="/do/use-link"] button').click();
  await expect(newcomer.page).toHaveURL(/sign-in/);
  // Used once, it is nothing any more.
  const again = await newcomer.page.goto(link ?? "");
  expect(again?.status()).toBe(404);
  await newcomer.context.close();
});

test("dark pages keep their contrast", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await signIn(page, "learner@demo.example");
  for (const address of ["/", course, lesson]) {
    await page.goto(address);
    await accessible(page, `${address} in the dark`);
  }
});

test("text may be spaced out and doubled", async ({ page }) => {
  await signIn(page, "learner@demo.example");
  await page.setViewportSize({ width: 640, height: 900 });
  for (const address of ["/", course, lesson]) {
    await page.goto(address);
    // WCAG 2.2, 1.4.12, and 200 % of a 1280 px window; a style sheet as a reader's own, beside the policy of the page.
    await page.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }" }).catch(() => undefined);
    await fits(page, address);
  }
});

test("the structure that a screen reader tells", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: "sign-in.aria.yml" });
  await page.goto("/verify");
  await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: "verify.aria.yml" });
  await page.goto("/courses");
  await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: "courses.aria.yml" });
  await page.goto("/verify?lang=ar");
  await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: "verify.ar.aria.yml" });
  await signIn(page, "learner@demo.example");
  await page.goto(`${course}/first-contact/who-you-are`);
  await expect(page.getByRole("navigation").first()).toMatchAriaSnapshot({ name: "navigation.aria.yml" });
  await expect(page.locator("main nav").first()).toMatchAriaSnapshot({ name: "outline.aria.yml" });
});
