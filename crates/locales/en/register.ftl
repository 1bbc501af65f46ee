# The register of certificates: what stops it

register-restored = The register in the database has { $entries } entries; { $signed } had been signed before ({ $path }). An older copy of the database was probably restored: certificates and revocations are missing that others may hold. Nothing is issued, corrected or revoked. Restore the newest copy and start again. If the entries are lost for good, say so with “audire register accept-restored”; docs/register.md tells what follows.
register-differs = The register in the database ({ $entries } entries) does not begin with the { $signed } entries that were signed before ({ $path }): the database is another one. Nothing is issued, corrected or revoked. Restore the right copy and start again. If the entries are lost for good, say so with “audire register accept-restored”; docs/register.md tells what follows.
register-damaged = The register in the database lacks hashes. Nothing is issued, corrected or revoked. Restore the newest copy of the database.
register-head-unreadable = What was signed last cannot be read from { $path } ({ $reason }). Nothing is issued, corrected or revoked. Restore that file from its copy. If there is none and entries may be lost, say so with “audire register accept-restored”.
register-head-not-written = What was signed last could not be written to { $path } ({ $reason }). Nothing more is issued, corrected or revoked until it can.
register-clock-back = The clock of this machine shows { $now }, and the latest entry of the register is of { $latest }. Nothing is issued, corrected or revoked. Put the clock right. If it is right and was ahead before, say so with “audire register accept-clock”.
register-nothing-to-accept = The register goes on from what was signed last: there is nothing to accept.
register-clock-fine = The clock is not behind the latest entry of the register: there is nothing to accept.
register-said-restored = entries were lost; { $origin } began after entry { $entries }
register-said-clock = the clock was taken for right after entry { $entries }
audit-register-restored = Lost entries of the register accepted; another register begun
audit-register-clock-accepted = Clock taken for right after a later entry in the register
