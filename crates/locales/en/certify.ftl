## One's own certificates.

certificates-title = Certificates
certificates-lead = Each certificate says what was shown, when, and in which version of the course. Anyone with its code can check it.
certificates-empty = You have no certificate yet.
certificates-empty-note = A certificate is issued when you have completed every lesson of a course and passed its assessments.
certificates-to-courses = Go to the courses

## The certificate as a document.

certificate-kind = Certificate of course completion
# Labels over a name and over a title.
certificate-holder = Issued to
certificate-course = Course completed
certificate-issuer = Issued by
certificate-place = Agency and country
certificate-code = Code
# Over a list whose lines begin with a verb, such as "recognise control that works through debt".
certificate-outcomes = What the course teaches to do
certificate-shown = Lessons
certificate-lessons = { $count ->
    [one] { $count } lesson with its questions, about { $minutes } minutes of study
   *[other] All { $count } lessons with their questions, about { $minutes } minutes of study
}
certificate-assessment = Final assessment
certificate-score = { $questions ->
    [one] { $percent } % in { $questions } question, in attempt { $attempt }. Needed: { $needed } %.
   *[other] { $percent } % in { $questions } questions, in attempt { $attempt }. Needed: { $needed } %.
}
# Label over a date.
certificate-completed = Completed
# Label over a date.
certificate-issued = Issued
certificate-version = Version of the course
certificate-limits = This certificate says only that the course was completed and its assessments were passed, on the date and in the version named. It does not show how its holder interviews. It does not authorise independent interviewing; supervised practice and national accreditation are required.
# Before an address.
certificate-check-at = Anyone can check this certificate at
# Before a code, where the address of the site is not known.
certificate-check-code = Anyone can check this certificate with this code, on the page “Check a certificate” of { $site }:
# Before 64 letters and figures.
certificate-hash = SHA-256 of the record:
# Spoken instead of the drawing.
certificate-qr = QR code with the address of the check
certificate-print = Print
certificate-print-note = It fits one A4 page. In the print window you can also save it as a PDF file.
certificate-check-link = See what others see when they check it
certificate-altered-own = The record of this certificate does not match its checksum. Tell an administrator; the check page says the same to others.

## The public check.

verify-title = Check a certificate
verify-lead = Type the code that is printed on the certificate. You do not need an account.
verify-code = Code of the certificate
verify-code-hint = 16 letters and figures. Capitals, spaces and hyphens do not matter.
verify-check = Check
verify-another = Check another code
verify-unknown = No certificate has this code.
verify-unknown-note = Compare each letter and figure with the certificate. If they are the same, the certificate was not issued here.
verify-malformed = This cannot be a code.
verify-malformed-note = A code has 16 letters and figures, in four groups of four. The letter U is never used.
verify-genuine = Genuine
verify-genuine-note = This certificate was issued here, and its record has not been altered since. Compare it with the paper or file that you were shown.
verify-altered = Altered
verify-altered-note = A certificate with this code was issued here, but its record has been altered since. Do not rely on it, and tell the programme that issued it.
verify-says = What it says
verify-says-note = As it was printed on the day of issue. A later change of name or agency is not shown.
verify-means-title = What it does not mean
verify-means-note = The check says that { $site } issued this certificate. It does not say that the person who shows it is its holder.
