## Why a quiz or an assessment did not do what it was asked.

attempt-finished = This attempt is finished. Its answers cannot be changed any more.
attempt-not-finished = This attempt is not finished, so it has no result yet.
assessment-passed = You have passed this assessment. There is no need to take it again.
attempts-used-up = You have used { $count ->
    [one] the one attempt
   *[other] all { $count } attempts
} that this course allows. Speak to your programme manager.
# $lessons, $quizzes and $scenarios are what is still to be done; any may be 0. Few courses have scenarios: nothing is said of none.
assessment-not-ready = The assessment opens when everything before it is done. { $lessons ->
    [0] All lessons are done.
    [one] One lesson is not done.
   *[other] { $lessons } lessons are not done.
} { $quizzes ->
    [0] All quizzes are passed.
    [one] One quiz is not passed.
   *[other] { $quizzes } quizzes are not passed.
} { $scenarios ->
    [0] {""}
    [one] One assessed scenario is not passed.
   *[other] { $scenarios } assessed scenarios are not passed.
}

## Why an answer was not taken.

response-too-long = This answer is longer than { $count } characters. Shorten it and save it again.
response-write-something = Write an answer first.
response-no-number = This is not a number. Write it with digits, for example 18 or 2.5.
match-something = Choose an answer for at least one line.
match-once = A line has two answers. Choose one for each line.
order-everything = Give every line a place.
order-once = Two lines have the same place. Give each line a place of its own.
mark-a-turn = Mark at least one turn first.
choose-a-type = Choose a type of question first.
say-how-sure = Say also how sure you are.
question-closed = This question has been checked and takes no more answers. Go on to the next one.
too-many-saves = This question has been answered too many times in this attempt. The last answer that was saved counts.

## Limits of time.

attempt-time-over = The time for this attempt is over. What you had saved by then counts; this answer does not.
# Hours, rounded up.
attempt-wait = { $count ->
    [one] The next attempt can begin in about one hour.
   *[other] The next attempt can begin in about { $count } hours.
}
attempt-wait-minutes = { $count ->
    [one] The next attempt can begin in one minute.
   *[other] The next attempt can begin in { $count } minutes.
}

## Extra time and extra attempts.

accommodation-no-course = There is no such course. Choose one of the list.
accommodation-no-person = Nobody has an account with this email address. Check how it is written.
accommodation-time-range = Extra time is a whole number from 0 to { $most } percent.
accommodation-attempts-range = Extra attempts are a whole number from 0 to { $most }.
accommodation-nothing = Grant extra time, extra attempts, or both.
accommodation-own = You cannot grant this to yourself. Somebody else with your role grants it.
audit-accommodation-granted = Accommodation granted
audit-accommodation-ended = Accommodation ended

## What is wrong with a course folder.

pin-unknown = The question { $question } has no version { $version }.
pin-unknown-hint = { $latest ->
    [0] This course has no question of that name.
   *[other] Its latest version is { $latest }. Name a version up to that one, or leave the version out to ask the latest.
}
