## Quizzes and final assessments: one question a page.

# Above a question and above a result. $number counts this person's attempts from 1.
attempt-kind-quiz = Module quiz, attempt { $number }
attempt-kind-quiz-limited = Module quiz, attempt { $number } of { $allowed }
attempt-kind-final = Final assessment, attempt { $number }
attempt-kind-final-limited = Final assessment, attempt { $number } of { $allowed }
attempt-kind-drill = Drill, attempt { $number }
attempt-pass-mark = You pass with { $percent } % or more.
# Heading of the page, and label of each question in a result.
attempt-question = Question { $number } of { $total }
attempt-save-next = Save and next
attempt-save-review = Save and review
# Buttons of questions that are told about before the end.
attempt-check = Check
attempt-check-again = Check again
attempt-check-once = You can check this answer once. After that it stands.
attempt-tries-left = { $count ->
    [0] This is the last try.
    [one] After this try you have { $count } more.
   *[other] After this try you have { $count } more.
}
attempt-next = Next question
# Beside the heading of a question that takes no more answers.
attempt-closed = Checked. This answer stands.
# Links beside the button.
attempt-back = Back to the question before
attempt-skip = Answer this one later

## The list of questions beside the question.

attempt-questions = Questions
# Spoken labels of the numbered links.
attempt-question-answered = Question { $number }, answered
attempt-question-open = Question { $number }, no answer yet
# The key under the list, and the state of a question before finishing.
attempt-key-here = This question
attempt-key-answered = Answered
attempt-key-open = No answer yet
attempt-review-link = Review and finish
attempt-leave-note = You can leave and go on later, also on another device. What is saved stays saved.
attempt-leave-note-timed = What is saved stays saved, also when you leave. The time goes on.

## Saving.

# $time is a time of day, or a date with a time of day.
attempt-saved = Saved { $time }
attempt-nothing-saved = Nothing saved yet
attempt-not-saved = Not saved yet
attempt-saving = Saving
attempt-trying = Your answer is not saved yet: the server could not be reached. Audire is trying again. Keep this page open.
attempt-try-now = Try now
attempt-nothing-chosen = Nothing chosen. An answer saved before still counts.
attempt-nothing-written = Nothing written. An answer saved before still counts.
# Something is missing: places in an order, or how sure one is.
attempt-incomplete = Not complete yet, so it is not saved yet
attempt-session-ended = Your session has ended. Your answer is kept: sign in again and it will be saved.
attempt-sign-in = Sign in again
attempt-reload = Load this page again
## The time that is left.

# $time is a time of day.
clock-until = Time is up at { $time } ({ $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}).
# The same while it is counted down. $minutes is a number.
clock-minutes = Time is up at { $time } ({ $minutes } min left).
clock-last-minute = Time is up at { $time } (less than a minute left).
clock-over = The time is up. What you saved is being handed in.
# Said aloud once.
clock-five-left = 5 minutes left.
clock-one-left = 1 minute left. What you saved counts, even if you do not finish yourself.
clock-hide = Hide the time
clock-show = Show the time

## Before finishing.

review-title = Review and finish
review-all-answered = { $total ->
    [one] The question has an answer.
   *[other] All { $total } questions have an answer.
}
review-some-open = { $open ->
    [one] { $open } of { $total } questions has no answer yet.
   *[other] { $open } of { $total } questions have no answer yet.
}
review-questions-note = Until you finish, you can change every answer.
review-questions-note-checked = Answers that you checked stand. The others you can change until you finish.
review-question = Question { $number }
review-finish-title = Finish
review-finish-note = A question without an answer earns nothing. You pass with { $percent } % or more. After you finish, answers can no longer be changed, and you see the result.
review-finish-note-drill = A question without an answer earns nothing. Nothing has to be passed here. After you finish, answers can no longer be changed, and you see the result.
review-go-to-open = Go to question { $number }
review-finish = Finish and see the result
review-finish-anyway = { $open ->
    [one] Finish with { $open } question unanswered
   *[other] Finish with { $open } questions unanswered
}

## The result.

