## Observed practice, for assessors.

observations-title = Observed practice
observations-lead = Practice that you watched and rated, of people in the programmes you assess in.
observations-new = Rate practice
observations-none = You have not recorded any yet.
observations-officer = Officer
observations-rubric = Rated with
observations-day = Day
observations-result = Result
observations-passed = Passed
observations-not-passed = Not yet
observations-paper = On paper
observations-paper-lead = To fill in by hand where there is no device. Record it afterwards with the form.
observations-assessor = Assessor
observations-signature = Signature
observations-rule = { $count ->
    [one] Passed when nothing is “not yet”, everything marked as needed is “done”, and at least { $count } in all is “done”.
   *[other] Passed when nothing is “not yet”, everything marked as needed is “done”, and at least { $count } in all are “done”.
}
observations-must = needed
observations-level-0 = Not yet
observations-level-1 = Partly
observations-level-2 = Done
observations-words = What you saw
observations-record = Record
observations-no-officers = There is nobody in the programmes you assess in.
observation-refused-officer = Choose somebody from the list.
observation-refused-own = Nobody rates their own practice.
observation-refused-day = Choose a day that is not in the future.
observation-refused-level = Choose a level for each criterion.
observation-refused-words = At most { $most } characters.
notice-observation-recorded = The observation is recorded.
audit-observation-recorded = Observed practice recorded
observations-recorded = Recorded
observations-seen = What the assessor saw
observations-own-lead = How assessors rated your practice, with what they wrote.
observations-by = by { $person }, { $date }
observations-words-kept = What the assessor wrote is for the officer and the assessor only.
audit-observation-viewed = Observed practice opened by staff
observations-list = What you recorded
observations-awards = Awards that wait for a confirmation, and where people stand, are in the programmes you assess in.
