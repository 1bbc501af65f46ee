// Answering a question, whatever its kind, by the words that stand on the page: by its controls, or by keyboard alone.
import { expect, type Locator, type Page } from "@playwright/test";
import { bare, keyOf, typed, type Key } from "./content.js";

/** The question that a form asks, in the language in which it asks it. */
export async function asked(form: Locator): Promise<Key & { id: string }> {
  const id = await form.locator('input[name="question"]').first().inputValue();
  const lang = await form.locator(".question").evaluate((one) => one.closest("[lang]")?.getAttribute("lang") ?? "");
  return { id, ...keyOf(id, lang) };
}

/** One thing to do in a form: to choose, to choose from a list, or to write. */
interface Deed {
  control: Locator;
  /** The words to write, or the place in the list. */
  text?: string;
  place?: number;
}

/** What has to be done for a right answer, or for one that earns nothing, in the order of the page. */
async function deeds(form: Locator, right: boolean): Promise<Deed[]> {
  const { id, kind, ...key } = await asked(form);
  const response = right ? key.right : key.wrong;
  const controls = form.locator('[name="response[]"]');
  if (typed.includes(kind)) return [{ control: controls, text: response[0] }];
  if (kind === "code-question") return [{ control: controls.and(form.locator(`[value="${response[0]}"]`)) }];
  const labels = (await controls.evaluateAll((all) => (all as HTMLInputElement[]).map((one) => {
    const words = one.labels?.[0]?.cloneNode(true) as HTMLElement;
    for (const key of words.querySelectorAll("kbd, select, input")) key.remove();
    return words.textContent ?? "";
  }))).map(bare);
  const at = (words: string) => {
    const place = labels.indexOf(bare(words));
    if (place < 0) throw new Error(`${id} does not say "${words}", but ${labels.join(", ")}`);
    return place;
  };
  const found: [number, Deed][] = [];
  for (const [number, one] of response.entries()) {
    if (kind === "ordering") {
      found.push([at(one), { control: controls.nth(at(one)), place: number + 1 }]);
    } else if (kind === "matching") {
      const [left, right] = one.split(" → ");
      const offered = (await choices(form)).map(bare);
      found.push([at(left), { control: controls.nth(at(left)), place: offered.indexOf(bare(right)) + 1 }]);
    } else {
      found.push([at(one), { control: controls.nth(at(one)) }]);
    }
  }
  return found.sort(([one], [other]) => one - other).map(([, deed]) => deed);
}

/** What can be chosen in a matching; where it is long it stands under the lists, and they hold its beginning only. */
async function choices(form: Locator): Promise<string[]> {
  const under = await form.locator(".lettered li > span").allTextContents();
  if (under.length > 0) return under;
  const all = await form.locator("select").first().locator("option").allTextContents();
  return all.slice(1);
}

/** Gives the right answer, or one that earns nothing, and says how sure one is where that is asked. */
export async function give(form: Locator, right = true): Promise<void> {
  for (const { control, text, place } of await deeds(form, right)) {
    if (text !== undefined) await control.fill(text);
    else if (place !== undefined) await control.selectOption({ index: place });
    else await control.check();
  }
  const sure = form.locator(`input[name="certainty"][value="${right ? 3 : 1}"]`);
  if ((await sure.count()) > 0) await sure.check();
}

/** The same without a mouse: Tab to each control, arrows, space and typing. */
export async function type(page: Page, form: Locator, right = true, certainty = right ? 3 : 1): Promise<void> {
  for (const { control, text, place } of await deeds(form, right)) {
    if (text !== undefined) {
      await tabTo(page, control);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
    } else if (place !== undefined) {
      await tabTo(page, control);
      await page.keyboard.press("Home");
      for (let step = 0; step < place; step += 1) await page.keyboard.press("ArrowDown");
      await expect.poll(() => control.evaluate((one) => (one as HTMLSelectElement).selectedIndex)).toBe(place);
    } else if ((await control.getAttribute("type")) === "radio") {
      await turnTo(page, form.locator('input[name="response[]"]'), control);
    } else {
      await tabTo(page, control);
      await page.keyboard.press("Space");
      await expect(control).toBeChecked();
    }
  }
  const sure = form.locator('input[name="certainty"]');
  if ((await sure.count()) > 0) await turnTo(page, sure, sure.and(page.locator(`[value="${certainty}"]`)));
}

/** Presses Tab until one of these controls has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, controls: Locator): Promise<void> {
  // A page that is still coming may put the focus elsewhere when it is there.
  await page.waitForLoadState();
  await expect(controls.first()).toBeAttached();
  const here = () => controls.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
  for (let step = 0; step < 150; step += 1) {
    if (await here()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("no Tab leads there");
}

/** To one of a group of radio buttons: the group is one stop, arrows choose in it. */
async function turnTo(page: Page, group: Locator, wanted: Locator): Promise<void> {
  await tabTo(page, group);
  await page.keyboard.press("Space");
  for (let step = 0; step < 12 && !(await wanted.isChecked()); step += 1) await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
}

/** Sends by keyboard: with the button of this name, or the first. */
export async function send(page: Page, form: Locator, button = "button"): Promise<void> {
  await tabTo(page, form.locator(button).first());
  await page.keyboard.press("Enter");
}
