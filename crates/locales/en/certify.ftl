## One's own certificates.

certificates-title = Certificates
certificates-empty = You have no certificate yet.
certificates-to-courses = Go to the courses

## The certificate as a document.

certificate-issuer = Issued by
certificate-place = Agency and country
certificate-code = Code
# Before an address.
certificate-check-at = Anyone can check this certificate at
# Before a code, where the address of the site is not known.
certificate-check-code = Anyone can check this certificate with this code, on the page “Check a certificate” of { $site }:
# Before 64 letters and figures.
certificate-hash = SHA-256 of the record:
# Spoken instead of the drawing.
certificate-qr = QR code with the address of the check
certificate-print = Print
certificate-check-link = See what others see when they check it
certificate-altered-own = The record of this certificate does not match its checksum. Tell an administrator; the check page says the same to others.

## The public check.

verify-title = Check a certificate
verify-code = Code of the certificate
verify-code-hint = 16 letters and figures. Capitals, spaces and hyphens do not matter.
verify-check = Check
verify-another = Check another code
verify-unknown = No certificate has this code.
verify-unknown-note = Compare each letter and figure with the certificate. If they are the same, the certificate was not issued here.
verify-malformed = This cannot be a code.
verify-malformed-note = A code has 16 letters and figures, in four groups of four. The letter U is never used.
verify-altered = Altered
verify-altered-note = A certificate with this code was issued here, but its record has been altered since. Do not rely on it, and tell the programme that issued it.
verify-says = What it says
verify-says-note = As it was printed on the day of issue. A later change of name or agency is not shown.
verify-means-title = What it does not mean
verify-means-note = The check says that { $site } issued this certificate. It does not say that the person who shows it is its holder.

certificates-certifications = Certifications
certificates-courses = Completed courses
certificates-lead = Each certificate says what was shown, when, and in which version. Anyone with its code or its file can check it.
certificates-empty-note = A certificate is issued when you have completed a course that gives one, or met the requirements of a certification.
certificates-expires = Valid until { $date }
certificates-where = Where I stand

# What it is worth now.
certificate-standing-valid = Valid
certificate-standing-expired = Expired
certificate-standing-corrected = Replaced by a corrected one
certificate-standing-revoked = Revoked

certificate-versions = Versions
certificate-programme = Programme
certificate-confirmed = Confirmed
certificate-files = Files
certificate-files-note = The files are made once and signed. Keep them: they can be checked without this site.
certificate-file-pdf = PDF, with the signed credential inside
certificate-file-json = Open Badge (JSON)
certificate-file-jwt = Open Badge (JWT)
certificate-file-svg = Badge picture (SVG)
certificate-file-png = Badge picture (PNG)
certificate-file-proof = Proof that it is in the register

certificate-share = Show it to somebody
certificate-share-note = Anyone can check your certificate with its code. Make a link to give its files, PDF and Open Badge, to somebody for some time.
certificate-share-masked = Anyone can check your certificate with its code, and sees the first letters of your name. Make a link to show it with your whole name, and to give its files, for some time.
certificate-share-days = Days for which the link works
certificate-share-make = Make a link
certificate-share-made = Link made. It is shown once; copy it now:
certificate-share-until = Works until { $date }
certificate-share-end = End it
certificate-share-none = There is no such link, or its time is over. Ask the holder of the certificate for a new one.

verify-lead = Type the code that is printed on the certificate, or choose its file. You do not need an account.
verify-masked = The programme shows first letters only, because those it trains investigate crimes.
verify-genuine = Genuine and valid
verify-genuine-note = This certificate was issued here, its record has not been altered since, and it has not expired or been revoked. Compare it with the paper or file that you were shown.
verify-expired = Genuine, but expired
verify-expired-note = This certificate was issued here and was valid until { $date }. Ask its holder whether it was renewed.
verify-renewed = It was renewed on { $date }:
verify-corrected = Replaced
verify-corrected-note = This certificate had a mistake and was replaced on { $date }. Only the new one counts:
verify-revoked = Revoked
verify-revoked-note = This certificate was issued here and was taken back on { $date }. It no longer counts. Reason: { $reason }
verify-corrects = It replaces an earlier certificate, which no longer counts:
verify-renews = It renews:
verify-register = In the register under number { $number }
verify-register-note = The register is a public list that cannot be changed unseen. The proof shows that this certificate is in it.
verify-file = File of the certificate
verify-file-hint = The PDF, the badge picture (SVG or PNG), the JSON or JWT file, or a text file with the content of the offline QR code. At most 2 MB. It is read here and not kept.
verify-file-check = Check the file
verify-by-code = With its code
verify-by-file = With its file
verify-file-none = Choose a file first.
verify-file-large = The file is larger than 2 MB. No file of a certificate is as large.

keys-not-opened = The signing key was not opened. Certificates are issued by “audire serve” only.
keys-missing = The signing key is not in { $path }. Nothing can be issued, corrected or revoked until its file is back. Restore it from its copy, or make a new one with “audire key rotate”.
keys-unreadable = The signing key { $path } cannot be read ({ $reason }). Nothing can be issued, corrected or revoked until it can.
keys-damaged = The signing key { $path } is damaged: { $reason }. Restore it from its copy, or move it away and make a new one with “audire key rotate”.
keys-open-to-others = The signing key { $path } can be read by other users of this machine. Nothing can be issued, corrected or revoked until only its owner can read it: chmod 600.
keys-not-written = The signing key { $path } could not be written ({ $reason }). Nothing can be issued until it can.
keys-replaced = Another signing key was made while this program ran. Nothing can be issued, corrected or revoked until the program is started again.

certificate-letters = The fonts of the certificate do not have these letters: { $letters }. Ask the programme to write the name in letters of another script as well. The other files can be downloaded.
certificate-share-days-wrong = Between 1 and { $most } days.
certificate-share-many = At most { $most } links of one certificate work at once. End one first.
certificate-reason-length = Write a reason of { $least } to { $most } characters. Anyone who checks the certificate can read it.
certificate-corrected-before = This certificate was corrected before. The newer one is { $code }.
certificate-revoked-before = This certificate was revoked. It cannot be corrected.
certificate-corrected-meanwhile = Somebody else corrected this certificate at the same moment. Load the page again.

notice-share-ended = The link no longer works.
verify-file-says = What the file says
verify-file-title = Title
verify-today = What is known of it today
verify-today-note = The certificate as it stands here now: a file does not know what became of it later.
verify-today-link = See everything it says
issued-correct = Correct it
issued-correct-note = Another certificate is issued in its place, with name, agency and country as they stand in the account now. Mend the account first. The old code will lead to the new one.
issued-correct-do = Issue a corrected certificate
issued-revoke = Revoke it
issued-revoke-note = From then on everyone who checks it is told that it no longer counts. This cannot be undone.
issued-revoke-do = Revoke this certificate
issued-reason = Reason
issued-reason-hint = 10 to 300 characters. Anyone who checks the certificate can read it: write nothing private.
