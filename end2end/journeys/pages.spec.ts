// Every page there is: no accessibility violation, never wider than a small telephone, right in Arabic, dark and large.
import { expect, test } from "@playwright/test";
import { accessible } from "../support/axe.js";
import { course, signIn } from "../support/people.js";
import { fits } from "../support/walk.js";

const lesson = `${course}/definition/three-elements`;
const pages: Record<string, string[]> = {
  "": ["/", "/sign-in", "/courses", course, "/glossary", "/search?q=consent", "/verify", "/verify/0000-0000-0000-0000", "/about", "/pause", "/nowhere"],
  "learner@demo.example": ["/", "/courses", course, lesson, `${course}/first-contact/rehearsal-ten-turns`, "/certificates", "/account", "/account/security", "/account/privacy", "/sign-out"],
  "officer@demo.example": ["/", course, "/certificates"],
  "instructor@demo.example": ["/", "/author"],
  "programme@demo.example": ["/", "/programmes"],
  "assessor@demo.example": ["/", "/marking"],
  "admin@demo.example": ["/", "/admin", "/admin/accounts", "/admin/accounts/new", "/admin/audit"],
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
