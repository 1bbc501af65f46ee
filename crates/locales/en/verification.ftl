## What the check of a certificate found, without a network. One sentence for the signature, one for the dates, one for the status.

verification-signature-good = The signature is good: the issuer signed exactly this, and nothing of it was changed.
verification-signature-altered = This certificate was altered: it is not what the issuer signed.
# The issuer is an id such as did:web:training.example.
verification-signature-unknown-key = It names an issuer or a key that is not among those you trust: { $issuer }. It may be genuine; it cannot be told here.
verification-signature-truncated = The file stops before its end. Copy or download it again.
verification-signature-not-a-credential = This is not a certificate, or it holds none.
verification-signature-unsupported = This is a credential, but signed or written in a way that is not checked here.
verification-signature-several = There are several credentials in this file. Which one is meant cannot be told.
verification-signature-too-large = The file is larger than 2 MB. No certificate is.

verification-validity-unread = Its dates cannot be read.
verification-validity-not-yet = It is not valid yet. It begins on { $when } (UTC).
verification-validity-until = It is valid until { $when } (UTC).
verification-validity-no-end = It is valid and has no end date.
verification-validity-expired = It expired on { $when } (UTC).

verification-status-not-asked = Whether it was revoked was not asked. A status list of the issuer would tell.
verification-status-good = It had not been revoked or replaced on { $when } (UTC), when the status list was made.
verification-status-revoked = Its issuer revoked it, or replaced it by a corrected one. It no longer counts.
verification-status-not-genuine = Its status was not looked up, because the certificate is not genuine.
verification-status-no-list = Whether it was revoked is not known: this form names no status list.
verification-status-other-list = Whether it was revoked is not known: the status list you gave is another one than the certificate names.
verification-status-list-not-genuine = Whether it was revoked is not known: the status list is not signed by the issuer of the certificate, or was changed.
verification-status-list-old = Whether it was revoked is not known: the status list is too old. Download it again.

verification-caution-picture = The picture itself is not signed. Rely on what is written here, not on what it shows.
verification-caution-pdf = The page itself is not signed, only the credential attached to it. Compare each line of the page with what is written here.
verification-caution-compact = The short form holds the name, the title and the dates only. Whether it was corrected or revoked is told by the public check.
