## Measuring.

measuring-title = Measuring
measuring-short = Assessed interviews show what you can do: before the training, to pass, and months after it.
measuring-link = Where you stand, and what is next
measuring-lead = Practice counts nowhere. What counts are a few interviews with cases that nobody has seen, and an assessor who looks at each.
measuring-next = Next: { $name }
measuring-from = Possible from { $date }.
measuring-begin = Begin
measuring-passed = Passed on { $date }.
measuring-not-passed = Not passed yet.
measuring-demonstration = Only demonstration cases are here. You can see how it goes; nothing of it certifies.
# Percentages.
measuring-shares = { $recommended } % recommended, { $open } % open
measuring-run-demonstration = demonstration
measuring-run-open = Under way
measuring-run-passed = Confirmed
measuring-run-not = Not confirmed
measuring-run-waits = Waits for an assessor
measuring-run-waits-competent = Competent by the program; an assessor has to confirm it
interview-strand-adults = Adults
interview-strand-adults-note = Interviews with adult persons.
interview-strand-children = Children and adolescents
interview-strand-children-note = Interviews with persons under eighteen.
interview-purpose-practice-note = It counts nowhere.
interview-purpose-baseline-note = One interview before the training, so that one can see what it changed. It is not passed or failed.
interview-purpose-pass-note = Two of these have to be competent, on two days, and confirmed.
interview-purpose-probe-note = After three, six and nine months: what has stayed. It takes nothing away.
interview-purpose-refresher-note = Twice a year, so that the skill does not fade.
measuring-rule = The rules
measuring-rule-order = First one interview before the training, then two to pass, follow-ups after three, six and nine months, then two refreshers a year.
measuring-rule-pass = You pass with two competent interviews with two different sealed cases. The second begins at least 24 hours after the end of the first.
measuring-rule-one = In each there are at least 15 questions about the matter; at least 70 % recommended and 30 % open; at most 20 % that offer an answer, 60 % of them followed by an open one; at most 3 % leading; 85 % of the steps and all of those about safety; no threat, no promise and nothing else that is grave, and at most one doubt or blame.
measuring-rule-assessor = An assessor reads every assessed interview and confirms or overrules, with a reason. Automatic coding alone never certifies.
measuring-rule-demonstration = Demonstration cases can be read by everybody and certify nothing.
measuring-rule-replay = The same words always bring the same answers, so any interview can be played again, and any label contested.
measuring-rule-private = Assessed interviews are kept as evidence of the assessment, because a certificate that rests on them can be contested. The program does not delete them by itself, and you cannot delete them. Assessors can read them. While one is open, practice is closed.

## Rounds of questions.

interview-drills = Five minutes with questions
interview-drills-note = Things officers said in the cases. The clock is the server’s; whatever comes after it is not counted.
interview-drills-banks = Drills of the courses
interview-drill-code = Name the question
interview-drill-code-note = What kind of turn is this, and how sure are you?
interview-drill-repair = Better words
interview-drill-repair-note = Say the same openly, without putting anything into it. You write in English.
interview-drill-begin = Begin
interview-drill-again = One more round
interview-drill-answer = Answer
interview-drill-until = Until { $time }
# $minutes is a number of minutes and seconds, such as 3:20.
interview-drill-left = { $minutes } left
interview-drill-done = The five minutes are over.
interview-drill-item = Item { $number }
interview-drill-far = { $right } of { $count } right
interview-drill-result = { $count ->
    [0] Nothing was answered.
    [one] { $right } of { $count } item was right.
   *[other] { $right } of { $count } items were right.
}
interview-drill-items = What they were
interview-repairs-erase = Delete what I wrote
interview-repairs-erase-note = What you wrote in all rounds of better words is deleted at once and cannot be brought back. How it was coded, and what it was worth, stays for your picture of skills.
interview-repairs-erase-do = Delete it for ever
interview-repair-deleted = You deleted what you wrote.
interview-drill-was = It was:
interview-drill-coded = The program reads your words as:
interview-repair-open = Open: the person can tell it.
interview-repair-directive = It asks for one detail. That is recommended, but an open question brings more.
interview-repair-unsure = The program is not sure what this is. It counts half.
interview-repair-closed = It still offers an answer, or asks several things.
interview-repair-leading = It still shows the wanted answer, or takes something for granted.
interview-repair-other = It asks nothing about the matter.

