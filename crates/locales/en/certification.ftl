## What a certification takes: a numbered list that is read aloud.

certification-takes-course = Complete the course “{ $course }”.
certification-takes-assessment = Reach at least { $percent } % in the assessment “{ $assessment }” of the course “{ $course }”.
certification-takes-proficiency-adults = Show practice-room proficiency with adults: pass two sealed interviews with two different cases, on two days at least 24 hours apart, at least one of them with an adult. An assessor confirms each.
certification-takes-proficiency-children = Show practice-room proficiency with children: pass two sealed interviews with two different cases, on two days at least 24 hours apart, at least one of them with a child or an adolescent. An assessor confirms each.
certification-takes-observed = { $times ->
    [one] Pass observed practice once, rated with “{ $rubric }”.
   *[other] Pass observed practice { $times } times, rated with “{ $rubric }”.
}
certification-takes-observed-several = Pass observed practice { $times } times, rated with “{ $rubric }” by at least { $assessors } different assessors.
certification-takes-attendance = { $hours ->
    [one] Attend at least { $hours } hour of meetings.
   *[other] Attend at least { $hours } hours of meetings.
}
certification-takes-waiting = { $days ->
    [one] Let at least { $days } day pass from the beginning.
   *[other] Let at least { $days } days pass from the beginning.
}
certification-takes-waiting-after = { $days ->
    [one] Let at least { $days } day pass after number { $number } is met.
   *[other] Let at least { $days } days pass after number { $number } is met.
}
certification-takes-any = { $count ->
    [one] Meet at least { $count } of these { $of }:
   *[other] Meet at least { $count } of these { $of }:
}
certification-takes-all = { $count ->
    [one] Meet this:
   *[other] Meet all { $count } of these:
}
# Added to a line of the list.
certification-takes-ever = What was shown before this cycle counts too.

## What is met: since when and by what.

certification-met-course = Met on { $at }: the course “{ $course }” was completed.
certification-met-assessment = Met on { $at } with { $percent } % in “{ $assessment }” of the course “{ $course }”. Needed: { $needed } %.
certification-met-proficiency = Met on { $at } by the interviews “{ $first }” and “{ $second }”. { $person } confirmed the last one.
certification-met-observed = { $times ->
    [one] Met on { $at } by observed practice, rated with “{ $rubric }” by { $person }.
   *[other] Met on { $at } by observed practice that was passed { $times } times, rated with “{ $rubric }”, the last time by { $person }.
}
certification-met-attendance = { $hours ->
    [one] Met on { $at } by { $hours } hour of attendance.
   *[other] Met on { $at } by { $hours } hours of attendance.
}
certification-met-waiting = { $days ->
    [one] Met on { $at }: { $days } day has passed.
   *[other] Met on { $at }: { $days } days have passed.
}
certification-met-waiver = Waived on { $at }: proposed by { $proposed }, confirmed by { $confirmed }.
certification-met-any = { $count ->
    [one] Met on { $at } by { $count } of these.
   *[other] Met on { $at } by { $count } of these.
}
certification-met-all = Met on { $at } by all of these.

## What is missing.

certification-missing-course = Missing: the course “{ $course }” is not begun.
certification-missing-course-again = Missing: the course “{ $course }” was completed before this cycle began on { $opened }. It must be completed again.
certification-missing-lessons = { $count ->
    [one] Missing: { $count } lesson of the course “{ $course }”.
   *[other] Missing: { $count } lessons of the course “{ $course }”.
}
certification-missing-quizzes = { $count ->
    [one] Missing: { $count } quiz of the course “{ $course }”.
   *[other] Missing: { $count } quizzes of the course “{ $course }”.
}
certification-missing-scenarios = { $count ->
    [one] Missing: { $count } assessed scenario of the course “{ $course }”.
   *[other] Missing: { $count } assessed scenarios of the course “{ $course }”.
}
certification-missing-final = Missing: the final assessment of the course “{ $course }”.
certification-missing-assessment = Missing: at least { $needed } % in “{ $assessment }” of the course “{ $course }”. There is no result yet.
certification-missing-score = Missing: at least { $needed } % in “{ $assessment }” of the course “{ $course }”. The best result so far is { $best } %.
certification-missing-proficiency = Missing: two sealed interviews that pass, with two different cases, on two days at least 24 hours apart.
certification-missing-proficiency-second = Missing: a second sealed interview that passes, with another case and on another day. The first, “{ $case }”, passed on { $at }.
certification-missing-proficiency-confirmation = Missing: an assessor’s confirmation of the interview “{ $case }” of { $at }.
certification-missing-proficiency-adult = Missing: a sealed interview with an adult that passes.
certification-missing-proficiency-child = Missing: a sealed interview with a child or an adolescent that passes.
certification-missing-observed = { $count ->
    [one] Missing: observed practice, passed { $count } more time, rated with “{ $rubric }”.
   *[other] Missing: observed practice, passed { $count } more times, rated with “{ $rubric }”.
}
certification-missing-assessors = { $count ->
    [one] Missing: { $count } more assessor who rates with “{ $rubric }”.
   *[other] Missing: { $count } more assessors who rate with “{ $rubric }”.
}
certification-missing-attendance = Missing: { $hours } h { $minutes } min of the { $needed } h of attendance.
certification-missing-waiting = { $days ->
    [one] Missing: the waiting time of { $days } day is over on { $until }.
   *[other] Missing: the waiting time of { $days } days is over on { $until }.
}
certification-missing-waiting-after = { $days ->
    [one] Missing: the waiting time of { $days } day begins when number { $number } is met.
   *[other] Missing: the waiting time of { $days } days begins when number { $number } is met.
}
certification-missing-any = { $count ->
    [one] Missing: { $count } more of these.
   *[other] Missing: { $count } more of these.
}
certification-missing-all = { $count ->
    [one] Missing: { $count } of these.
   *[other] Missing: { $count } of these.
}

