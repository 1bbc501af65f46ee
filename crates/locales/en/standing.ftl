## Where somebody stands on the way to a certification.

standing-title = Certifications
standing-lead = What the programmes you take part in certify, and how far you are.
standing-none = You are not on the way to a certification. When a programme that certifies takes you in, it stands here.
standing-state-missing = Under way
standing-state-proposed = Everything is met; a person of the programme confirms it
standing-state-ready = Everything is met; the certificate is about to be issued
standing-state-awarded = Certified
standing-state-renewable = Certified; it can be renewed now
standing-state-expired = No longer certified
standing-state-revoked = Certification revoked
standing-path-first = first time
standing-path-renewal = renewal
standing-path-lapsed = full path again
standing-progress = { $percent } % of the way
standing-good-through = Good through { $date }
standing-cycle-since = cycle { $number }, since { $date }
standing-next = Next step
standing-next-others = There is nothing for you to do in this now.
standing-requirements = What it takes
standing-met = Met
standing-waived = Waived
standing-missing = Missing
standing-dates = Dates
standing-valid-from = Awarded for
standing-expires-on = Good through
standing-window = Can be renewed from
standing-through = Renewal path open through
standing-no-expiry = It does not expire.
standing-history = History
standing-cycle = Cycle
standing-opened = Opened
standing-certificate = Certificate

## Awards, for managers and assessors of the programme.

awards-title = Awards
awards-lead-person = Who has met everything, and waits for a person’s confirmation. Nobody confirms their own.
awards-lead-evidence = Certificates are issued by themselves as soon as everything is met.
awards-ready = Everything met
awards-ready-none = Nobody waits.
awards-under-way = Under way
awards-under-way-none = Nobody is under way.
awards-person = Person
awards-state = State
awards-progress = Progress
awards-met-on = met on { $date }
awards-own = yourself
awards-own-note = This is your own way. Others decide on it.
awards-waivers = { $count ->
    [one] { $count } waiver waits for a second person
   *[other] { $count } waivers wait for a second person
}
awards-pages = Pages of people
awards-expiring = Expiring in the next 90 days
awards-expiring-none = Nobody’s certification expires in the next 90 days.
awards-within = Within
awards-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
awards-renewal = Renewal
awards-renews = begun
awards-renews-not = not begun
awards-award = The award
awards-confirm = Confirm and issue
awards-confirm-note = Your name stands on the certificate.
award-refused-own = Nobody confirms their own award.
award-refused-close = You made this account, or it bears your name. Somebody else in the programme must decide.
award-refused-missing = Something is still missing. It cannot be confirmed yet.
award-refused-over = What was met is too old by now to be awarded.
notice-award-confirmed = The award is confirmed.

## Waivers.

waiver-title = Waivers
waiver-lead = A requirement can be let pass for this cycle. One person proposes it, another decides; the holder is neither. The reason stands on the certificate.
waiver-requirement = Requirement
waiver-reason = Reason
waiver-reason-hint = 20 to 500 characters.
waiver-propose = Propose
waiver-of = Number { $number }
waiver-proposed = Proposed by { $person } on { $date }:
waiver-decided = Decided by { $person } on { $date }:
waiver-open = Waits for a second person
waiver-agreed = Agreed
waiver-declined = Declined
waiver-decision = Reason of the decision
waiver-agree = Agree
waiver-decline = Decline
waiver-refused-own = Nobody lets their own requirements pass.
waiver-refused-same-person = Whoever proposed it cannot decide on it. A second person must.
waiver-refused-awarded = This cycle was awarded already.
waiver-refused-proposed = A waiver of this requirement was already proposed or agreed on.
waiver-refused-decided = Somebody has decided on this waiver already.
waiver-refused-reason = Write a reason of { $least } to { $most } characters.
notice-waiver-proposed = The waiver is proposed. A second person must decide on it.
notice-waiver-decided = The waiver is decided.

## The log.

audit-cycle-opened = Cycle of a certification opened
audit-cycle-awarded = Certification awarded
audit-cycle-viewed = Somebody’s way to a certification opened by staff
audit-cycle-confirmed = Award confirmed
audit-waiver-proposed = Waiver proposed
audit-waiver-decided = Waiver decided

## Awarding to many at once.

run-title = Awarding to many at once
run-note = Confirms everybody of whom everything is met, or those of one cohort, in your name, and issues their certificates. Who still lacks something is left as they are.
run-start = Confirm and issue
run-started = Started by { $person }, { $date }
run-going = The rest is done within a minute or two, also when you leave this page.
run-finished = Finished, { $date }
run-look-again = Look again
run-done = { $done } of { $count }
run-report = Report
run-outcome = What became of it
run-waits = Waits
run-outcome-issued = Certificate issued
run-outcome-already = Was awarded before
run-outcome-missing = Something is missing
run-outcome-unconfirmed = Somebody else must confirm it
run-outcome-later = Became ready after the run began
run-outcome-failed = Did not work; it can be tried again
run-refused-nobody = Nobody is under way to this certification.
run-refused-open = Another run of this certification is not finished yet. Try again in a minute or two.
audit-award-run-started = Awarding to many at once started
