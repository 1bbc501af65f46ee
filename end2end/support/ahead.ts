// Officers who are already somewhere in a course: by the same forms, sent without a page, because
// what comes before is the subject of another journey.
import { expect, request, type APIRequestContext, type Page, type TestInfo } from "@playwright/test";
import { keyOf, typed } from "./content.js";
import { freshOfficer, password, siteOf } from "./people.js";

export const kinds = "/courses/kinds";

/** The questions of the two quizzes, as the course has them. */
const quizzes = { asking: ["quiz-hinted", "quiz-hinted-number"], deciding: ["quiz-sure", "quiz-sure-word"] };
type Module = keyof typeof quizzes;

/** What is done before the journey begins: nothing but enrolled, a lesson, its quiz too, and so on. */
const stages = ["enrolled", "asking", "asking-quiz", "deciding", "deciding-quiz"] as const;

/** A new officer who has done everything up to a stage; the page is signed in. Answers the e-mail address. */
export async function officerAfter(page: Page, info: TestInfo, stage: (typeof stages)[number], site = siteOf(info)): Promise<string> {
  return enrolled(page, info, kinds, site, async (officer) => {
    for (const done of stages.slice(1, stages.indexOf(stage) + 1)) {
      const module = done.replace("-quiz", "") as Module;
      await (done.endsWith("-quiz") ? pass(officer, module) : read(officer, kinds, module));
    }
  });
}

/** A new officer who has read a module of a course; the page is signed in. Answers the e-mail address. */
export async function officerWhoRead(page: Page, info: TestInfo, course: string, module: string): Promise<string> {
  return enrolled(page, info, course, siteOf(info), (officer) => read(officer, course, module));
}

async function enrolled(page: Page, info: TestInfo, course: string, site: string, then: (officer: APIRequestContext) => Promise<void>): Promise<string> {
  const email = await freshOfficer(info, "Ines Farouk", site);
  const officer = await request.newContext({ baseURL: site });
  await post(officer, "/do/sign-in", { email, password });
  await post(officer, "/do/enrol", { course: slug(course) });
  await then(officer);
  await page.context().addCookies((await officer.storageState()).cookies);
  await officer.dispose();
  return email;
}

const slug = (address: string) => address.replace("/courses/", "");

/** Opens the lessons of a module, answers their checks and goes on. */
async function read(officer: APIRequestContext, course: string, module: string): Promise<void> {
  const lessons = (await (await officer.get(course)).text()).matchAll(new RegExp(`href="${course}/${module}/([\\w-]+)"`, "g"));
  for (const lesson of new Set([...lessons].map((one) => one[1]))) {
    const place = { course: slug(course), module, lesson };
    const text = await (await officer.get(`${course}/${module}/${lesson}`)).text();
    const checks = [...text.matchAll(/name="question" value="([\w-]+)"/g)].map((one) => one[1]);
    for (const question of checks) await post(officer, "/do/answer-check", { ...place, ...answer(question) });
    if (checks.length === 0) await post(officer, "/do/continue", place);
  }
}

async function pass(officer: APIRequestContext, module: Module): Promise<void> {
  const attempt = (await post(officer, "/do/start-attempt", { course: "kinds", key: module })).replace(/.*\//, "");
  for (const question of quizzes[module]) await post(officer, "/do/save-answer", { attempt, then: "next", ...answer(question) });
  await post(officer, "/do/finish-attempt", { attempt });
}

/**
 * An answer that is taken, very sure of it: right where it is written or stands in a fixed order, else whatever stands first,
 * because a form without a page knows no place. The quizzes are passed with what is right.
 */
function answer(question: string): Record<string, string | string[]> {
  const { kind, right } = keyOf(question);
  const places = right.map((_, place) => place);
  const response = kind === "matching" ? places.map((row) => `${row}:${row}`)
    : kind === "ordering" ? places.map((item) => `${item}:${item + 1}`)
    : typed.includes(kind) || kind === "code-question" ? right
    : ["0"];
  return { question, certainty: "3", save_key: question, "response[]": response };
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
