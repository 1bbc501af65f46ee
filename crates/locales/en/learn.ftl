## Words that several pages share.

minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
module-count = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
lesson-count = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
lessons-done = { $count ->
    [one] { $done } of { $count } lesson done
   *[other] { $done } of { $count } lessons done
}
module-minutes-left = { $count ->
    [0] All lessons of this module are done
    [one] { $count } minute left in the module
   *[other] { $count } minutes left in the module
}

## The first page, before signing in.

front-title = Training for police officers who speak with victims of trafficking
front-lead = { $site } teaches officers to recognise trafficking, to act safely in the first minutes, and to ask in a way that lets people tell what happened. Every rule is given with its source.
front-see-courses = See the courses
front-officers = For officers
front-officers-note = On a telephone or a station computer, in short pieces, in four languages.
front-step-read = Read a lesson of about ten minutes
front-step-read-text = Law and research in substance, with fictional cases. Before anything hard there is a note, and you can leave every page at once.
front-step-decide = Decide, and see why
front-step-decide-text = Short questions inside the text ask what you would do next. You see the reason for each option. Mistakes cost nothing.
front-step-show = Show what you can do
front-step-show-text = Each module ends with a quiz, the course with a final assessment. Then you receive a certificate that says exactly what was shown.
front-courses-note = Anyone may read what a course contains. To read the lessons, sign in.
front-staff = For those who train and organise
front-instructors = Instructors
front-instructors-text = Courses are text files that you can read, correct and translate. You see which questions go wrong most often.
front-programmes = Programme managers
front-programmes-text = You see how many officers began and completed each course, by country and agency. You do not see their answers.
front-assessors = Assessors
front-assessors-text = You see finished final assessments with the answers and the reasons.
front-verify = Check a certificate
front-verify-text = A certificate has a code. Enter it, and you see whether the certificate was issued here and whether it has been changed. You do not need an account.
front-limits = What this is not
front-limits-text = Completing a course does not authorise anyone to interview victims alone. Audire does not judge whether a person is truthful, does not diagnose, and does not replace national law or the rules of a service.
front-about-link = More about Audire, its sources and its limits

## The home of a person who is signed in. Most of these are headings that say what to do.

home-begin = Where to begin
home-resume = Where you stopped
home-next-lesson = Your next lesson
home-attempt = An attempt is open
home-drill = A drill is open
home-quiz = The quiz of this module is next
home-assessment = The final assessment is next
home-nothing = Nothing is waiting for you
home-nothing-text = You have completed every course that you began. You can read all lessons again at any time.
home-nothing-open = There is nothing that you can do now in the courses that you began. An answer may be waiting for a mark, or another attempt for its time: the course says which.
home-news = News about your results
home-news-list = Since you last looked
home-news-note = What happened since you last opened the result.
news-marked = Your written answer was marked
news-contest = Your objection was answered
news-regraded = A question was corrected and your answer marked again
home-open = Begun and not finished
home-open-note = What you saved is kept.
home-open-drill = Go on with the drill.
home-open-quiz = Go on with the quiz.
home-open-final = Go on with the final assessment.
home-see-course = See the course
home-module = Module { $number }
home-lesson = lesson { $number } of { $count }
home-stopped = You stopped here on { $date }.
home-minutes-left = { $count ->
    [one] About { $count } minute is left in this module.
   *[other] About { $count } minutes are left in this module.
}
home-answered = { $done } of { $count } questions answered. What you saved is kept.
home-quiz-ready = { $count ->
    [one] You have read all lessons of this module. The quiz has { $count } question.
   *[other] You have read all lessons of this module. The quiz has { $count } questions.
}
home-assessment-ready = { $count ->
    [one] You have done everything that comes before. The assessment has { $count } question.
   *[other] You have done everything that comes before. The assessment has { $count } questions.
}
home-duties = Your work
home-duties-note = What your roles let you do.
home-duty-author = Courses, their problems, and the questions that go wrong most often.
home-duty-programmes = How many officers began and completed each course.
home-duty-marking = Responses and objections that wait for a person, and finished final assessments.
home-duty-admin = Accounts, links to set a password, and the log.
home-courses = Your courses
home-courses-note = Courses that you began and have not completed.
home-all-courses = All courses
home-certificates = Your certificates
home-certificate-issued = Issued { $date }
home-support = Support
home-support-text = Some of this work stays with people. If it does with you, you can talk to somebody. Nobody is told that you looked.
home-support-link = Whom you can talk to

## All courses.

courses-title = Courses
courses-lead = Each course says what you will be able to do, how long it takes and what its certificate needs.
courses-all = All courses
courses-all-note = The time includes the lessons, the quizzes and the final assessment. You can stop anywhere.
courses-none = There is no course here yet.
course-completed = Completed

## A course.

