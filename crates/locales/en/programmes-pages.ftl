## Programmes one works in.

programmes-mine = Your programmes
programmes-mine-note = Programmes in which you have a role.
programmes-mine-none = You have no role in any programme yet.
programme-staff-manager = Manager
programme-staff-instructor = Instructor
programme-staff-assessor = Assessor
programme-cohorts-count = { $count ->
    [one] { $count } cohort
   *[other] { $count } cohorts
}

## Making a programme, and its settings.

programme-new = New programme
programme-new-manager = You become its manager. You can add courses and cohorts in the next step.
programme-new-administrator = You then appoint somebody who runs it. Administrators do not see officers’ records through a programme.
programme-create = Create the programme
programme-no-organisation = A programme belongs to an organisation, and there is none yet. An administrator adds it.
programme-organisation = Organisation
programme-slug = Word in its address
programme-slug-hint = Letters a to z, digits and hyphens. If it is empty, it is made of the title. It cannot be changed later.
# $language is the language’s own name.
programme-title-in = Title ({ $language })
programme-description-in = Description ({ $language })
programme-languages = Languages
programme-zone = Time zone
programme-zone-hint = Deadlines end with the day there. For example Africa/Tunis or Europe/Madrid.
programme-starts = First day
programme-ends = Last day
programme-masked = Show only initials in public checks
programme-masked-note = Whoever checks a certificate of this programme sees the holder’s initials. The holder can show the whole name with a link.
programme-settings = Settings
programme-settings-lead = Every change is kept. Certificates already issued stay as they are.
programme-save = Save the settings
programme-course-up = Earlier
programme-course-down = Later
programme-course-remove = Take out
programme-course-add = Course to add
programme-course-add-button = Add the course
programme-courses-change-note = In the order in which officers take them. People who join from now on are enrolled in these courses; nobody is taken out of a course.

## A programme.

programme-about = About the programme
programme-when = When
programme-days = { $from } to { $until }
programme-from = From { $from }
programme-until = Until { $until }
programme-cohorts = Cohorts
programme-cohorts-none = There is no cohort yet.
programme-courses = Courses
programme-courses-note = In order. Whoever joins a cohort is enrolled in all of them.
programme-courses-none = The programme has no course yet.

## Organisations.

organisations-title = Organisations
organisations-lead = Countries, agencies and units. Each programme belongs to one of them.
organisations-tree = All organisations
organisations-none = There is no organisation yet.
organisation-new = New organisation
organisation-new-note = A country may hold agencies, an agency may hold units.
organisation-create = Add the organisation
organisation-kind = Kind
organisation-kind-country = Country
organisation-kind-agency = Agency
organisation-kind-unit = Unit
organisation-parent = Belongs to
organisation-parent-none = Nothing above it
organisation-country-hint = Two letters, for example TN or ES. If it is empty, the country of the one above counts.
organisations-programmes-note = Open one to appoint or end its staff.
organisations-programmes-none = There is no programme yet.

## Staff of a programme.

staff-title = Staff
staff-lead = Who runs the programme, teaches in it and assesses in it. Nobody else sees its people.
staff-now = Staff now
staff-none = Nobody has a role in this programme yet.
staff-role = Role
staff-since = Since
staff-end = End the role
staff-appoint = Appoint somebody
staff-appoint-note = The person needs the matching role in this installation: programme manager, instructor or assessor.
staff-appoint-button = Appoint

## Cohorts and the people in them.

