// A programme from its organisation to a certificate that was taken back: everybody who has a part in it, each in a browser of their own.
import { expect, test, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { looked } from "../support/axe.js";
import { silence } from "../support/console.js";
import { freshOfficer, leads, signIn, somebodyElse } from "../support/people.js";
import { appoint, makeCohort, makeOrganisation, makeProgramme, requirements } from "../support/programme.js";

test.use({ actionTimeout: 7_000 });

test("from an organisation to a certificate, checked by anyone and taken back", async ({ page, browser }, info) => {
  test.setTimeout(300_000);
  const silent = silence(page);
  const slug = `coast-${info.project.name}-${Date.now()}`;
  const agency = `Example Coast Police ${slug}`;
  const [manager, assessor, listed, invited] = [
    await freshOfficer(info, "Paula Manager", undefined, "programme"),
    await freshOfficer(info, "Ayo Assessor", undefined, "assessor"),
    await freshOfficer(info, "Ines Farouk"),
    await freshOfficer(info, "Karim Haddad"),
  ];

  // The administrator names the agency; a manager makes the programme of it.
  const admin = await somebodyElse(browser, info);
  await signIn(admin.page, "admin@demo.example");
  await makeOrganisation(admin.page, agency);
  await looked(admin.page, "organisations");
  await admin.context.close();

  await signIn(page, manager);
  await makeProgramme(page, agency, slug);
  await looked(page, "a new programme");
  await appoint(page, slug, assessor, "assessor");
  await looked(page, "staff of a programme");
  const people = await makeCohort(page, slug, "Autumn");

  // A table: read first, with what would become of each row; only what can be done is done.
  await page.locator('form[action="/do/try-cohort-table"] [name="file"]').setInputFiles({
    name: "people.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`email;name\n${listed};Ines Farouk\nnobody-${slug}@nowhere.example;=HYPERLINK("x")\n${listed};Ines again\n`),
  });
  await page.locator('form[action="/do/try-cohort-table"] button').click();
  await expect(page).toHaveURL(new RegExp(`${people}/[\\w-]+`));
  const rows = page.locator("main table tbody tr");
  await expect(rows).toHaveCount(3);
  await looked(page, "a table of people that was read");
  await leads(page, () => page.locator('form[action="/do/apply-table"] button').click());
  await page.goto(people);
  await expect(page.getByRole("main")).toContainText("Ines Farouk");
  await expect(page.getByRole("main")).not.toContainText("HYPERLINK");

  // An invitation: whoever follows it asks, and the manager decides.
  const form = page.locator('form[action="/do/make-invitation"]');
  await form.locator('[name="asks"]').check();
  await form.locator('[name="most"]').fill("5");
  await form.locator('[name="days"]').fill("7");
  await form.locator("button").click();
  const link = /\/invite\/[\w-]+/.exec((await page.locator("main code.secret").textContent()) ?? "")?.[0];
  expect(link, "the link is shown once").toBeTruthy();
  const guest = await somebodyElse(browser, info);
  await signIn(guest.page, invited);
  await guest.page.goto(link ?? "");
  await looked(guest.page, "an invitation");
  const second = await guest.context.newPage();
  await second.goto(link ?? "");
  await leads(guest.page, () => guest.page.locator('form[action="/do/follow-invitation"] button').click());
  // The second tab asks again: one request.
  await leads(second, () => second.locator('form[action="/do/follow-invitation"] button').click());
  await page.goto(people);
  const asked = page.locator('tr:has(form[action="/do/decide-request"])');
  await expect(asked).toHaveCount(1);
  await expect(asked).toContainText("Karim Haddad");
  await looked(page, "people of a cohort");
  await asked.getByRole("button", { name: /Accept/ }).click();
  await expect(asked).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("Karim Haddad");

  // A certification: read aloud and dated before it is saved; what is wrong in it is told and kept.
  await page.goto(`/programmes/${slug}/certifications/new`);
  await page.locator('[name="title_en"]').fill(`Listener ${slug}`);
  await page.locator('[name="title_fr"]').fill(`À l'écoute ${slug}`);
  await page.locator('[name="slug"]').fill(`listener-${slug}`);
  await page.locator('[name="outcomes_en"]').fill("can let somebody tell it in their own words");
  await page.locator('[name="outcomes_fr"]').fill("sait laisser une personne raconter avec ses mots");
  await page.locator('[name="requirements"]').fill(requirements.replace("observed", "observde"));
  await page.locator('button[value="show"]').click();
  await expect(page.getByRole("main")).toContainText("observde");
  await expect(page.locator('[name="title_en"]')).toHaveValue(`Listener ${slug}`);
  await page.locator('[name="requirements"]').fill(requirements);
  await page.locator('[name="expires"]').check();
  await page.locator('[name="confirmed"]').check();
  await leads(page, () => page.locator('button[value="dates"]').click());
  await looked(page, "a certification that is being written");
  await page.locator('button[value="save"]').click();
  await expect(page).toHaveURL(new RegExp(`/certifications/listener-${slug}`));
  await looked(page, "a certification");

  // The officer sees what is missing; the assessor watches, on a telephone.
  await guest.page.goto(`/certifications/listener-${slug}`);
  await expect(guest.page.getByRole("main")).toContainText("Missing");
  await looked(guest.page, "where one stands");
  const watcher = await somebodyElse(browser, info, { viewport: { width: 390, height: 800 } });
  await signIn(watcher.page, assessor);
  await observe(watcher.page, listed, "Ines Farouk");
  await watcher.page.goto("/marking/observations/paper/mock-interview-adults");
  await looked(watcher.page, "the paper form");

  // The award is confirmed for everybody who is ready, and the run says what became of whom.
  await page.goto(`/programmes/${slug}/certifications/listener-${slug}/awards`);
  await looked(page, "awards");
  await page.locator('form[action="/do/start-award-run"] button').click();
  await expect(page).toHaveURL(/\/programmes\/runs\//);
  await expect(page.locator("main table, main .ledger").first()).toContainText("Ines Farouk");
  await looked(page, "a run of awards");
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(await page.locator("main").innerHTML())?.[0] ?? "";
  expect(code).not.toBe("");
  // Going back and starting again awards nobody twice.
  await page.goto(`/programmes/${slug}/certifications/listener-${slug}/awards`);
  const again = page.locator('form[action="/do/start-award-run"] button');
  if (await again.count()) {
    await leads(page, () => again.click());
    expect(await page.locator("main").innerHTML()).not.toContain(code);
  }

  // The holder has it, takes its file, and anyone can check that file.
  const holder = await somebodyElse(browser, info);
  await signIn(holder.page, listed);
  await holder.page.goto("/certificates");
  await expect(holder.page.locator(`main a[href="/certificates/${code}"]`).first()).toBeVisible();
  await looked(holder.page, "one's certificates");
  await holder.page.goto(`/certificates/${code}`);
  await looked(holder.page, "a certificate");
  const waiting = holder.page.waitForEvent("download");
  await holder.page.locator(`a[href="/certificates/${code}.json"]`).first().click();
  const credential = await readFile(await (await waiting).path());
  const anyone = await somebodyElse(browser, info);
  const check = async (content: Buffer, name = "credential.json"): Promise<string> => {
    await anyone.page.goto("/verify");
    await anyone.page.locator('form[action="/do/verify-file"] input[type="file"]').setInputFiles({ name, mimeType: "application/json", buffer: content });
    await leads(anyone.page, () => anyone.page.locator('form[action="/do/verify-file"] button').click());
    return anyone.page.locator("main").innerText();
  };
  expect(await check(credential)).toContain("Ines Farouk");
  await looked(anyone.page, "a file that was checked");
  const forged = Buffer.from(credential.toString().replace("Ines Farouk", "Anna Farouk"));
  const told = await check(forged);
  expect(told).not.toBe(await check(credential));
  expect(told).toMatch(/changed|altered/i);

  // Taken back with a reason; the old code says so, and so does the file.
  await page.goto(`/programmes/certificates/${code}`);
  await looked(page, "a certificate as the programme sees it");
  const revoke = page.locator('form[action="/do/revoke-certificate"]');
  await revoke.locator('[name="reason"]').fill("It was issued by mistake: the observation was of somebody else.");
  await leads(page, () => revoke.locator("button").click());
  await anyone.page.goto(`/verify/${code}`);
  await expect(anyone.page.getByRole("main")).toContainText("It was issued by mistake");
  await looked(anyone.page, "a certificate that was taken back");
  expect(await check(credential)).toContain("It was issued by mistake");
  silent();
  for (const one of [guest, watcher, holder, anyone]) await one.context.close();
});

/** Rates a watched interview; the first try forgets a criterion, and nothing that was written is lost. */
async function observe(page: Page, email: string, name: string): Promise<void> {
  await page.goto("/marking/observations/new");
  await looked(page, "an empty form of observed practice");
  const form = page.locator('form[action="/do/record-observation"]');
  await choose(page, email, name);
  const levels = await form.locator('input[type="radio"]').evaluateAll((all) => [...new Set((all as HTMLInputElement[]).map((one) => one.name))]);
  for (const one of levels.slice(1)) await form.locator(`[name="${one}"]`).last().check();
  await form.locator("textarea").last().fill("He waited until she had ended.");
  // A browser that does not check forms itself: the server does.
  await form.evaluate((one: HTMLFormElement) => { one.noValidate = true; });
  await form.locator("button").last().click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(form.locator("textarea").last()).toHaveValue("He waited until she had ended.");
  await looked(page, "a form of observed practice with something missing");
  await form.locator(`[name="${levels[0]}"]`).last().check();
  await form.locator("button").last().click();
  await expect(page.locator(".notice.success")).toBeVisible();
}

async function choose(page: Page, email: string, name: string): Promise<void> {
  const officer = page.locator('[name="officer"]').first();
  if ((await officer.evaluate((one) => one.tagName)) === "SELECT") await officer.selectOption({ label: name }).catch(() => officer.selectOption(email));
  else await officer.fill(email);
}
