# Review stamps: who read a course, and for what.

stamp-kind-subject = What it teaches
stamp-kind-child-protection = Child protection
stamp-kind-survivor-led = Reading by survivors
stamp-kind-legal = Law

## For officers
course-stamps = Who read this course
course-stamps-note = Entered by those who run programmes with it.
course-stamps-link = Reviews of this course
stamp-read-subject = Read for what it teaches
stamp-read-child-protection = Read for child protection
stamp-read-survivor-led = Read by survivors of trafficking
stamp-read-legal = Read for the law
stamp-details = What was read
stamp-version-same = The version that was read is the one you have ({ $version }).
stamp-version-earlier = An earlier version was read ({ $version }), not the one you have. What has changed since was not part of this review.
stamp-version-later = A later version was read ({ $version }), not the one you have.

## The page of the stamps
stamps-title = Reviews of this course
stamps-lead = Officers see on the page of the course who read it and for what. Enter only what somebody has really read, and a name only if that person agrees.
stamps-list = What was entered
stamps-list-note = What is taken back stays here, and officers no longer see it.
stamps-none = Nobody has entered a review.
stamps-entered = Entered on { $date } by
stamps-withdrawn = Taken back on { $date }
stamps-of-current = The version that was read is the current one ({ $version }).
stamps-of-other = The version that was read is not the current one ({ $version }).
stamps-withdraw = Take it back
stamps-withdraw-note = It cannot be put back, but entered anew.
stamps-new = Enter a review
stamps-new-note = Officers see it at once. It can be taken back, but not changed.
stamps-kind = Read for
stamps-country = Country
stamps-country-hint = For a review of the law only.
stamps-no-country = None
stamps-version = The version that was read
stamps-version-choice = { $version }, published { $date }
stamps-reviewer = Who read it
stamps-reviewer-hint = Name and role, or the name of an organisation. It is shown to everybody who sees the course.
stamps-scope = What was read, and what was not
stamps-scope-hint = For example: all lessons and questions of modules 1 to 3, not the pictures.
stamps-day = Day of the review
stamps-enter = Enter the review

## What is wrong
stamps-kind-unknown = Choose what the course was read for.
stamps-country-missing = Choose the country whose law was reviewed.
stamps-country-only-legal = Only a review of the law has a country.
stamps-version-unknown = Choose the version that was read.
stamps-reviewer-missing = Write who read it.
stamps-scope-missing = Write what was read.
stamps-scope-long = Write at most { $most } characters.
stamps-day-missing = Enter the day of the review.
stamps-day-ahead = This day is in the future.
stamps-day-far = This day is more than ten years ago.
stamps-too-many = You have entered { $most } reviews of this course within a day. Go on tomorrow.

## What was done
notice-stamp-entered = The review is entered. Officers see it now.
notice-stamp-withdrawn = The review is taken back. Officers no longer see it.
audit-course-stamp-entered = Review of a course entered
audit-course-stamp-withdrawn = Review of a course taken back
