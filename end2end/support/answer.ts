// Answering a question, whatever its kind: by its controls, or by keyboard alone.
import { expect, type Locator, type Page } from "@playwright/test";
import { keyOf, typed, type Key } from "./content.js";

/** The question that a form or an article asks. */
export async function asked(form: Locator): Promise<Key & { id: string }> {
  const id = await form.locator('input[name="question"]').first().inputValue();
  return { id, ...keyOf(id) };
}

/** Gives the right answer, or one that earns nothing, and says how sure one is where that is asked. */
export async function give(form: Locator, right = true): Promise<void> {
  const { kind, ...values } = await asked(form);
  const response = right ? values.right : values.wrong;
  for (const value of response) {
    if (typed.includes(kind)) await form.locator('[name="response[]"]').fill(value);
    else if (kind === "matching" || kind === "ordering") await list(form, value).selectOption(value);
    else await choice(form, value).check();
  }
  const sure = form.locator(`input[name="certainty"][value="${right ? 3 : 1}"]`);
  if ((await sure.count()) > 0) await sure.check();
}

/** The same without a mouse: Tab to each control, arrows, space and typing. */
export async function type(page: Page, form: Locator, right = true, certainty = right ? 3 : 1): Promise<void> {
  const { kind, ...values } = await asked(form);
  const response = right ? values.right : values.wrong;
  const fields = form.locator('[name="response[]"]');
  if (typed.includes(kind)) {
    await tabTo(page, fields);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(response[0]);
  } else if (kind === "matching" || kind === "ordering") {
    for (const field of await fields.all()) {
      const here = await field.locator("option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      const wanted = here.findIndex((value) => response.includes(value));
      await tabTo(page, field);
      await page.keyboard.press("Home");
      for (let step = 0; step < wanted; step += 1) await page.keyboard.press("ArrowDown");
      await expect(field).toHaveValue(here[wanted]);
    }
  } else if ((await fields.first().getAttribute("type")) === "radio") {
    await turnTo(page, fields, response[0]);
  } else {
    const boxes = await fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    for (const value of boxes.filter((one) => response.includes(one))) {
      await tabTo(page, choice(form, value));
      await page.keyboard.press("Space");
      await expect(choice(form, value)).toBeChecked();
    }
  }
  const sure = form.locator('input[name="certainty"]');
  if ((await sure.count()) > 0) await turnTo(page, sure, String(certainty));
}

/** Presses Tab until one of these controls has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, controls: Locator): Promise<void> {
  const here = () => controls.evaluateAll((all) => all.includes(document.activeElement as Element));
  for (let step = 0; step < 150; step += 1) {
    if (await here()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("no Tab leads there");
}

/** To one of a group of radio buttons: the group is one stop, arrows choose in it. */
async function turnTo(page: Page, group: Locator, value: string): Promise<void> {
  await tabTo(page, group);
  const wanted = group.and(page.locator(`[value="${value}"]`));
  await page.keyboard.press("Space");
  for (let step = 0; step < 12 && !(await wanted.isChecked()); step += 1) await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
}

/** Sends by keyboard: with the button of this name, or the first. */
export async function send(page: Page, form: Locator, button = "button"): Promise<void> {
  await tabTo(page, form.locator(button).first());
  await page.keyboard.press("Enter");
}

const choice = (form: Locator, value: string) => form.locator(`input[name="response[]"][value="${value}"]`);
const list = (form: Locator, value: string) => form.locator(`select[name="response[]"]:has(option[value="${value}"])`);

/** What stands in the form, as it would be sent. */
export async function given(form: Locator): Promise<string[]> {
  const values = await form.locator('[name="response[]"]').evaluateAll((all) =>
    (all as HTMLInputElement[]).filter((one) => !["radio", "checkbox"].includes(one.type) || one.checked).map((one) => one.value),
  );
  return values.filter(Boolean).sort();
}
