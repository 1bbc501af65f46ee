# The studio: a course from outside meets its draft; the questions of a draft.

## The folder has changed
studio-files-see = See what came
studio-files-folder-title = What the folder holds now
studio-files-folder-lead = Somebody changed the files of this course outside the studio. Nothing of it reaches officers until you take it into a draft and publish that.
studio-files-same = Nothing differs from what you have.
studio-files-glossary = The glossary that came with it is another one. It belongs to all courses and is not taken over here.
studio-files-impossible = It cannot be taken over as it is:
studio-files-difference = What taking it over changes
studio-files-decide = What to do with it
studio-files-asked = These files were changed on both sides. Choose for each; all others are put together already.
studio-files-conflict-text = Both sides changed the same lines. The rest of this text is put together already.
studio-files-conflict-bytes = Both sides have another picture or another file here.
studio-files-conflict-removed-by-us = You took this file out; there it was changed.
studio-files-conflict-removed-by-them = There this file was taken out; you changed it.
studio-files-ours = Yours
studio-files-theirs = What came
studio-files-both = Both, yours first
studio-files-into-draft = It goes into the open draft. Everything that is in the draft now can be had back from the history of each text.
studio-files-into-new = A draft begins with it. Officers keep what they have until it is published.
studio-files-take = Take it into the draft
studio-files-leave = Leave it
studio-files-leave-note = If you leave it, it is no longer announced. It is announced again when the folder changes again.

## An archive is brought
studio-files-import = Bring a folder (ZIP)
studio-files-import-lead = A course that you downloaded and changed on your own computer. You see the differences first; nothing is changed before you say so.
studio-files-archive = Archive
studio-files-archive-hint = A ZIP file with the folder of one course, at most 64 MB, packed or unpacked. No password, no archive in it.
studio-files-encoding = Texts that are not UTF-8
studio-files-encoding-hint = Only when an older program wrote them. A wrong choice changes letters.
studio-files-encoding-none = I do not know of any
studio-encoding-windows-1252 = Windows, Western Europe (windows-1252)
studio-encoding-windows-1256 = Windows, Arabic (windows-1256)
studio-encoding-iso-8859-6 = Arabic (ISO 8859-6)
studio-encoding-macintosh = Macintosh, Western Europe
studio-files-look = See what it would change
studio-files-refused = The archive cannot be read
studio-files-again = Nothing was changed. Mend the files and choose the archive again: browsers do not keep it.
studio-files-archive-title = What the archive would change
studio-files-archive-lead = Nothing is changed yet. The archive is kept for a day.
studio-files-remarks = What was done to it
studio-files-remark-file = File
studio-files-remark-what = What was done
studio-files-base = The archive began from
studio-files-base-hint = The version that was changed. What you changed since then in the draft stays, where nothing contradicts.
studio-files-replace = It does not matter: the archive replaces everything
studio-files-compare = Compare with it
archive-none = Choose a file.
archive-not = This is no ZIP archive, or it is broken.
archive-many = The archive holds more than { $most } entries.
archive-large = Unpacked, the archive holds more than { $most } MiB.
archive-file-large = “{ $path }” is larger than { $most } KiB.
archive-encrypted = “{ $path }” is locked with a password. Pack it without one.
archive-link = “{ $path }” is a link to another file. Pack the file itself.
archive-nested = “{ $path }” is an archive or an office document. A course holds texts and pictures.
archive-twice = Two files of the archive have the same name.
archive-name = The name of a file cannot be read.
archive-broken = “{ $path }” is damaged or packed in a way that cannot be read.
archive-no-course = No folder in the archive holds a file { $file }: it is no course.
archive-many-courses = The archive holds { $count } courses, and none of them has the name of this one. Pack one.
archive-outside = “{ $path }” lies outside the folder of the course.
archive-left-out = left out: no part of a course
archive-decoded = read in another encoding, and kept as UTF-8

## The questions of a draft
studio-banks = Questions of the draft
studio-banks-lead = The banks of the final assessment and of practice, and the questions of each quiz, as the draft has them now.
studio-banks-published = The questions that officers have
studio-banks-files = Files of questions
studio-banks-file = File
studio-banks-count = Questions
studio-banks-errors = Errors
studio-banks-remarks = Remarks
studio-banks-acts = Go to
studio-banks-look = As officers see them
studio-banks-edit = Edit
studio-banks-none = There are no questions yet.
studio-banks-add = Add a bank
studio-banks-add-do = Add it
studio-banks-name = Name of the bank
studio-banks-name-hint = Small letters a to z, figures and hyphens. Assessments draw from the bank by this name.
studio-banks-taken = There is a bank of this name.
studio-banks-question = Question { $number } of { $count }
studio-banks-as-officers = Each as officers see it after the right answer. Options may stand in another order.
studio-banks-empty = There are no questions in this file yet.

## How a text came about, what was done, the audit log
studio-cause-imported = brought from outside
studio-files-undecided = Choose for every file that was changed on both sides.
studio-files-stale = Something changed since this page was made. Look at it again.
notice-files-taken = What came is in the draft.
notice-folder-left = The folder is left as it is. It is announced again when it changes again.
notice-bank-added = The bank is added. Write its first question.
notice-text-cleaned = Saved, without what cannot stand in a text: characters that cannot be seen or that turn the direction of writing, and pictures pasted as letters. Upload such pictures.
audit-draft-taken-in = Files from outside taken into a draft
audit-draft-folder-left = Changed folder of a course left as it is
