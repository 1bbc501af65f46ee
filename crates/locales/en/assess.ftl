## Quizzes and final assessments: one question a page.

# Above a question and above a result. $number counts this person's attempts from 1.
attempt-kind-quiz = Module quiz, attempt { $number }
attempt-kind-quiz-limited = Module quiz, attempt { $number } of { $allowed }
attempt-kind-final = Final assessment, attempt { $number }
attempt-kind-final-limited = Final assessment, attempt { $number } of { $allowed }
attempt-pass-mark = You pass with { $percent } % or more.
# Heading of the page, and label of each question in a result.
attempt-question = Question { $number } of { $total }
attempt-save-next = Save and next
attempt-save-review = Save and review
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

## Saving.

# $time is a time of day, or a date with a time of day.
attempt-saved = Saved { $time }
attempt-nothing-saved = Nothing saved yet
attempt-not-saved = Not saved yet
attempt-saving = Saving
attempt-trying = Your answer is not saved yet: the server could not be reached. Audire is trying again. Keep this page open.
attempt-try-now = Try now
attempt-nothing-chosen = Nothing chosen. An answer saved before still counts.
attempt-session-ended = Your session has ended. Your answer is kept: sign in again and it will be saved.
attempt-sign-in = Sign in again
attempt-reload = Load this page again

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
review-question = Question { $number }
review-finish-title = Finish
review-finish-note = A question without an answer earns nothing. You pass with { $percent } % or more. After you finish, answers can no longer be changed, and you see the result with the reasons.
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
result-score = You reached { $percent } %. The pass mark is { $needed } %.
# For an assessor, who did not take the attempt.
result-score-other = { $percent } % reached. The pass mark is { $needed } %.
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
result-open-certificate = Open the certificate
result-to-course = Go to the course
result-try-again = Try again
result-back-to-marking = Back to finished assessments
result-skills = Skills
result-skills-note = The share of the points earned in the questions on each skill. A few questions show a tendency, no more.
result-questions-note = What you chose, what each option is, why, and from where.
result-not-answered = No answer
# Beside "Partly correct".
result-share = { $percent } % of the point earned

## Skills that questions give evidence of.

competence-definition = Telling trafficking from other offences
competence-indicators = Recognising forms and indicators
competence-control-and-trauma = Control, trauma and memory
competence-rights = Rights and protection
competence-first-contact = First contact and brief initial account

# A share in figures.
percent = { $percent } %
