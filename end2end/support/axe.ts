// No violation of WCAG 2.2 A and AA, as far as a program can see. The program is itself a script, so it looks
// where there is script; what it looks at is the same markup.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { hasScript } from "./people.js";

export async function accessible(page: Page, what: string): Promise<void> {
  if (!hasScript(test.info())) return;
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const told = found.violations.map((one) => `${one.id}: ${one.help}\n  ${one.nodes.map((node) => node.html).slice(0, 4).join("\n  ")}`);
  expect(told, what).toEqual([]);
}
