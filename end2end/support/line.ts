// The line between a page and the server.
import type { Page } from "@playwright/test";

/**
 * The line is back, and this is pressed to send again. A page whose line was down also tries by itself after some seconds, and where that
 * comes first there is nothing to press any more: so whatever is sent waits until it was pressed.
 */
export async function backBy(page: Page, press: () => Promise<void>): Promise<void> {
  let pressed = () => {};
  const isPressed = new Promise<void>((done) => { pressed = done; });
  await page.route("**/do/*", async (route) => {
    await isPressed;
    await route.continue();
  });
  await page.context().setOffline(false);
  await press();
  pressed();
}
