// Officers who are already somewhere in the course of every kind: by the same forms, sent without a page, because
// what comes before is the subject of another journey.
import { expect, request, type APIRequestContext, type Page, type TestInfo } from "@playwright/test";
import { keyOf } from "./content.js";
import { freshOfficer, password, siteOf } from "./people.js";

export const kinds = "/courses/kinds";

/** The checks of the two lessons and the questions of the two quizzes, as the course has them. */
const lessons = {
  asking: { lesson: "every-kind", checks: ["single", "multiple", "true-false", "matching", "ordering", "short-answer", "numeric", "transcript", "code", "repair", "written"].map((one) => `check-${one}`), quiz: ["quiz-hinted", "quiz-hinted-number"] },
  deciding: { lesson: "two-languages", checks: ["short", "matching", "ordering", "transcript", "code", "repair"].map((one) => `two-${one}`), quiz: ["quiz-sure", "quiz-sure-word"] },
};
type Module = keyof typeof lessons;

/** What is done before the journey begins: nothing but enrolled, a lesson, its quiz too, and so on. */
const stages = ["enrolled", "asking", "asking-quiz", "deciding", "deciding-quiz"] as const;

/** A new officer who has done everything up to a stage; the page is signed in. Answers the e-mail address. */
export async function officerAfter(page: Page, info: TestInfo, stage: (typeof stages)[number], site = siteOf(info)): Promise<string> {
  const email = await freshOfficer(info, "Ines Farouk", site);
  const officer = await request.newContext({ baseURL: site });
  await post(officer, "/do/sign-in", { email, password });
  await post(officer, "/do/enrol", { course: "kinds" });
  for (const done of stages.slice(1, stages.indexOf(stage) + 1)) {
    const module = done.replace("-quiz", "") as Module;
    await (done.endsWith("-quiz") ? pass(officer, module) : read(officer, module));
  }
  await page.context().addCookies((await officer.storageState()).cookies);
  await officer.dispose();
  return email;
}

async function read(officer: APIRequestContext, module: Module): Promise<void> {
  const { lesson, checks } = lessons[module];
  for (const question of checks) {
    await post(officer, "/do/answer-check", { course: "kinds", module, lesson, ...answer(question) });
  }
}

async function pass(officer: APIRequestContext, module: Module): Promise<void> {
  const attempt = (await post(officer, "/do/start-attempt", { course: "kinds", key: module })).replace(/.*\//, "");
  for (const question of lessons[module].quiz) await post(officer, "/do/save-answer", { attempt, then: "next", ...answer(question) });
  await post(officer, "/do/finish-attempt", { attempt });
}

/** A right answer, very sure of it. */
function answer(question: string): Record<string, string | string[]> {
  return { question, certainty: "3", save_key: question, "response[]": keyOf(question).right };
}

/** Sends a form and answers where it led. */
async function post(officer: APIRequestContext, action: string, fields: Record<string, string | string[]>): Promise<string> {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  const answered = await officer.post(action, {
    maxRedirects: 0,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    data: form.toString(),
  });
  const to = answered.headers().location ?? "";
  expect(answered.status(), action).toBe(303);
  expect(to, `${action} was refused`).not.toMatch(/refused|sign-in/);
  return to;
}
