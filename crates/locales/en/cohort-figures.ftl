## A cohort: who is where.

cohort-summary-nobody = Nobody is in this cohort yet.
cohort-summary = { $begun } of { $people } have begun; { $certified ->
    [one] { $certified } is
   *[other] { $certified } are
} certified, { $stuck ->
    [one] { $stuck } is
   *[other] { $stuck } are
} stuck, { $expiring ->
    [one] { $expiring } certification expires
   *[other] { $expiring } certifications expire
} within 90 days.
cohort-to-people = People, invitations and deadlines
# $title is a certification.
cohort-to-awards = Awards: { $title }
cohort-where = Who is where
cohort-where-note = What is recorded in the courses and for the certifications of this programme. Practice, and what somebody skips, is never shown.
cohort-where-none = Nobody is in this selection.
cohort-show = Who is shown
cohort-show-all = Everybody
cohort-show-stuck = Stuck
cohort-show-certified = Certified
cohort-show-30 = Expires within 30 days
cohort-show-60 = Within 60 days
cohort-show-90 = Within 90 days
cohort-of = { $count } of { $all }

## Columns of the table and of its files. $title is a course or a certification.

cohort-head-lessons = { $title }: lessons
cohort-head-completed = { $title }: completed on
cohort-head-best = { $title }: best final result, %
cohort-head-result = { $title }: final assessment
cohort-head-room = Practice room
cohort-head-room-on = Practice room: shown on
cohort-head-met = { $title }: requirements met
cohort-head-until = { $title }: valid until
cohort-head-seen = Last seen
cohort-head-stuck = Stuck
cohort-under-completed = completed
cohort-under-best = best final result, %:
cohort-under-result = final assessment:
cohort-under-room-on = on
cohort-under-met = requirements met:
cohort-under-until = until
cohort-result-passed = passed
cohort-result-failed = not passed yet
cohort-result-waiting = waits for a mark
cohort-room-shown = proficiency shown
cohort-room-passed = { $count ->
    [one] { $count } interview passed
   *[other] { $count } interviews passed
}
cohort-state-under-way = under way
cohort-state-proposed = everything met, to be confirmed
cohort-state-ready = everything met, about to be issued
cohort-state-certified = certified
cohort-state-renewing = certified, renewal under way
cohort-state-lapsed = lapsed
cohort-state-revoked = revoked

## Why somebody does not come further, and whose turn it is. $what is a course or a certification.

stuck-said = { $why } ({ $turn })
stuck-not-begun = Has not begun
stuck-quiet = { $days ->
    [one] Nothing for { $days } day
   *[other] Nothing for { $days } days
}
stuck-failed-twice = Failed twice or more: { $what }
# $day is the day that is over.
stuck-deadline = Was due on { $day }: { $what }
stuck-waits-mark = Waits for a mark: { $what }
stuck-waits-interview = An interview waits for an assessor: { $what }
stuck-waits-observation = Practice has to be watched: { $what }
stuck-waits-meeting = Waits for a training day: { $what }
stuck-waits-confirmation = Waits for a confirmation: { $what }
stuck-waits-waiver = A waiver waits for a second person: { $what }
stuck-turn-officer = the officer’s turn
stuck-turn-instructor = an instructor’s turn
stuck-turn-assessor = an assessor’s turn
stuck-turn-manager = a manager’s or assessor’s turn

## Files.

cohort-file-csv = This table as CSV
cohort-file-xlsx = This table as XLSX
cohort-file-zip = Valid certificates as ZIP
cohort-files-note = These files hold names. Keep them where only those who need them can read them; that you took them is recorded.
cohort-files-index-files = Files
cohort-files-issued = Issued on
cohort-files-code = Code

## Drawings.

cohort-growth = Courses completed
cohort-growth-note = Of the people who are in the cohort now, how many had completed each course by the end of each week.
# $title is a course, $day today.
cohort-growth-label = { $title }: { $count } of { $all } people had completed it by { $day }.
cohort-growth-until = Until
cohort-skill = Skill before and after
cohort-skill-note = The share of recommended questions in assessed interviews: in the one before the training and in the latest one after it, of the same people.
cohort-skill-caveat = This compares the same people at two times with different cases. It does not show that the training is the reason, the labels are the program’s own where no assessor decided otherwise, and whoever was not measured twice is not in it.
cohort-skill-none = Fewer than five people were measured both before and after. Of so few nothing is shown.
cohort-skill-when = When
cohort-skill-before = Before the training
cohort-skill-after = Latest after it
cohort-skill-median = Median
cohort-skill-middle = Middle half of the people
cohort-skill-drawing = From 0 to 100 %
cohort-skill-moved = Measured twice: { $people }. Higher share: { $up }. The same: { $same }. Lower: { $down }.

## Groups.

cohort-compare = Countries and agencies
cohort-compare-note = Groups of fewer than five are counted together with others, so that nobody can be recognised, also not by subtraction.
cohort-compare-none = The cohort is too small to be compared.
cohort-compare-group = Group
cohort-compare-begun = Begun
cohort-compare-completed = Completed all courses
cohort-compare-unknown = Country not known
cohort-compare-countries = Other countries together
cohort-compare-agencies = Other agencies together

## Certificates of a programme.

issued-list = Certificates
issued-list-lead = Every certificate of this programme’s certifications. On its page you can correct or revoke it.
issued-search = Holder or code
issued-search-hint = Part of a name, e-mail address or agency, or a whole code.
issued-status = Status
issued-status-all = All
issued-status-valid = Valid
issued-status-expired = Expired
issued-status-corrected = Replaced by a correction
issued-status-revoked = Revoked
issued-count = { $count ->
    [0] No certificate
    [one] { $count } certificate
   *[other] { $count } certificates
}
issued-none = No certificate is like that.
issued-holder = Holder
issued-certification = Certification
issued-when = Issued
issued-until = Valid until
issued-until-never = no last day
issued-pages = Pages of certificates

## Programmes, for those who teach or assess in one.

programmes-lead-staff = Programmes in which you teach or assess.
programme-to-awards = Awards
programme-to-observations = Observed practice
programme-awards-note = Who is ready, who is under way, and whose certification expires.
audit-cohort-figures-taken = Table of a cohort taken as a file
audit-cohort-certificates-taken = Certificates of a cohort taken as files
