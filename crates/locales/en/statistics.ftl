## Assessments by their keys.

assessment-name-final = Final assessment
# $bank is the name of a file.
assessment-name-drill = Drill: { $bank }
# $module is the name of a folder.
assessment-name-quiz = Quiz: { $module }

## Statistics of an assessment.

statistics-title = Statistics
statistics-assessment = Assessment
statistics-attempts = Attempts
statistics-first-attempts = First attempts only
statistics-all-attempts = All attempts
statistics-show = Show
# $time is a date with a time of day.
statistics-computed = Computed { $time } from finished attempts. Names of officers are not used.
statistics-small = { $count ->
    [0] Nobody has finished this assessment yet.
    [one] These numbers rest on { $count } attempt. That is too few: every number here is chance.
   *[other] These numbers rest on { $count } attempts. That is too few: every number here is chance.
}
statistics-whole = The whole assessment
statistics-whole-note = How hard it is, and how exactly it measures.
statistics-count = Attempts
statistics-mean = Mean result
statistics-deviation = Standard deviation
statistics-deviation-note = How far results lie from the mean. A small value means that most officers do about equally well.
statistics-alpha = Cronbach’s alpha
statistics-alpha-low = The questions have little in common, or there are few of them. Do not decide on one result alone (Nunnally and Bernstein, 1994).
statistics-alpha-modest = Enough to compare groups, not enough to decide about one person by this result alone (Nunnally and Bernstein, 1994).
statistics-alpha-high = As exact as a decision about one person asks for at the least (Nunnally and Bernstein, 1994).
statistics-error = Standard error of measurement
statistics-error-note = In about two of three cases, what an officer can do lies within { $percent } percentage points of the result.

## How results are spread.

statistics-spread = Results
statistics-spread-note = How many attempts ended with which share of the points.
statistics-histogram-label = Bars from 0 to 100 percent. Most attempts, { $count } of { $total }, earned { $from } to { $to } percent.
statistics-pass-line = The dashed line is the pass mark: { $percent } %.
statistics-as-table = Show as a table
statistics-result = Result
statistics-range = { $from }–{ $to } %

## All questions in one drawing.

statistics-map = Easy and hard, sharp and blunt
statistics-map-note = Each circle is a question, with its number in the table below. Far along the line: easy. High up: it tells officers who do well elsewhere from those who do not.
statistics-scatter-label = { $count ->
    [one] { $count } question by facility and discrimination; { $remarked } with a remark. The table below has the same numbers.
   *[other] { $count } questions by facility and discrimination; { $remarked } with a remark. The table below has the same numbers.
}
statistics-scatter-caption = A thick ring: there is a remark on the question.
statistics-axis-up = Discrimination
statistics-axis-along = Facility: share of the points earned

## The questions one by one.

statistics-items = Questions
statistics-items-note = The name of a column sorts the table; once more turns the order round. A question leads to its options and versions.
statistics-column-number = Question
statistics-column-answers = Answers
statistics-column-facility = Facility
statistics-column-discrimination = Discrimination
statistics-column-correlation = Correlation
statistics-column-seconds = Median time
# Seconds, shortened.
statistics-seconds = { $count } s

## Remarks on a question.

statistics-remark-few = { $count ->
    [0] No answers yet.
    [one] Only { $count } answer so far. Wait for more: every number is chance.
   *[other] Only { $count } answers so far. Wait for more: every number is chance.
}
statistics-remark-too-easy = { $percent } % of the points are earned: almost everybody knows it, and it tells nobody apart. That is fine where everybody must know it.
statistics-remark-too-hard = Only { $percent } % of the points are earned. Check whether it was taught, whether it is clear, and whether the key is right.
statistics-remark-negative = Officers who do well elsewhere do worse here. The key may be wrong, or the words misleading.
statistics-remark-weak = It hardly tells officers who do well elsewhere from those who do not.
# $number is the place of the option, from 1.
statistics-remark-option-unused = Nobody chooses option { $number }. It does no work: replace it, or leave it out.
statistics-remark-option-preferred = Officers who do well choose option { $number } more often than others, though it counts as wrong. It may be right, or the words misleading.

