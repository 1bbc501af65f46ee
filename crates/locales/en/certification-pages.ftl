## Certifications of a programme.

certifications-title = Certifications
certifications-lead = What the programme certifies, what it takes, and how long it is good.
certifications-none = There is no certification yet.
certification-new = New certification
certification-next = Write the next version
certification-version-of = Version { $number }, since { $date }
certification-stay = People who began with an earlier version stay on theirs.
certification-outcomes = What holders have shown
certification-takes = What it takes
certification-renewal = Renewal
certification-renewal-same = A renewal asks for all of this again.
certification-terms = How long it is good
certification-award = The award
certification-says-practice-room = Certificates say that practice in the room does not authorise independent interviewing.
certification-earlier = Earlier versions
certification-earlier-note = Nothing is changed or deleted: some people may still be on one of these.
certification-never-expires = Certificates never expire.
certification-said-validity = { $months ->
    [one] A certificate is good for { $months } month.
   *[other] A certificate is good for { $months } months.
}
certification-said-window = { $months ->
    [one] It can be renewed in the last month before that.
   *[other] It can be renewed in the last { $months } months before that.
}
certification-said-grace = { $days ->
    [one] For { $days } day after it has expired, the renewal is still open.
   *[other] For { $days } days after it has expired, the renewal is still open.
}
certification-rule-completion = That is counted from the day everything was met, each time.
certification-rule-previous = A renewal goes on from the day the certificate before it expires.
certification-rule-fixed = { $month ->
    [1] It always expires on { $day } January.
    [2] It always expires on { $day } February.
    [3] It always expires on { $day } March.
    [4] It always expires on { $day } April.
    [5] It always expires on { $day } May.
    [6] It always expires on { $day } June.
    [7] It always expires on { $day } July.
    [8] It always expires on { $day } August.
    [9] It always expires on { $day } September.
    [10] It always expires on { $day } October.
    [11] It always expires on { $day } November.
   *[12] It always expires on { $day } December.
}
certification-decides-evidence = The evidence decides: when everything is met, the certificate is issued.
certification-decides-person = A person of the programme confirms each award.
certification-final-assessment = final assessment

## The form of a certification.

certification-editor-lead = What you save is a new version. Earlier ones stay as they are.
certification-names = Name and outcomes
certification-names-note = Both are printed on certificates. A title is needed in every language of the programme.
certification-other-languages = Other languages
certification-title-in = Title ({ $language })
certification-outcomes-in = What holders have shown ({ $language })
certification-outcomes-hint = One on each line.
certification-slug = Word in its address
certification-slug-hint = Small letters a to z, figures and hyphens. Left empty, it is made of the title. It cannot be changed later.
certification-takes-note = All of it must be met. It is written in a simple form and read aloud below.
certification-requirements = Requirements of the full path
certification-requirements-hint = In TOML. You need not know it: add a requirement by choosing, below.
certification-show = Read it aloud
certification-aloud = Read aloud
certification-line = Line { $line }
certification-renewal-text = Requirements of a renewal
certification-renewal-hint = In the same form.
certification-renewal-note = A shorter path for those whose certificate is still good. Left empty, a renewal asks for everything again.
certification-terms-note = Days begin and end in the time zone of the programme: { $zone }.
certification-expires = Certificates expire
certification-expires-note = Without this, what stands below does not matter.
certification-validity = Months that a certificate is good
certification-window = Renewal window, months
certification-window-hint = So long before the expiry it can be renewed.
certification-grace = Extra time, days
certification-grace-hint = So long after the expiry the renewal is still open. The certificate is not good on these days.
certification-rule = The expiry is counted from
certification-choose-completion = the day everything was met, each time
certification-choose-previous = the previous expiry, when it is renewed
certification-choose-fixed = a fixed day of the year
certification-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
certification-fixed-month = Month of the fixed day
certification-fixed-hint = Only for a fixed day of the year.
certification-fixed-day = Day of the month
certification-completed-on = The example begins with somebody who has met everything on
certification-show-dates = Show the dates
certification-example = An example
certification-confirmed = A person of the programme confirms each award
certification-confirmed-note = Otherwise the evidence decides alone.
certification-practice-room = Certificates say what the practice room does not show
certification-practice-room-note = That it does not authorise independent interviewing. Where interviews in the room are required, this is always said.
certification-save = Save as the new version
notice-certification-written = The version is saved. It applies to everybody who begins from now on.

## A requirement that is added by choosing.