result-title = Result
result-taken-by = Taken by { $name }
result-passed = Passed
result-not-passed = Not passed
# Heading of a drill, in which nothing is passed.
result-finished = Finished
# Heading while a person still has to mark answers.
result-waiting-title = Not final yet
result-waiting = { $count ->
    [one] { $count } answer waits for an assessor’s mark. The result is final after that; you see it here.
   *[other] { $count } answers wait for an assessor’s mark. The result is final after that; you see it here.
}
result-withheld = Something in this attempt still waits for a mark or for the answer to an objection. Until then the levels and comments that people gave are not shown here. As you know whose attempt it is, you no longer mark responses in it.
result-ran-out = The time was up. What you had saved was handed in.
result-score = You reached { $percent } %. The pass mark is { $needed } %.
# While answers wait for a mark.
result-score-so-far = { $percent } % so far. The pass mark is { $needed } %.
# For an assessor, who did not take the attempt.
result-score-other = { $percent } % reached. The pass mark is { $needed } %.
result-score-drill = You reached { $percent } %.
result-score-drill-other = { $percent } % reached.
# Numbers of points, such as 12.5 and 20; below zero where certainty is marked.
result-points = Points: { $earned } of { $possible }
result-unanswered = { $count ->
    [one] { $count } question had no answer and earned nothing.
   *[other] { $count } questions had no answer and earned nothing.
}
result-when = Finished { $time }
result-next-certificate = You have completed the course. Your certificate is issued.
result-next-completed = You have completed the course.
result-next-course = The next part of the course is open to you.
result-next-course-open = The course page says what is still missing for completing the course.
result-next-again = Read the reasons below first. You can try again as often as you need; questions that you have not met come first.
result-next-again-limited = { $count ->
    [one] You have { $count } attempt left. Read the reasons below before you use it; questions that you have not met come first.
   *[other] You have { $count } attempts left. Read the reasons below before you use the next one; questions that you have not met come first.
}
result-next-none-left = You have no attempt left. Ask your instructor or your programme manager how to go on. The lessons stay open to you.
result-next-drill = Practice costs nothing. You can do it again; questions that you have not met come first.
result-next-wait = You need not do anything now.
# $time is a date with a time of day.
attempt-next-from = The next attempt can begin from { $time }.
result-drill-again = Practise again
result-to-drills = All drills
result-open-certificate = Open the certificate
result-to-course = Go to the course
result-try-again = Try again
result-back-to-marking = Back to finished assessments
result-skills = Skills
result-skills-note = The share of the points earned in the questions on each skill. A few questions show a tendency, no more.
result-questions-note = What you chose, what each option is, why, and from where.
# Where the course shows less.
result-questions-note-marks = What you chose and whether it was right. This course keeps the reasons to itself, so that its questions can be asked again.
result-questions-note-score = This course shows the score only, so that its questions can be asked again.
result-contest-numbers = The questions are not shown, but you can object to how an answer was marked. The numbers are those of the attempt.
result-not-answered = No answer
# Numbers of points, such as 0.5 and 1.
result-item-points = Points earned: { $earned } of { $possible }

## How sure one was, in a result. $right of $count answers were right.

result-certainty-title = How sure you were
result-certainty-note = Whoever says how sure they really are earns most.
result-certainty-high = { $right ->
    [one] When you were very sure, { $right } of { $count } answers was right.
   *[other] When you were very sure, { $right } of { $count } answers were right.
}
result-certainty-mid = { $right ->
    [one] When you were fairly sure, { $right } of { $count } answers was right.
   *[other] When you were fairly sure, { $right } of { $count } answers were right.
}
result-certainty-low = { $right ->
    [one] When you were not very sure, { $right } of { $count } answers was right.
   *[other] When you were not very sure, { $right } of { $count } answers were right.
}

## What to look at again, and why a result is another than before.

result-look-again = Look at this again
result-look-again-note = Errors that your answers showed, and where the lessons speak about them.
result-look-again-count = { $count ->
    [one] In { $count } answer
   *[other] In { $count } answers
}
result-changes = Why the result changed
result-changes-note = The latest change stands first.
outcome-change-marked = An assessor marked an answer
outcome-change-contest = An objection was answered
outcome-change-regraded = A question was corrected, and its answers were marked again
result-change-points = Points before: { $before }. Points after: { $after }.
result-passed-before = You had passed before an answer was marked again. That stays: it counts for the course as before.
result-passed-before-other = This was passed before an answer was marked again, and still counts as passed.
result-marked-again = This question was corrected. Your answer was marked again on { $time }.
result-marked-again-other = This question was corrected. The answer was marked again on { $time }.

## Objecting to a mark, under a question of a result.

result-contest-open = Object to this mark
result-contest-reason = Why do you think it was marked wrongly?
result-contest-reason-hint = 10 to 2,000 characters. An assessor reads it without your name and answers here. You can object once to each question.
result-contest-send = Send the objection
# $time is a date with a time of day.
result-contest-raised = Your objection of { $time }
result-contest-waiting = Waiting for an assessor
result-contest-upheld = The assessor agreed with you.
result-contest-not-upheld = The assessor left the mark as it was.

## What an assessment is like, said before it begins.

behaviour-deferred = You see what was right after you finish.
behaviour-immediate = You can check each answer once and then see what is right.
behaviour-interactive = You can check each answer. After a wrong try you get a hint and can try again; each further try costs a third of the points.
card-minutes = { $count ->
    [one] You have { $count } minute. The time goes on when you leave.
   *[other] You have { $count } minutes. The time goes on when you leave.
}
card-no-limit = There is no time limit. Every answer is saved.
card-certainty = With each answer you say how sure you are. A right answer earns 1, 2 or 3 points, a wrong one 0, −2 or −6.
card-wait = { $count ->
    [one] Between two attempts you wait { $count } hour.
   *[other] Between two attempts you wait { $count } hours.
}

## Skills that questions give evidence of.

competence-definition = Telling trafficking from other offences
competence-indicators = Recognising forms and indicators
competence-control-and-trauma = Control, trauma and memory
competence-rights = Rights and protection
competence-first-contact = First contact and brief initial account
competence-question-types = Telling types of questions apart
competence-open-questions = Asking openly, from what was said
competence-planning = Planning an interview
competence-cooperation = Working with partners

# A share in figures.
percent = { $percent } %