## One question.

item-title = Question
item-figures = Figures
# All three are words or numbers, for example: Single choice. Rights and protection. Difficulty 2 of 3.
item-about = { $kind }. { $competence }. Difficulty { $difficulty } of 3.
item-facility-note = Mean share of the points earned.
item-discrimination-note = What the best 27 % of attempts earn here, less what the lowest 27 % earn.
item-correlation-note = With the rest of the attempt, without this question.
item-options = Options
item-options-note = How often each was chosen: by everybody, and by the 27 % of attempts with the best result, the 27 % with the lowest, and those between. A bar is long where many of a group chose the option.
item-errors = Errors that the answers show
item-errors-note = How many answers to this version showed which error. Officers see the error with the way to the lesson.
item-error = Error
item-option = Option
item-right = Right
item-upper = Best 27 %
item-middle = Between
item-lower = Lowest 27 %
item-preview = As officers see it
item-preview-note = With the key and all feedback, as it is shown after a right answer.
item-versions = Versions
item-versions-note = A question that is corrected becomes a new version. Answers keep the version they were given to.
item-judged-by = Answers to version { $version } are judged by the key of version { $judge }.
item-version = Version
item-published = Published

## Marking answers again.

regrade-title = Mark answers again
regrade-report-title = Answers marked again
regrade-versions = From version { $from } to version { $to }
regrade-which = Which marks may change
regrade-both = Marks may rise and fall
regrade-only-raise = Marks may only rise
regrade-both-note = Every answer earns what the new version says. What was passed or completed with an old mark stays passed and completed, and certificates stay valid.
regrade-only-raise-note = An answer that would earn less keeps what it has. This is fair where officers learned from the faulty question.
regrade-list = Before and after
regrade-list-note = Every attempt that was looked at, without names. Those whose score changes come first.
regrade-changed = answers change
regrade-would-pass = attempts pass that did not
regrade-would-fail = attempts fall below the pass mark
regrade-none = No score changes.
regrade-considered = { $count ->
    [one] { $count } finished attempt answered an older version.
   *[other] { $count } finished attempts answered an older version.
}
regrade-kept = { $count ->
    [0] No answer stays as a person decided it.
    [one] { $count } answer stays as a person decided it.
   *[other] { $count } answers stay as a person decided them.
}
regrade-spared = { $count ->
    [0] No answer would earn less.
    [one] { $count } answer would earn less and keeps what it has.
   *[other] { $count } answers would earn less and keep what they have.
}
regrade-unlike = { $count ->
    [0] Every version can be compared with the new one.
    [one] { $count } answer stays as it is: it was given to a version that cannot be compared with the new one.
   *[other] { $count } answers stay as they are: they were given to versions that cannot be compared with the new one.
}
regrade-incomplete = This was interrupted: only a part of the answers was marked again. See what would still change, and do the rest.
regrade-pages = Pages of the attempts
regrade-attempt = Attempt
regrade-attempt-of = { $assessment }, attempt { $number }, finished { $time }
regrade-fate = Why
regrade-fate-changed = Changes
regrade-fate-same = Earns the same
regrade-fate-kept = Stays as a person decided it
regrade-fate-spared = Would earn less and keeps what it has
regrade-fate-unlike = Stays: its version cannot be compared
regrade-question-before = Question before
regrade-question-after = Question after
regrade-whole-before = Result before
regrade-whole-after = Result after
regrade-result = Effect
regrade-still-passed = Passed, as before
regrade-still-not-passed = Not passed, as before
regrade-now-passed = Passes now
regrade-below = Below the pass mark now; it stays passed
regrade-do = Do it
regrade-do-note = Nothing is overwritten: old results are kept, and each officer sees beside the new result why it changed.
regrade-reason = Reason
regrade-reason-hint = What was wrong with the question. It is kept in the log and shown in the report.
regrade-button = { $count ->
    [one] Mark { $count } answer again
   *[other] Mark { $count } answers again
}
regrade-by = Done by
regrade-at = Done