## What to do next.

certification-next-course = Begin the course “{ $course }”.
certification-next-course-on = Go on with the course “{ $course }”.
certification-next-assessment = Take the assessment “{ $assessment }” of the course “{ $course }”.
certification-next-proficiency = Begin a sealed interview in the practice room.
certification-next-proficiency-second = Begin the second sealed interview on { $from } or later.
certification-next-proficiency-second-now = Begin the second sealed interview. This has been possible since { $from }.
certification-next-proficiency-confirmation = An assessor looks at your interview. There is nothing for you to do.
certification-next-proficiency-adult = Begin a sealed interview with an adult.
certification-next-proficiency-child = Begin a sealed interview with a child or an adolescent.
certification-next-observed = Agree on a date with an assessor for practice that is rated with “{ $rubric }”.
certification-next-attendance = Come to the next meeting.
certification-next-waiting = Wait until { $until }.
certification-next-waiting-after = First, number { $number } must be met.

## What becomes of the award.

certification-award-nothing = Something is still missing.
certification-award-proposed = Everything has been met since { $at }. A person of the programme must confirm it.
certification-award-by-evidence = Everything has been met since { $at }. The certificate can be issued.
certification-award-confirmed = { $person } confirmed it on { $at }. The certificate can be issued.
certification-award-issued = The certificate was issued on { $at }.
certification-award-own = The confirmation of { $at } by { $person } does not count: nobody confirms their own.
certification-award-too-early = The confirmation of { $at } by { $person } does not count: at that time something was still missing.
certification-award-revoked = The certificate before was revoked, so this is not renewed. A manager of the programme can open the full path.
certification-award-left = It is awarded only while the person takes part in the programme.
certification-award-deactivated = The account is deactivated. Nothing is awarded to it.

## How long it is good, with dates: shown before the terms are saved.

certification-example-first = Somebody who meets everything on { $completed } has a certificate that is good through { $expires }.
certification-example-window = It can be renewed from { $opens } on. What is done before that day does not count for the renewal.
certification-example-early = Renewed on the first day possible, { $completed }: good through { $expires }.
certification-example-on-time = Renewed on the last day it is good, { $completed }: good through { $expires }.
certification-example-late = Renewed on the last day of the extra time, { $completed }: good through { $expires }. In between, there is no valid certificate.
certification-example-lapsed = Not renewed in time: the full path is needed again. Completed on { $completed }, for example: good through { $expires }.

## What is wrong with the terms.

certification-terms-validity = A certificate must be good for 2 to { $most } months.
certification-terms-window = The renewal window must be at least 1 month long and shorter than the { $validity } months that a certificate is good.
certification-terms-grace = The extra time after the expiry can be 0 to { $most } days here.
certification-terms-date = There is no day { $day } in month { $month }.

## What is wrong with the requirements as they are written.

certification-form-missing-key-hint = Add `{ $key }`. The page “Certifications” shows its form.
certification-form-not-a-name = `{ $key }` must be a name of small letters a to z, figures and single hyphens.
certification-form-not-a-name-hint = Write it like this: { $key } = "first-contact"
certification-form-unknown-kind = There is no kind of requirement `{ $word }`.
certification-form-unknown-people = There are no interviews with `{ $word }`.
certification-form-none = Nothing is required.
certification-form-none-hint = Add at least one table [[requirement]].
certification-form-twice = Two requirements have the id `{ $id }`.
certification-form-twice-hint = Give each requirement an id of its own.
certification-form-too-many = There are more than { $most } requirements.
certification-form-too-many-hint = Keep what matters most. A list that nobody can read aloud, nobody can follow.
certification-form-too-deep = Groups stand in each other more than { $most } levels deep.
certification-form-too-deep-hint = Take the innermost requirements one level up.
certification-form-empty-group = There is nothing in this group.
certification-form-empty-group-hint = Put at least one requirement into `of`.
certification-form-more-than-there-are = { $count ->
    [one] More is asked for than the { $count } requirement of this group.
   *[other] More is asked for than the { $count } requirements of this group.
}
certification-form-more-than-there-are-hint = Write a smaller number, or use the kind `all`.
certification-form-assessors = There cannot be more assessors than times.
certification-form-assessors-hint = Raise `times`, or lower `assessors`.
certification-form-after = No requirement above this one has the id `{ $id }`.
certification-form-after-hint = A waiting time can only follow a requirement that stands further up and is not a group around it. Without `after` it is counted from the beginning of the cycle.
