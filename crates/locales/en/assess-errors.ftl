## Why a quiz or an assessment did not do what it was asked.

attempt-finished = This attempt is finished. Its answers cannot be changed any more.
attempt-not-finished = This attempt is not finished, so it has no result yet.
assessment-passed = You have passed this assessment. There is no need to take it again.
attempts-used-up = You have used { $count ->
    [one] the one attempt
   *[other] all { $count } attempts
} that this course allows. Speak to your programme manager.
# $lessons and $quizzes are what is still to be done; either may be 0.
assessment-not-ready = The assessment opens when everything before it is done. { $lessons ->
    [0] All lessons are done.
    [one] One lesson is not done.
   *[other] { $lessons } lessons are not done.
} { $quizzes ->
    [0] All quizzes are passed.
    [one] One quiz is not passed.
   *[other] { $quizzes } quizzes are not passed.
}