## Assessors.

judging-waiting = Interviews
judging-waiting-note = Assessed interviews to confirm, contested labels, and talks that were ended for demands that have no place.
judging-none = Nothing waits.
judging-runs = To confirm
judging-contests = Contested labels
judging-contest-sealed = A turn of a sealed case
judging-reports = Reports
judging-items-note = The file has each turn with what was said before, without a name, to test the program with. Turns of sealed cases, and turns that look like real data, are left out.
judging-items-link = Fetch them as a file
judging-coded-competent = Competent by the program.
judging-coded-not = Not competent by the program.
judging-contest-labels = Coded “{ $given }”, claimed “{ $claimed }”
judging-title = Assessed interview
judging-replay = Replay
judging-replay-note = The interview was played again just now, with the words that were said.
judging-replay-same = Every answer came out the same.
judging-replay-differs = From turn { $turn } on the answers come out otherwise. What was recorded counts.
judging-replay-other = It cannot be played again with this program. What was recorded counts.
judging-replay-coded = Today the program would name these turns otherwise:
judging-replay-turn = Turn { $turn }: then “{ $before }”, today “{ $now }”
judging-judge = Your decision
judging-judge-note = Read what was said before you decide. Where you decide otherwise than the program, say why.
judging-decision = Is this interview at the level that is asked of one interview?
judging-choose = Choose one of the two first.
judging-yes = Yes
judging-yes-hint = It counts towards passing, where the case is sealed.
judging-no = No
judging-no-hint = It does not count. Another interview can be begun.
judging-reason = Reason
judging-reason-hint = The officer reads it. At least 20 characters where you decide otherwise than the program.
judging-save = Save the decision
judging-earlier = Earlier decisions
judging-was-yes = Confirmed
judging-was-no = Not confirmed
coding-title = A contested label
coding-lead = An officer says that the program named this turn wrongly. Decide by the coding guide. Nobody’s name stands here.
coding-context = What the person had said
coding-given = The program named it
coding-claimed = The officer says it is
coding-label = What it is
coding-label-hint = By the coding guide. The measures of the debrief then use it.
coding-reason-hint = The officer reads it. Name the rule.
coding-decide = Your decision
coding-decided = Decided
report-title = A talk that was ended
report-lead = Two turns demanded what has no place in an interview, as the program reads them. You see these turns and nothing else.
report-turns = The turns
report-no-objection = The officer has said nothing on it.
report-decision = Do these turns have no place in an interview?
report-yes = They have none
report-yes-hint = The report stands. The officer reads your reason.
report-no = They were meant otherwise
report-no-hint = The report is closed, and nothing follows.
notice-interview-erased = The interview is deleted.
notice-repairs-erased = What you wrote is deleted.
notice-interview-judged = The decision is saved.
notice-coding-decided = The label is decided.
notice-report-decided = The report is decided.

## Authors.

author-interviews = Interview cases
author-interviews-lead = Each case is one text file. Officers meet the last version without errors.
author-interviews-link = See the cases
author-cases = Cases
author-cases-note = Those for practice and those that show how measuring goes. Sealed ones are only counted.
author-cases-none = There is no case in the folder.
author-case-practice = Practice
author-case-demonstration = Demonstration
author-sealed = Sealed cases
author-sealed-note = A case that is known measures nothing. Sealed ones lie outside this site and its source.
author-sealed-count = { $there } of { $needed }
author-sealed-how = They are read from a folder of your own:
author-sealed-baseline = One before the training.
author-sealed-pass = Two to pass; a failed attempt uses up one more.
author-sealed-probes = Three after three, six and nine months.
author-sealed-refreshers = Two for the refreshers of a year.
author-items = Contested turns
author-items-note = What assessors decided, without names: items to test the program with. An assessor can fetch them as a file from the page “Assessment”.
author-items-count = { $count ->
    [0] None was decided yet.
    [one] { $count } was decided.
   *[other] { $count } were decided.
}
author-interviews-how = How to write one
author-interviews-how-text = These documents come with the program:
