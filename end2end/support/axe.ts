// No violation of WCAG 2.2 A and AA, as far as a program can see. The program is itself a script, so it looks
// where there is script; what it looks at is the same markup.
import { expect, test, type Page } from "@playwright/test";
import axe from "axe-core";
import { fitsTelephone } from "./console.js";
import { hasScript } from "./people.js";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs the program in the page itself and asks for violations only: pages have no frames, and what passes is not told. */
export async function accessible(page: Page, what: string): Promise<void> {
  if (!hasScript(test.info())) return;
  // Of a page that has come in part, what is missing would be told.
  await page.waitForLoadState();
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe: program } = window as unknown as { axe: typeof axe };
    const found = await program.run(document, { runOnly, resultTypes: ["violations"] });
    return found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html) }));
  }, rules);
  const told = violations.map((one) => `${one.id}: ${one.help}\n  ${one.nodes.slice(0, 4).join("\n  ")}`);
  expect(told, what).toEqual([]);
}

/** What is looked at on each page: order and contrast for everybody, and a small telephone. */
export async function looked(page: Page, what: string): Promise<void> {
  await accessible(page, what);
  await fitsTelephone(page, what);
}
