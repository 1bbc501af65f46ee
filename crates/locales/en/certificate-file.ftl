## What the check of a file found, where the site that issued it can be asked.

verify-file-not-yet = Genuine, but not valid yet
verify-file-unknown = Signed here, but not known here
verify-file-unknown-note = It was signed with a key of this site, but there is no such certificate in its records. Do not rely on it. Perhaps the records were restored from an older backup, or somebody else used the key. Tell the site that issued it.
verify-file-other = Not the certificate that is kept here
verify-file-other-note = It was signed with a key of this site, but it is not what was issued under this code. Do not rely on it, and tell the site that issued it. Look at the certificate itself:
verify-file-foreign = Not signed here
# The issuer is an id such as did:web:training.example.
verify-file-foreign-note = It names { $issuer } as its issuer, or a key that is not of this site. It may be genuine; it cannot be told here. Check it where it was issued.
verify-file-altered = Altered
verify-file-unread = This file cannot be checked
verify-file-good = This site issued it, and has not revoked or replaced it.
verify-file-revoked = This site issued it and took it back later.
verify-file-corrected = This site issued it and replaced it later by a corrected one.
verify-file-short = The short form holds the name, the title and the dates only.
# Before the words that it was renewed.
verify-expired-on = This certificate was issued here and was valid until { $date }.
