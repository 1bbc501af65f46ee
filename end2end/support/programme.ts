// A programme as its people set it up: through the forms, each in the name of whoever does it in life.
import { expect, type Page } from "@playwright/test";

/** The words that name what one journey makes, so that journeys beside it do not meet it. */
export interface Made {
  programme: string;
  certification: string;
}

/** The administrator keeps the agency that trains. */
export async function makeOrganisation(page: Page, name: string): Promise<void> {
  await page.goto("/programmes/organisations");
  const form = page.locator('form[action="/do/create-organisation"]');
  await form.locator('[name="name"]').fill(name);
  await form.locator('[name="kind"]').selectOption("agency");
  await form.locator('[name="country"]').fill("TN");
  await form.locator("button").click();
  await expect(page.locator(".notice.success")).toBeVisible();
}

/** A manager makes a programme in two languages; answers the page of the programme. */
export async function makeProgramme(page: Page, organisation: string, slug: string): Promise<void> {
  await page.goto("/programmes/new");
  const form = page.locator('form[action="/do/create-programme"]');
  await form.locator('[name="organisation"]').selectOption({ label: organisation });
  await form.locator('[name="title_en"]').fill(`Listening on the coast ${slug}`);
  await form.locator('[name="title_fr"]').fill(`Écouter sur la côte ${slug}`);
  for (const one of ["en", "fr"]) await form.locator(`[name="languages[]"][value="${one}"]`).check();
  await form.locator('[name="zone"]').fill("Africa/Tunis");
  await form.locator('[name="slug"]').fill(slug);
  await form.locator("button").click();
  await expect(page).toHaveURL(new RegExp(`/programmes/${slug}`));
}

/** A cohort of it; answers the address of the page of its people. */
export async function makeCohort(page: Page, slug: string, name: string): Promise<string> {
  await page.goto(`/programmes/${slug}`);
  const form = page.locator('form[action="/do/create-cohort"]');
  await form.locator('[name="name"]').fill(name);
  // It began three weeks ago, whenever this is played.
  await form.locator('[name="starts_on"]').fill(new Date(Date.now() - 21 * 86_400_000).toISOString().slice(0, 10));
  await form.locator("button").click();
  await expect(page).toHaveURL(/\/cohorts\/[\w-]+\/people/);
  return new URL(page.url()).pathname;
}

/** Gives somebody work in the programme. */
export async function appoint(page: Page, slug: string, email: string, role: string): Promise<void> {
  await page.goto(`/programmes/${slug}/staff`);
  const form = page.locator('form[action="/do/appoint-staff"]');
  await form.locator('[name="email"]').fill(email);
  await form.locator('[name="role"]').selectOption(role);
  await form.locator("button").click();
  await expect(page.locator(".notice.success")).toBeVisible();
}

/** One watched interview and a person's yes: what the certification of the journeys takes. */
export const requirements = `[[requirement]]
id = "mock"
kind = "observed"
rubric = "mock-interview-adults"
times = 1
assessors = 1
`;
