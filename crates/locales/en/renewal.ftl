## Taking a course again for a new cycle of a certification.

standing-again = Take the course again
standing-again-note = You begin the newest version of the course from its first lesson. What you did before stays as it was, and so do your certificates.
notice-course-again = You take this course again. What you did before stays as it was.
again-refused-early = Your certification can be renewed from { $day } on. What you do before that day does not count for the renewal, so the course is not begun again yet.
again-refused-not-needed = This course need not be taken again for this certification now.
course-completed-before = You completed this course before, on { $date }. That stays, and so does your certificate.

## One’s own certificates: how long each is good, and what its renewal takes.

certificates-no-end = No end date: it stays valid.
certificates-expired-on = Was valid until { $date }
certificates-window = Can be renewed from { $date }
certificates-window-open = Can be renewed now. The shorter path is open through { $date }.
certificates-window-over = The time to renew it is over since { $date }. The full path is asked for again.
certificates-renewed = Renewed on { $date }:
certificates-renewal = What renewal takes
certificates-renewal-lapsed = What the full path takes
certificates-renewal-early = What you do before { $date } does not count for the renewal, unless it says so below.
certificates-renewal-version = These are the requirements of today. Those of the day on which the renewal opens count.

## Files behind a holder’s link.

shared-files-note = Whoever has this link can download them for as long as it works. A program that reads Open Badges can take the address of the JSON or the JWT file.

## The way back after a revocation, for managers.

reopen-title = Revoked
reopen-lead = Their certificate was revoked. Nothing is renewed or opened by itself. You can open the full path for them: what is shown from that day on counts.
reopen-on = revoked on { $date }
reopen-open = Open the full path
reopen-refused-own = Nobody opens the full path for themselves.
reopen-refused-good = This certificate was not revoked.
notice-cycle-reopened = The full path is open.
