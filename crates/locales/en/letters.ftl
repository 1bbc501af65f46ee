## Letters by mail. They say what happened, where to look, and nothing of any case.

mail-greeting = Dear { $name },
mail-automatic = This letter was written by a program. Nobody reads answers to it.
mail-switch-off = You can switch reminders off on the page of your account.

mail-setup-subject = Your account for { $site }
mail-setup-what = An account was made for you at { $site }.
mail-setup-how = { $count ->
    [one] Follow the link to choose your password. It can be used once, within { $count } day. Do not pass it on: whoever has it can use your account.
   *[other] Follow the link to choose your password. It can be used once, within { $count } days. Do not pass it on: whoever has it can use your account.
}
mail-reset-subject = A new password for { $site }
mail-reset-what = An administrator of { $site } made a link with which you choose a new password.
mail-reset-how = { $count ->
    [one] It can be used once, within { $count } hour. If you did not ask for it, tell your administrators; your password stays as it is until the link is used.
   *[other] It can be used once, within { $count } hours. If you did not ask for it, tell your administrators; your password stays as it is until the link is used.
}
mail-joined-subject = You are in the cohort { $cohort }
mail-joined-what = You were taken into the cohort { $cohort } of the programme { $programme }.
mail-joined-how = Your courses are ready. The link leads to them.
mail-declined-subject = Your request to join { $cohort }
mail-declined-what = You asked to join the cohort { $cohort }. The people in charge decided not to take you in this time.
mail-declined-how = They can tell you why. What you have done in courses stays yours.
mail-deadline-subject = Please complete by { $day }: { $course }
mail-deadline-what = The course { $course } is to be completed by { $day }. You have not completed it yet.
mail-deadline-how = If the time is too short, talk to the people who run your programme.
mail-over-subject = The deadline has passed: { $course }
mail-over-what = The course { $course } was to be completed by { $day }. You can still go on with it, and nothing that you did is lost.
mail-over-how = Please talk to the people who run your programme about a new date.
mail-certificate-subject = A certificate is ready
mail-certificate-what = A certificate is ready for you.
mail-certificate-how = The link leads to it. There you can download it and share it.
mail-corrected-subject = A certificate was corrected
mail-corrected-what = One of your certificates was corrected. The new one takes the place of the earlier one, and whoever checks the earlier one is told so.
mail-revoked-subject = A certificate was revoked
mail-revoked-what = One of your certificates was revoked. The reason stands on its page.
mail-revoked-how = If you think that this is a mistake, talk to the people who run your programme.
mail-window-subject = You can now renew: { $certification }
mail-window-what = Your certificate { $certification } is valid until { $day }. From today you can renew it.
mail-ending-subject = Valid until { $day }: { $certification }
mail-ending-what = Your certificate { $certification } is valid until { $day }.
mail-ending-how = The link shows what a renewal takes and where you stand.
mail-result-subject = There is news of a result
mail-result-what = Something has changed in the result of one of your assessments: answers were marked, an objection was answered, or a question was corrected.
mail-test-subject = A test letter from { $site }
mail-test-what = This is a test. If you read it, { $site } can send letters.

## The outbox

outbox-title = Letters
outbox-lead = What became of the letters to people in your programmes. What they say is not shown.
outbox-lead-all = What became of all letters. What they say is not shown.
outbox-link = Letters and what became of them
outbox-all = All letters
outbox-stuck = Not sent
outbox-none = There are no letters yet.
outbox-none-stuck = Every letter was sent or still waits its turn.
outbox-subject = Subject
outbox-to = To
outbox-written = Written
outbox-state = State
outbox-tries = { $count ->
    [one] { $count } try
   *[other] { $count } tries
}
outbox-state-waiting = Waiting
outbox-state-sending = Being sent
outbox-state-sent = Sent
outbox-state-refused = Refused
outbox-state-given-up = Given up
outbox-state-unknown = Perhaps sent
outbox-state-moot = No longer needed
outbox-states = “Refused”: the mail server does not take it, often because the address is wrong. “Given up”: it could not be handed over five times. “Perhaps sent”: the connection broke, or Audire was stopped, while it was being sent; nobody knows whether it arrived, so that it is not sent again by itself.
outbox-again = Send again
outbox-again-note = A letter that is sent again may arrive twice.
outbox-not-now = This letter is waiting, being sent, or already sent.
outbox-pages = Pages of the letters
notice-mail-again = The letter will be sent again within a minute.
accounts-made-mailed = Each person is also sent their link by mail.
audit-link-mailed = Link sent by mail
audit-mail-sent-again = Letter sent again
audit-account-reminders-set = Reminders switched on or off
audit-calendar-link-made = Calendar link made
audit-calendar-link-ended = Calendar link ended

## Reminders and calendar, on one’s own account page

reminders-title = Letters to you
reminders-note = Letters about your certificates and your access always come.
reminders-on = You get reminders of deadlines, and news of results.
reminders-off = You get no reminders of deadlines, and no news of results.
reminders-stop = Switch reminders off
reminders-start = Switch reminders on
notice-reminders-set = Your choice is saved.
calendar-title = Your calendar
calendar-note = Other calendar programs can show your deadlines, training days and the last days of your certificates, by a link that only you should have. Only names of courses and certificates stand there.
calendar-since = Your link has worked since { $date }. It was shown when it was made.
calendar-none = You have no link.
calendar-make = Make a link
calendar-make-again = Make a new link
calendar-make-again-note = The link of before then stops working.
calendar-end = End the link
calendar-made = Copy this link now and give it to your calendar program. It is shown only once. Whoever has it can see these days.
notice-calendar-ended = The calendar link no longer works.
calendar-deadline = Complete by today: { $course }
calendar-meeting = { $minutes ->
    [one] { $title } ({ $minutes } minute)
   *[other] { $title } ({ $minutes } minutes)
}
calendar-expiry = Last day of the certificate: { $certification }
calendar-renewal = Can be renewed from today: { $certification }
