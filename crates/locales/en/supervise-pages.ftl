## Instructors' home.

author-title = Content
author-lead = A course is written here or in files, as you like. Learners see the last version that was published.
author-studio = Write and publish
author-none = There is no course in the content folder.
author-lessons = lessons
author-questions = questions
author-enrolled = enrolled
author-completed = completed
author-current = Published
author-behind = The folder has errors. Learners still see the version published before.
author-never-published = Never published: the folder has errors
# $version is a short code, $date a date with a time of day.
author-version = Version { $version }, published { $date }
# The kind of a problem in a course file.
author-error = Error
author-warning = Warning
author-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}

## Questions that go worst, for instructors and assessors.

hardest-title = Hardest questions
hardest-note = From first attempts. A question that most people miss may be hard, badly worded, or badly taught.
hardest-question = Question
# Number of people who answered it.
hardest-answers = Answers
# Mean share of the point.
hardest-earned = Earned on average
hardest-none = Too few answers so far.
# $least is the number from which on something is said.
hardest-few = { $count ->
    [one] { $count } question was asked fewer than { $least } times and is left out: every number would be chance.
   *[other] { $count } questions were asked fewer than { $least } times and are left out: every number would be chance.
}

## Programme managers' home.

programmes-title = Programmes
programmes-lead = How many officers began and completed each course. Answers, practice and pages that somebody left are never shown here.
programmes-officers = officers
programmes-enrolments = enrolments
programmes-completions = courses completed
programmes-certificates = certificates
programmes-courses = Courses
programmes-courses-note = Active means: something was saved in the last 30 days.
programmes-course = Course
# Headings of columns.
programmes-column-officers = Officers
programmes-column-certificates = Certificates
programmes-enrolled = Enrolled
programmes-active = Active
programmes-completed = Completed
programmes-agencies = Agencies
programmes-agencies-note = Groups of fewer than five officers are counted together, so that nobody can be recognised.
programmes-small-groups = Smaller groups together
programmes-recent = Certificates
programmes-recent-note = The latest first. The name leads to the public check.
programmes-recent-none = No certificate has been issued yet.

## Assessors' home.

marking-title = Assessment
marking-lead = Responses and objections that need a person. You do not see whose they are.
marking-finished = Finished final assessments
marking-finished-note = The latest first.
# Title of the page's list.
marking-finished-results = Results
marking-finished-lead = Results with names, of assessments in which nothing waits any more for a mark or for the answer to an objection. That you open a result is recorded.
# On the page with responses that wait, which shows no names.
marking-finished-apart = They stand on a page of their own, because they name officers. Whoever has opened a result does not mark in it any more.
marking-finished-link = See finished assessments
marking-finished-scenarios = Assessed scenarios
marking-finished-scenarios-note = The latest first. Nobody marks them; what was written in them is not shown.
marking-finished-scenarios-none = No assessed scenario has come to an ending yet.
marking-finished-scenario = Scenario
marking-finished-ending = Ending
marking-none = No final assessment is settled yet.
marking-officer = Officer
marking-attempt = Attempt
# Percent reached.
marking-reached = Reached
marking-result = Result
marking-date = Date

## Administrators' home.

admin-title = Administration
admin-lead = Who may sign in, how this installation stands, and what happened last.
admin-demonstration = The database holds demonstration data. Nobody real may be added to it.
admin-people = People
admin-accounts = accounts
admin-deactivated = deactivated
admin-sessions = open sessions
admin-installation = Installation
# $version is the program's version, $schema a number.
admin-version = Audire { $version }, database schema { $schema }
admin-database = size of the database
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
admin-content-fine = The content folder has no problems.
admin-content-warnings = { $count ->
    [one] The content folder has { $count } warning.
   *[other] The content folder has { $count } warnings.
}
admin-content-errors = { $count ->
    [one] The content folder has { $count } error. Learners see the version published before.
   *[other] The content folder has { $count } errors. Learners see the versions published before.
}
admin-content-note = Instructors see each problem with its file and line.
admin-events = What happened last
admin-events-note = The log can be added to, never changed.
admin-all-events = See the whole log

## Accounts.

accounts-title = Accounts
accounts-new = New account
accounts-new-lead = You receive a link to give to the person. With it they choose their own password.
accounts-create = Create the account
accounts-search = Name, email address or agency
accounts-search-button = Search
accounts-show-all = Show all
accounts-total = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
accounts-none = No account matches.
accounts-pages = Pages of the list of accounts
accounts-last-seen = Last seen
accounts-never = Never
accounts-state = State
accounts-active = Active
accounts-deactivated = Deactivated
accounts-actions = Actions
accounts-deactivate = Deactivate
accounts-reactivate = Reactivate
accounts-reset = Link for a new password
# Title of the page about one account.
accounts-one = Account
accounts-edit-note = The name is printed on certificates. Certificates already issued keep the name they were issued with.
accounts-email-hint = The person signs in with this address. If it changes, links made earlier for this account can no longer be used.
accounts-roles-hint = A person who gains a role is signed out and has to sign in again.
accounts-save = Save the changes
# Heading over whether somebody can sign in.
accounts-access = Access
accounts-access-note = Deactivating ends the person’s sessions and links. What was recorded stays, and certificates stay valid.
accounts-sessions = Open sessions
accounts-no-password = No password set yet
made-link-title = The link is ready
made-link-for = Give this link to { $person }. Copy it now: it cannot be looked up later.
made-link-note = { $count ->
    [one] It can be used once, within { $count } day. Send it by a way that only this person reads.
   *[other] It can be used once, within { $count } days. Send it by a way that only this person reads.
}
made-link-reset-note = { $count ->
    [one] It can be used once, within { $count } hour. Send it by a way that only this person reads.
   *[other] It can be used once, within { $count } hours. Send it by a way that only this person reads.
}
made-link-gone = The link is no longer shown. It can be seen once, within 10 minutes after it was made. If you did not copy it, use “{ accounts-reset }”: the earlier link can then no longer be used.
role-note-officer = Takes courses and receives certificates.
role-note-instructor = Sees the courses, their problems and the hardest questions.
role-note-programme = Sees figures for courses and agencies, and who received a certificate.
role-note-assessor = Sees finished final assessments with every answer.
role-note-administrator = Manages accounts and sees the log.

## Pages of a long list.

# Links.
pages-before = Page before
pages-after = Next page
pages-here = Page { $page }
pages-here-of = Page { $page } of { $pages }

## The audit log.

audit-title = Log
audit-lead = Who did what, and when. The log can be added to, never changed.
audit-none = Nothing is on this page.
audit-pages = Pages of the log
# Headings of columns.
audit-what = What
audit-when = When
audit-who = Who
audit-subject = Concerning
audit-account-created = Account created
audit-account-deactivated = Account deactivated
audit-account-reactivated = Account reactivated
audit-account-updated = Account changed
audit-account-viewed = Account opened by an administrator
audit-account-language-chosen = Language chosen
audit-account-password-changed = Password changed
audit-account-password-set = Password set with a link
audit-attempt-started = Attempt started
audit-attempt-finished = Attempt finished
audit-attempt-viewed = Result opened by an assessor
audit-certificate-issued = Certificate issued
audit-course-completed = Course completed
audit-course-published = Course version published
audit-enrolment-created = Enrolled in a course
audit-link-first-created = Link for the first administrator made
audit-link-reset-created = Link for a new password made
audit-session-started = Signed in
audit-session-ended = Signed out or session ended
audit-session-others-ended = Other sessions ended
audit-sign-in-refused = Sign-in refused
# No person: the program itself, the command line, or somebody not signed in.
audit-nobody = No account