course-outcomes = What you will be able to do
course-about = About this course
course-version = Version { $version }, { $date }
course-newer = There is a newer version of this course. You stay with the version that you began, so that what you have done keeps its value.
course-begin = Begin the first lesson
course-completed-on = Completed { $date }
course-certificate-link = Open your certificate
enrol = Enrol
enrol-note = Free. You can stop at any time.
enrol-sign-in = Sign in to enrol
enrol-anonymous = Lessons are open to officers with an account.
module-outcomes = What this module teaches
lesson-done = Done
# An officer has opened this lesson and not finished it.
lesson-begun = Begun
needs-title = What the certificate needs
needs-note = It says what was shown, when, and in which version of the course. It does not say that a person may interview victims alone.
needs-lessons = { $count ->
    [one] The lesson, with its checks answered
   *[other] All { $count } lessons, with their checks answered
}
needs-quizzes = { $count ->
    [one] The quiz passed
   *[other] All { $count } quizzes passed
}
needs-assessment = The final assessment passed with { $percent } % or more
needs-met = Met
# Beside the final assessment.
needs-not-yet = Not yet
needs-so-far = { $done } of { $count }

## Quizzes and the final assessment, on the course's page.

quiz-title = Quiz
assessment-final = Final assessment
assessment-final-note = Questions from all modules.
assessment-rules = { $count ->
    [one] { $count } question. You pass with { $percent } % or more.
   *[other] { $count } questions. You pass with { $percent } % or more.
}
attempts-unlimited = You can repeat it as often as you like.
attempts-used = { $count ->
    [one] { $used } of { $count } attempt used.
   *[other] { $used } of { $count } attempts used.
}
attempts-left = { $count ->
    [one] You have { $count } attempt left.
   *[other] You have { $count } attempts left.
}
attempts-none-left = You have used all attempts. Ask your instructor or your programme manager how to go on.
attempts-finished = { $count ->
    [one] { $count } finished attempt
   *[other] { $count } finished attempts
}
attempt-start = Start
attempt-again = Take it again
attempt-continue = Continue the attempt
attempt-number = Attempt { $number }
assessment-passed-with = Passed with { $percent } %
assessment-best = Best so far { $percent } %
quiz-not-yet = { $count ->
    [one] Opens when { $count } more lesson of this module is done.
   *[other] Opens when { $count } more lessons of this module are done.
}
assessment-not-yet = { $count ->
    [one] Opens when { $count } more lesson or quiz is done.
   *[other] Opens when { $count } more lessons and quizzes are done.
}

## A lesson.

# Above the title.
lesson-place = Module { $module }, lesson { $lesson }
# Spoken label of the list of lessons beside the text.
outline-label = Lessons of this module
outline-course = All modules
on-this-page = On this page
lesson-not-enrolled = You are reading without being enrolled. Nothing is recorded.
lesson-untranslated = This lesson has not been translated yet. It is shown in { $language }.
lesson-stale = Some sections of this translation are older than the original text.
lesson-printed = From { $site }, course version { $version } of { $date }. Check that it is still the current version before you rely on it.
lesson-checks-note = { $count ->
    [one] The lesson is done when its check is answered.
   *[other] The lesson is done when its { $count } checks are answered.
}
lesson-checks-open = { $count ->
    [one] { $count } check in this lesson has no answer yet. Answer it, then continue. Any answer counts.
   *[other] { $count } checks in this lesson have no answer yet. Answer them, then continue. Any answer counts.
}
# Link after the sentence above: to the first check without an answer.
lesson-first-open = Go to the first check without an answer
not-enrolled = Enrol in the course first, so that your answers can be saved.
# Followed by the title of the lesson and its minutes.
next-lesson = Next:
next-quiz = Next: the quiz of this module
next-course = Next: the page of the course

## The note before a hard text.

note-title = Before you read
# Label, followed by a list of themes.
note-themes = Themes
# Label, followed by sentences on what the text leaves out and how far it goes.
note-without = Limits
note-skip = Skip this lesson for now

## A check inside a lesson.

check-title = Check { $number } of { $count }
check-answer = Check my answer
check-compare = Show the model answers
check-again = Try again
check-offline = The server cannot be reached. Your choice is kept on this page. Try again when you have a connection.

## Glossary and search.

glossary-title = Glossary
glossary-lead = The words of the courses, explained in plain language.
glossary-none = There are no terms here yet.
search-title = Search
search-label = Search courses, lessons and terms
search-button = Search
search-found = { $count ->
    [0] Nothing found
    [one] { $count } result
   *[other] { $count } results
}
search-nothing = Try fewer words, or the beginning of a word.
search-anonymous = Sign in to search the lessons as well.
search-kind-course = Course
search-kind-lesson = Lesson
search-kind-term = Term

## Where the exit key leads. Nothing of the page before may show here.

pause-title = Pause
pause-lead = You have left the page. Your place is kept. Nobody is told that you left.
pause-home = Go to the home page
pause-support = If you want to talk
pause-support-note = Nobody is told that you looked.