certification-add = Add a requirement by choosing
certification-add-note = Choose the kind and fill in what belongs to it; the other fields are passed over. Waiting times after another requirement are written by hand.
certification-add-path = Add it to
certification-into-requirements = the full path
certification-into-renewal = the renewal
certification-add-kind = Kind
certification-kind-course = A course completed
certification-kind-assessment = A score in an assessment
certification-kind-proficiency = Practice-room proficiency
certification-kind-observed = Practice that an assessor watched
certification-kind-attendance = Hours of attendance
certification-kind-waiting = A waiting time from the beginning
certification-add-course = Course
certification-add-assessment = Assessment
certification-final-of = { $course }: final assessment
certification-add-percent = At least, percent
certification-add-people = Interviews with
certification-people-adults = adults
certification-people-children = children
certification-add-rubric = Rated with
certification-add-times = How many times
certification-add-assessors = Different assessors, at least
certification-add-hours = Hours
certification-add-days = Days
certification-add-ever = What was shown before counts too
certification-add-ever-note = Otherwise only what is shown after the person begins.
certification-add-button = Add it to the text
certification-into-group = { $path }, in { $group }
certification-add-own = In a group of its own
certification-add-alone = No
certification-group-any = At least so many of the group
certification-group-all = All of the group
certification-arrange = Put them into groups, or remove them
certification-arrange-note = Tick requirements, then choose what becomes of them. It is written into the text above; your comments stay.
certification-arrange-which = Requirements
certification-arrange-group = Of a group is needed
certification-arrange-least = How many of it
certification-arrange-least-hint = Only where not all of it is needed.
certification-arrange-gather = Make a group of them
certification-arrange-need = Change how much of the group is needed
certification-arrange-dissolve = Take the groups apart
certification-arrange-remove = Remove them
certification-arrange-none = Tick a requirement of this path.
certification-arrange-one = Tick one group.
certification-arrange-no-group = This is possible with groups only.
certification-arrange-apart = Tick requirements that stand side by side, in the same group.
certification-arrange-group-missing = Choose how much of the group is needed.
certification-arrange-by-hand = The text is written in a form that cannot be changed here without losing your comments. Change it by hand.
certification-add-kind-missing = Choose a kind of requirement.
certification-add-choice-missing = Choose one of the list.
certification-add-number = Write a whole number from { $least } to { $most }.

## What is wrong with the form.

certification-path-problems = { $count ->
    [one] One line of the requirements must be put right. It is named below the text.
   *[other] { $count } things in the requirements must be put right. They are named below the text.
}
certification-path-too-long = This text is longer than { $most } characters.
certification-path-only-waiting = This can be met by waiting alone. Ask for something that is shown, whichever way is taken.
certification-path-nothing-anew = All of this can be met by what was shown before, so each next cycle would be met as soon as it opens. Ask for something anew: at least one requirement without “ever”, whichever way is taken.
certification-unknown-course = No course with the name `{ $course }` is published.
certification-unknown-course-hint = The name is the last part of the course’s address. Adding a requirement by choosing writes it for you.
certification-unknown-assessment = The course `{ $course }` has no assessment `{ $assessment }`.
certification-unknown-assessment-hint = Write `final`, or the name of a module that has a quiz.
certification-unknown-rubric = There is no rating sheet `{ $rubric }`.
certification-unknown-rubric-hint = Adding a requirement by choosing shows which there are.
certification-title-missing = Write the title in this language: { $language }.
certification-title-too-long = The title is too long ({ $language }). 120 characters are possible.
certification-title-unusable = The title has characters that cannot be seen ({ $language }). Type it again.
certification-outcomes-missing = Write in at least one language what holders have shown.
certification-outcomes-unusable = At most { $most } lines of { $longest } characters are possible, without characters that cannot be seen ({ $language }).
certification-slug-missing = Write the word for the address: the title gives none.
certification-slug-unusable = The word may have small letters a to z, figures and single hyphens.
certification-slug-taken = Another certification has this word. Choose a different one.
certification-outdated = Somebody has saved version { $number } meanwhile. Nothing of yours is lost: look at that version, then save again.

## The template of a programme’s certificates.

template-title = Template of certificates
template-lead = Who signs, the second language and the logo. Certificates that were issued keep the template they had.
template-preview = Look at a specimen (PDF)
template-signatories = Signatories and languages
template-signatories-note = Up to three names stand under a certificate.
template-signatory = Signatory { $number }
template-name = Name
template-role-in = Role ({ $language })
template-second = Second language
template-second-usual = English, beside another language
template-second-hint = The first language is the officer’s own.
template-save = Save as the new template
template-logo = Logo
template-logo-note = It stands at the top of certificates. Only the picture is kept; everything else in the file is removed.
template-logo-file = Picture
template-logo-hint = A PNG file of at most 500 KB and 2000 pixels along a side.
template-logo-alt = The present logo
template-logo-send = Save the logo
template-logo-remove = Leave the logo out from now on
template-versions = Versions
template-versions-note = The latest is for new certificates.
template-version-of = Template { $number }, { $date }
notice-template-written = The template is saved. It applies to certificates that are issued from now on.
template-outdated = Somebody has saved template { $number } meanwhile. Nothing of yours is lost: look at it, then save again.
template-language-unknown = Choose one of the four languages.
template-name-missing = Write the name of whoever has this role.
template-name-unusable = The name is longer than 120 characters or has some that cannot be seen.
template-role-missing = Write the role in this language: { $language }.
template-role-unusable = The role is longer than 120 characters or has some that cannot be seen ({ $language }).
logo-too-large = The file is larger than { $kilobytes } KB.
logo-not-png = This is no PNG picture. Save the logo as PNG and choose it again.
logo-too-wide = The picture has more than { $pixels } pixels along a side. Make it smaller.
logo-damaged = The picture is damaged and cannot be read.

## The audit log.

audit-certification-created = Certification made
audit-certification-written = Version of a certification saved
audit-template-written = Template of certificates saved