cohort-new = New cohort
cohort-create = Create the cohort
cohort-name = Cohort
cohort-name-hint = For example: Spring 2027.
cohort-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
cohort-people = People
cohort-people-note = Whoever is taken out keeps what they did in the courses.
cohort-people-none = Nobody is in this cohort yet.
cohort-joined = Joined
cohort-via-list = by a list
cohort-via-table = by a table
cohort-via-invitation = by the link
cohort-via-request = on request
cohort-remove = Take out
requests-title = Requests to join
requests-note = These people followed the link and wait for an answer.
request-asked = Asked
request-accept = Accept
request-decline = Decline
people-by-list = Add people by address
people-by-list-note = For people who have accounts.
people-list = Email addresses
people-list-hint = One on each line, or with commas between them.
people-add = Add these people
people-by-table = Add people with a table
people-by-table-note = The file is only read at first. You see what would become of each row before anything happens.
table-file = Table (CSV)
table-file-hint = At most 2 MB and 5,000 rows. The first row names the columns: email; and for new accounts name, agency and country (its name, or two letters). A column “unit” may name the unit of an agency.
table-create = Make accounts for people who have none
table-create-note = They become officers. You receive a link for each of them to set a password.
table-try = Read the table
table-waiting = A table that was read waits to be applied.
table-title = What the table would do
table-title-done = What the table did
table-lead = Nothing has happened yet. Look through the rows, then apply the table or leave it.
table-lead-done = The table is applied. This report is kept for a day.
table-added = join
table-created = join with a new account
table-already = change nothing
table-refused = not taken
table-encoding = Letters read as
table-ignored = Columns passed over
table-applied-at = Applied
table-apply-note = Rows that are not taken change nothing. You can correct the file and read it again at any time.
table-apply = { $count ->
    [one] Add { $count } person
   *[other] Add { $count } people
}
table-leave = Leave it
table-line = Line
table-person = Person
table-result = Result
table-rows = Rows
table-pages = Pages of the table
table-fate-add = Joins
table-fate-create = Gets an account and joins
table-fate-already = Is in the cohort already
table-fate-twice = Stands on an earlier line too
table-fate-refused = Not taken
accounts-made-title = New accounts
accounts-made-note = { $count ->
    [one] Give each person their link. It works for { $count } day and is shown only now.
   *[other] Give each person their link. It works for { $count } days and is shown only now.
}
people-by-invitation = Invite by link
people-by-invitation-note = A cohort has one link at a time. Making another one closes the one before.
invitation-asks = Managers decide who joins
invitation-asks-note = Whoever follows the link asks, and waits for your answer.
invitation-most = People it lets in
invitation-days = Days it is open
invitation-make = Make a link
invitation-close = Close the link
invitation-state-open = Open until { $date }. Used by { $used } of { $most }.
invitation-state-expired = Expired on { $date }.
invitation-made-title = The link
invitation-made-note = Copy it now: it is not shown again. Whoever has it can use it while it is open.
deadlines-title = Deadlines
deadlines-note = Until when each course is to be completed. An empty day takes a deadline back.
deadline-day = Last day for it
deadline-now = Due { $date }
deadline-set = Save the deadline

## An invitation, for whoever has the link.

invite-title = Invitation to a programme
invite-sign-in-note = Sign in first. Afterwards you come back to this page.
invite-join-note = If you join, you are enrolled in the programme’s courses, and its staff see how far you are. They do not see your practice.
invite-join = Join
invite-ask-note = A manager of the programme decides. If you join, its staff see how far you are. They do not see your practice.
invite-ask = Ask to join
invite-member = You are in this cohort. Your courses are on your home page.
invite-asked = You asked to join. A manager of the programme will answer.

## On the home page.

home-programmes = Your programmes
home-programme-due = due { $date }
home-programme-late = was due { $date }
cohort-leave-title = Leave this programme
cohort-leave-note = What you did in the courses stays yours. To come back you need a manager of the programme or its link.
cohort-leave = Leave

## What was done, at the top of the next page.

notice-organisation-created = The organisation is added.
notice-programme-created = The programme is created.
notice-programme-saved = The settings are saved.
notice-staff-appointed = The role is given.
notice-staff-ended = The role has ended.
notice-cohort-created = The cohort is created.
notice-people-added = These people are in the cohort.
notice-person-removed = The person is taken out.
notice-table-applied = The table is applied.
notice-invitation-made = The link is made.
notice-invitation-closed = The link is closed.
notice-request-decided = The request is answered.
notice-deadline-set = The deadline is saved.
notice-cohort-left = You have left the programme.

## In the log.

audit-organisation-created = Organisation added
audit-programme-created = Programme created
audit-programme-revised = Programme changed
audit-programme-staff-appointed = Role in a programme given
audit-programme-staff-ended = Role in a programme ended
audit-cohort-created = Cohort created
audit-cohort-joined = Joined a cohort
audit-cohort-left = Left a cohort
audit-cohort-removed = Taken out of a cohort
audit-cohort-asked = Asked to join a cohort
audit-cohort-request-decided = Request to join decided
audit-cohort-invitation-made = Link into a cohort made
audit-cohort-invitation-closed = Link into a cohort closed
audit-cohort-table-applied = Table of people applied
audit-cohort-deadline-set = Deadline of a cohort set
