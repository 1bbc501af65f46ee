## The frame around every page.

skip-to-text = Skip to the text
# Spoken label of the main navigation.
nav-main = Main
nav-home = Home
nav-learn = Courses
nav-certificates = Certificates
nav-glossary = Glossary
nav-author = Content
nav-programmes = Programmes
nav-marking = Assessment
nav-admin = Administration
nav-search = Search
# Spoken before the name of the person who is signed in.
nav-account = Your account:
nav-about = About
nav-support = Support
nav-verify = Check a certificate
# A button that leaves the page at once, for a person who does not want to see it any longer.
leave-page = Leave this page
# The name of the Escape key, as it is printed on keyboards.
leave-key = Esc
# Spoken label of the links at the foot of the page.
footer-links = About this site
footer-limits = Audire trains skills. It does not judge whether a person tells the truth, diagnose or decide.
choose-language = Language
choose-theme = Light or dark
theme-light = Light
theme-dark = Dark
# The device decides between light and dark.
theme-device = Like the device
continue = Continue

## Demonstration data.

demonstration-notice = This is a demonstration. All people and results in it are invented.
demonstration-title = Demonstration accounts
demonstration-accounts = Sign in as one of these people to see what each role sees.
demonstration-learner = Officer, in the middle of a course
demonstration-password = The password of all of them:

## Pages for errors. The titles are headings.

error-sign-in-required = Sign in to see this page.
error-forbidden-title = This page is not open to you
error-forbidden = Your account does not have the role for this page. If you need it, ask your administrator.
error-not-found-title = There is no such page
error-not-found = The address may be wrong, or what stood here is no longer available.
error-refused-title = This could not be done
error-conflict-title = This is no longer possible
error-too-many-title = Too many tries
error-too-many = { $minutes ->
    [one] Please wait { $minutes } minute and try again.
   *[other] Please wait { $minutes } minutes and try again.
}
error-disk-full-title = Nothing can be saved at the moment
error-disk-full = The server has no storage left. What you entered was not saved. Reading still works. Please tell your administrator.
error-unexpected-title = Something went wrong
error-unexpected = The server could not finish this. What you had saved before is still there. Please try again. If it happens again, tell your administrator.

## Forms.

form-problem-title = Please correct this first
not-given = Not given
field-name = Name
field-email = Email address
field-agency = Agency
field-country = Country
field-country-hint = Two letters, for example TN or ES.
field-roles = Roles
field-password = Password
field-current-password = Current password
field-new-password = New password
field-repeat-password = New password again

## Signing in and out.

sign-in = Sign in
sign-in-help = If you cannot sign in, ask your administrator for a link to set a new password.
# Followed by an email address.
sign-in-contact = If you cannot sign in, write to your administrator and ask for a link to set a new password:
session-ended = Your session has ended. What you had chosen is kept: sign in and you return to the same page.
sign-out = Sign out
sign-out-lead = On a shared computer, sign out when you stop. Your progress is saved.

## Roles.

role-officer = Officer
role-instructor = Instructor
role-programme = Programme manager
role-assessor = Assessor
role-administrator = Administrator

## One's own account.

account-title = Your account
account-lead = What is recorded about you here, and how you sign in.
account-details = Details
account-details-note = Your administrator can correct these. The name is the one that is printed on your certificates.
# Followed by a date.
account-since = Account since
account-security = Password and sessions
account-security-link = Change the password, see where you are signed in
account-privacy-link = What is stored about you, and who sees it
change-password = Change password
# $least is the smallest number of characters allowed.
password-rule = At least { $least } characters. A few words that you can remember are better than one word with digits and signs.
sessions-title = Where you are signed in
sessions-note = End a session that you do not recognise, and change your password.
sessions-revoke-others = End all other sessions
session-this-one = This session
session-end = End this session
session-times = Signed in { $begun }. Last seen { $seen }.

## What is stored, and who sees it.

privacy-title = What is stored about you
privacy-held = What is stored
privacy-held-account = Your name, email address, agency, country, roles and the language you chose. Your password is stored only in a form that cannot be turned back.
privacy-held-learning = The courses you enrolled in, the lessons you completed, the paragraph you last read, your answers to checks, quizzes and final assessments, with dates.
privacy-held-scenarios = Your decisions in scenarios, those you reconsidered among them, with the time of each. What you write in your own words there is kept with the run until you delete it.
privacy-held-skills = Your skill map is not stored. It is worked out from your answers and decisions each time you open it.
privacy-held-certificates = Your certificates. They are kept so that they can be checked later.
privacy-held-audit = A log of sign-ins, changes to accounts, attempts, assessed scenarios and certificates. It is kept for security and cannot be changed.
privacy-seen = Who sees it
privacy-seen-you = You see everything about your learning. Your skill map, your own words in scenarios and your runs for practice are shown to nobody else.
privacy-seen-programme = Programme managers see numbers for courses and agencies, and who received a certificate. They do not see your answers.
privacy-seen-assessor = Assessors see final assessments with your answers: without your name while they mark, with it once the result stands.
privacy-seen-debriefs = Assessors and instructors can open the debrief of an assessed scenario, with your name and your decisions, but never with what you wrote in your own words. That they looked is recorded in the log.
privacy-seen-instructor = Instructors see counts of how questions were answered and what was decided in scenarios, without names. Assessors see the counts of questions.
privacy-seen-administrator = Administrators see account details and the log. They do not see your answers.
privacy-not = What is not stored
privacy-not-text = Nobody is told when you leave a page, skip a lesson or look at the support contacts. There are no trackers, and nothing is sent to other sites.

## Links that set a password.

link-title = Set your password
link-lead = This link works once. Choose a password; then sign in with it.
link-first-lead = This creates the first administrator of this site. The link works once.
link-save = Save

## What an action did, said at the top of the page it led to.

notice-password-changed = The password is changed.
notice-session-revoked = The session is ended.
notice-sessions-revoked = All other sessions are ended.
notice-language-saved = The language is saved.
notice-account-created = The account is created.
notice-account-updated = The account is changed.
notice-account-deactivated = The account is deactivated.
notice-account-reactivated = The account is active again.
notice-signed-out = You are signed out.
notice-enrolled = You are enrolled. Your progress in this course is now saved.
notice-lesson-done = The lesson is done.

## Questions.

question-choose-one = Choose one.
question-choose-several = Choose all that apply.
# Beside an option that was chosen and is right.
option-right = Right
# Beside an option that was chosen and is not right.
option-wrong = Not right
# Beside an option that is right and was not chosen.
option-missed = Right, not chosen
option-also = Also right
# Followed by the name of a law or a document.
question-source = Source:
verdict-correct = Correct.
verdict-partly = Partly correct.
verdict-not-correct = Not correct.
choose-an-option = Choose an answer first.
choose-one-option = Choose one answer only.
option-unknown = This answer does not belong to the question. Load the page again and choose once more.
save-key-unusable = This page is incomplete. Load it again and choose once more.
answer-superseded = A newer answer to this question is already saved. Load the page again to see it.

## Support contacts.

support-none = This site names no contacts yet. Your service may have a peer supporter, a psychologist or a doctor you can speak with in confidence.
