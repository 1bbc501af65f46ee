# A newer version of a course, for officers under way.
newer-look = See what is new, and what of yours is kept
newer-title = A newer version
newer-since = There has been a newer version since { $date }. You may stay on yours to the end.
newer-versions = The newer one is { $version }, yours is { $own }.
newer-current = You are on the current version of this course.
newer-completed = You have completed this course. It stays completed, in the version in which you did it, and so does your certificate.
newer-back = Back to the course
newer-brings = What it brings
newer-brings-note = What its authors say, and the lessons with something new.
newer-nothing-told = Its authors say nothing about it, and no lesson that you have read has changed.
newer-added = { $count ->
    [one] A new lesson
   *[other] { $count } new lessons
}
newer-changed = { $count ->
    [one] A lesson that you have read has changed
   *[other] { $count } lessons that you have read have changed
}
newer-sections = { $count ->
    [one] one section is new or says something else
   *[other] { $count } sections are new or say something else
}
newer-keeps = What you keep
newer-keeps-note = Everything that you have done stays recorded, in whichever version.
newer-lessons-kept = { $count ->
    [0] You have not completed a lesson yet.
    [one] The lesson that you have completed stays completed.
   *[other] { $count } lessons that you have completed stay completed.
}
newer-answers-kept = { $count ->
    [0] No answer in a lesson is taken along.
    [one] One answer in a lesson is taken along.
   *[other] { $count } answers in lessons are taken along.
}
newer-pass-kept = Stays passed:
newer-again = What you would do again
newer-again-note = A test of which the questions or the rules have changed. You may read and try as you did before.
newer-pass-again = To be passed again:
newer-answers-anew = { $count ->
    [one] One question in a lesson that you answered asks something else now, or something else is right. You may answer it again.
   *[other] { $count } questions in lessons that you answered ask something else now, or something else is right. You may answer them again.
}
newer-gone = No longer part of the course, and kept in your records:
newer-nothing-again = Nothing.
newer-no-way-back = There is no way back to your version. If you would rather go on as you began, you need not do anything.
newer-take = Take the newer version

## Why it cannot be taken now
newer-attempt-open = A test that you began is still open. Finish it first: it belongs to the version in which you began it.
newer-run-open = A scenario that counts is still open. Finish it first, or leave it.
newer-another = Something has changed since you saw this list: a still newer version, or something that you did. Look at the list as it is now.
newer-meanwhile = You took a newer version of this course in another window. Load the page again.
notice-newer-taken = You are on the newer version. What you have done is kept.
audit-enrolment-moved = Newer version of a course taken

## Who is on which version, for authors
newer-under-way = { $count ->
    [0] Nobody is under way in this version.
    [one] One person is under way in this version.
   *[other] { $count } people are under way in this version.
}
newer-completed-by = { $count ->
    [0] Nobody has completed it.
    [one] One person has completed it.
   *[other] { $count } people have completed it.
}
