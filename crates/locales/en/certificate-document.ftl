## The certificate as a PDF. Most of it is set small, beside the same words in a second language: keep it short.

# The name of the file's document, as a reader shows it on top of its window.
document-title = { $kind }: { $title }, { $holder }
document-kind-completion = Certificate of course completion
document-kind-certification = Programme certificate
document-specimen = Specimen
document-specimen-note = This page shows what a certificate will look like. It certifies nothing.
document-mark-of = Logo of { $name }

# Labels over a name and over a title.
document-issued-to = Issued to
document-course = Course completed
document-certification = Certification
document-programme = In the programme { $programme }
document-programme-of = In the programme { $programme }, { $organisation }
# Over lists whose lines begin with a verb, such as "recognise control that works through debt".
document-outcomes-completion = What the course teaches to do
document-outcomes-certification = What its holders are trained to do

## What was shown, line by line. First what kind of thing it is, then its particulars.

document-shown = What was shown
document-shown-course = Course
document-shown-assessment = Assessment
document-shown-interview = Assessed interview
document-shown-observation = Observed practice
document-shown-attendance = Attendance
document-shown-waiver = Not required
document-course-said = { $lessons ->
    [one] { $lessons } lesson with its questions, about { $minutes } minutes of study. Version { $version }.
   *[other] All { $lessons } lessons with their questions, about { $minutes } minutes of study. Version { $version }.
}
document-assessment-said = { $questions ->
    [one] { $percent } % in { $questions } question, in attempt { $attempt }. Needed: { $needed } %.
   *[other] { $percent } % in { $questions } questions, in attempt { $attempt }. Needed: { $needed } %.
}
document-interview-title = Simulated interview, sealed case { $case }
document-interview-said = Recommended questions: { $recommended } % (needed: { $needed } %). Suggestive questions: { $suggestive } %. Case version { $version }. Confirmed by { $name }.
document-observation-said = Watched and rated by { $name }.
document-attendance-title = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}
document-attendance-said = { $minutes } minutes in all.
document-waiver-said = This requirement was waived: { $reason }. Proposed by { $proposed }, confirmed by { $confirmed }.
# A requirement that was waived and has no title of its own.
document-required-assessment = At least { $percent } % in the assessment “{ $title }”
document-required-proficiency-adults = Practice-room proficiency with adults
document-required-proficiency-children = Practice-room proficiency with children
document-required-attendance = { $hours ->
    [one] { $hours } hour of meetings
   *[other] { $hours } hours of meetings
}
document-required-waiting = { $days ->
    [one] Waiting time of { $days } day
   *[other] Waiting time of { $days } days
}
document-required-any = { $count ->
    [one] At least { $count } of { $of } requirements
   *[other] At least { $count } of { $of } requirements
}
document-required-all = { $count ->
    [one] A group of { $count } requirement
   *[other] A group of { $count } requirements
}

## Days.

# Labels over dates.
document-completed = Completed
document-issued = Issued
document-valid-until = Valid until
document-no-end = No end date
# Label over "First award", "Renewal" or "New award".
document-award = Award
document-award-first = First award
document-award-renewal = Renewal
# A later award that renews nothing, because the one before had lapsed.
document-award-again = New award, not a renewal
document-confirmed = Confirmed by { $name } on { $date }.
document-corrects = It corrects and replaces certificate { $code }.
document-renews = It renews certificate { $code }.

## What it rests on: one line of small print.

document-versions = Versions: { $list }
document-version-course = course { $name } { $version }
document-version-case = case { $name } { $version }
document-version-requirements = requirements { $version }
document-version-interview-model = interview model { $version }
document-version-coder = coder { $version }

## What must be read with it.

document-limits = What it does not mean
certificate-note-completion = It says only that the course was completed and its assessments were passed, on the date and in the version named. It does not show how its holder interviews. It does not authorise independent interviewing; supervised practice and national accreditation are required.
certificate-note-practice-room = Practice-room proficiency. It does not authorise independent interviewing; supervised practice and national accreditation are required.
certificate-note-not-calibrated = Pilot: not yet calibrated against real interviews.
certificate-note-demonstration = Demonstration data: made to try Audire. Nobody of this name was examined.

## How it is checked.

document-check = Check this certificate
# Before an address and a code, beside a QR code.
document-check-at = Scan the code or open the address, and compare every line:
# Before a code, where the address of the site is not known.
document-check-site = Type this code on the page “Check a certificate” of { $site }, and compare every line:
document-check-file = The signed credential is attached to this file as credential.json.
# Under QR codes: there is hardly room for three words.
document-qr-online = Online
document-qr-offline = Without a network
# Spoken instead of the drawings.
document-qr-online-alt = QR code with the address of the check
document-qr-offline-alt = QR code with a signed short form of this certificate, to be checked without a network
