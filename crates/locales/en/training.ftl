## Days on which a cohort meets.

training-title = Training days
training-days = Days
training-days-note = Managers and instructors of the programme add days and record who was there. Each officer sees their own.
training-none = No day has been added yet.
training-day = Title
training-when = Day
training-length = Length
training-attendance = Attendance
training-ahead = still ahead
training-unrecorded = nothing recorded yet
training-present = { $present } of { $recorded } were there
training-minutes = { $minutes } min
training-hours = { $hours } h
training-hours-minutes = { $hours } h { $minutes } min
training-new = Add a day
training-new-note = A day stays as it was added: what is recorded of it can count for a certification.
training-name = Title
training-name-hint = For example: Listening, part 1.
training-length-field = Length in minutes
training-length-hint = Without breaks. Six hours are 360 minutes.
training-add = Add the day
training-print = Print a sheet to sign
training-sheet = Sheet to sign
training-from-until = From – until
training-signature = Signature
training-sheet-kept = What is recorded in Audire counts. Keep this sheet as your programme’s rules say.

## Who was there.

attendance-note = Mark everybody, then save. You can correct a mark later: the earlier one stays in the history.
attendance-save = Save the attendance
attendance-left = has left the cohort
attendance-own-note = This is you. Somebody else records your attendance.
attendance-whole = The whole day
attendance-none = Was not there
attendance-part = Part of the day
attendance-later = Not recorded yet
attendance-minutes-field = Minutes, for part of the day (1 to { $most })
attendance-said-whole = the whole day
attendance-said-none = was not there
# $was is how long the person was there, such as “the whole day” or “2 h”.
attendance-recorded = Recorded: { $was } ({ $person }, { $date })
attendance-before = { $count ->
    [one] { $count } earlier record
   *[other] { $count } earlier records
}
attendance-pages = Pages of people
attendance-ahead = This day is still ahead. Attendance can be recorded from that day on.
attendance-outdated = Somebody recorded this attendance at the same moment. Look at what stands there now.
attendance-gone = Somebody on your sheet is not in the cohort any more. What you marked is kept; save it again.
attendance-own = { $person }: nobody records their own attendance.
attendance-minutes = { $person }: enter a number of minutes from 1 to { $most }.
attendance-unclear = { $person }: you entered minutes. Choose “Part of the day”, or empty the minutes.
attendance-changed = { $person }: somebody recorded something else meanwhile. It stands under the name. Save again if your mark is right.

## Why a day is not added.

training-title-missing = Enter a title.
training-title-too-long = The title is too long.
training-title-unusable = The title holds characters that cannot be seen.
training-title-taken = This title stands on this day already, with another length. Choose another title.
training-day-missing = Enter the day.
training-day-far = This day is years away. Check the year.
training-minutes-range = Enter a number of minutes from 1 to { $most }.

## One’s own days, on the home page.

home-training-next = Next training day: { $date }, { $title }
home-training-days = Your training days
home-training-present = you were there
home-training-absent = you were not there
home-training-part = you were there for { $minutes } of { $whole } minutes
home-training-ahead = still ahead
home-training-unrecorded = not recorded yet

## Where people belong.

belonging-title = Where this person belongs
belonging-of = Where { $person } belongs
belonging-note = A person belongs to one organisation at a time. Comparisons of agencies and countries count by it. Certificates show what stands in the account.
belonging-organisation = Organisation
belonging-none = None
belonging-nowhere = Belongs to no organisation.
belonging-since = Belongs to { $organisation } since { $date }.
belonging-before = { $organisation }, { $from } to { $until }
belonging-agency = In the account: { $agency }
belonging-to = Belongs to { $organisation }.
belonging-change = Change
belonging-save = Save
belonging-unknown = Choose an organisation of the list.
table-belongs = Will belong to { $organisation }
table-unit-passed = Unit “{ $unit }” not taken over: not one organisation has this name, or the person belongs to one already.

## Changing an organisation.

organisation-people = People
organisation-change = Change
organisation-changing = Change { $name }
organisation-change-note = Pages show the new name from now on. Certificates already issued keep the old one. What is below moves with it.
organisation-save = Save the organisation
organisation-leave = Leave it as it is
organisation-parent-itself = An organisation cannot stand below itself.

## Awarding to one cohort.

run-whom = For whom
run-everybody = Everybody under way
run-of-cohort = Cohort: { $cohort }
run-report-csv = Report as CSV

## What was done, at the top of the next page.

notice-training-day-added = The day is added.
notice-attendance-recorded = The attendance is recorded.
notice-belonging-set = It is saved where this person belongs.
notice-organisation-changed = The organisation is changed.

## In the log.

audit-cohort-day-added = Training day added
audit-attendance-recorded = Attendance recorded
audit-attendance-corrected = Attendance corrected
audit-account-belongs = Organisation of a person changed
audit-organisation-changed = Organisation changed
