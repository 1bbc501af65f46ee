# What the studio says while a course is written. Words in code style (`…`) belong to the file format and stay as they are in every
# language.

## Why a file cannot be part of a course
authoring-path-empty = A file has no name: “{ $path }”.
authoring-path-long = The path “{ $path }” is longer than { $most } bytes. Give shorter names.
authoring-path-deep = “{ $path }” lies more than { $most } folders deep.
authoring-path-character = “{ $path }” holds a character that not every system accepts in a name. Use small letters, digits, hyphens and points.
authoring-path-absolute = “{ $path }” is an absolute path. A file of a course lies in the folder of the course.
authoring-path-outside = “{ $path }” leads out of the folder of the course, or has an empty part.
authoring-path-device = “{ $path }” holds a name that Windows keeps for a device. Give it another one.
authoring-path-collides = Some systems take “{ $path }” and “{ $other }” for the same name. Rename one of the two.
authoring-names-meet = Two files would be called “{ $path }”, because one of them has another name on the other side. Give one of the two another name in the draft first.
authoring-path-hidden = “{ $path }” begins with a point. Such files are no part of a course.
authoring-file-large = “{ $path }” is larger than { $most } KiB.
authoring-files-many = A course has at most { $most } files.
authoring-folder-large = The files of a course have at most { $most } MiB together.

## Why the outline was not changed
authoring-outline-no-module = This course has no module `{ $name }`. Somebody may have changed it: load the page again.
authoring-outline-no-lesson = This module has no lesson `{ $name }`. Somebody may have changed it: load the page again.
authoring-outline-module-taken = There is a module `{ $name }` already. Choose another address.
authoring-outline-lesson-taken = The module `{ $module }` has a lesson `{ $name }` already. Choose another address.
authoring-outline-last-module = This is the only module. A course needs at least one.
authoring-outline-last-lesson = This is the only lesson of the module `{ $module }`. A module needs at least one.
authoring-outline-linked = { $count ->
    [one] A link leads here, in “{ $path }”. Lead it elsewhere first.
   *[other] { $count } links lead here, the first in “{ $path }”. Lead them elsewhere first.
}
authoring-outline-twice = The number or the address of `{ $name }` stands twice, so the order is not clear. Rename the file.
authoring-outline-no-number = No number up to { $most } is left at this place. Move something to the front first.

## Why a form was not saved
authoring-form-gone = `{ $id }` is not there any more. Somebody may have changed the text: load the page again.
authoring-form-read-otherwise = “{ $words }” would be read as something else in `{ $id }`. A line of it begins with a sign or a word of the file format, or an empty line divides it.
authoring-form-other-blocks = With this, `{ $id }` would be read as something else. Look for lines that begin with a sign or a word of the file format.
authoring-form-no-neighbour = Something else stands between `{ $id }` and its neighbour, or there is none. Move it in the text.

## Why a translation was not saved
authoring-translation-no-part = There is no part `{ $part }` in “{ $path }” any more. Load the page again.
authoring-translation-other-parts = Saved like this, other parts than `{ $part }` would change. Keep the heading, begin no new one, and translate the parts before it first.
authoring-translation-unreadable = “{ $path }” cannot be read with this. Are the settings between two lines of `+++`?

## What speaks against taking answers and results over
authoring-carry-kind = The question is of another kind now.
authoring-carry-asked = Something else is asked.
authoring-carry-options = There is something else to choose from.
authoring-carry-key = Something else is right.
authoring-carry-gone = The question is no longer part of a lesson.
authoring-carry-no-test = There is no such test any more.
authoring-carry-pass-mark = It takes { $after } per cent to pass, and took { $before }.
authoring-carry-drawn = The questions are chosen in another way.
authoring-carry-questions = { $count ->
    [one] One question asks something else or is gone.
   *[other] { $count } questions ask something else or are gone.
}

## Local law and procedure
authoring-overlay-id = After `local` stands an id of small letters, digits and hyphens.
authoring-overlay-key = `{ $key }` is not known here, or stands twice.
authoring-overlay-missing = `{ $key }` is missing.
authoring-overlay-country = `{ $word }` is no country. Write its two capital letters, such as ES.
authoring-overlay-date = `{ $word }` is no date. Write year, month and day: 2026-10-01.
authoring-overlay-order = It ends before the day of its review.
authoring-overlay-empty = It has no text.
authoring-overlay-twice = There is a block `{ $id }` already.
authoring-overlay-hint = A block of local law names its country, who reviewed it, when, and its source.
authoring-overlay-soon = { $days ->
    [0] The block `{ $id }` for { $country } ends today. Have it reviewed.
    [one] The block `{ $id }` for { $country } ends in one day. Have it reviewed.
   *[other] The block `{ $id }` for { $country } ends in { $days } days. Have it reviewed.
}
authoring-overlay-expired = { $days ->
    [one] The block `{ $id }` for { $country } ended yesterday. Have it reviewed, or remove it.
   *[other] The block `{ $id }` for { $country } ended { $days } days ago. Have it reviewed, or remove it.
}
authoring-overlay-ahead = The review of the block `{ $id }` for { $country } has a date in the future.

## Pasted and uploaded texts
authoring-paste-binary = This is not a text. Save it as plain text or Markdown first.
authoring-paste-large = The text is larger than { $most } KiB. Divide it into several lessons.
authoring-paste-encoding = From line { $line } on, this is not { $name }. Save the file in UTF-8, or say which encoding it has.
authoring-paste-unknown-encoding = No encoding is called “{ $name }”.
authoring-paste-table = Line { $line }: a table has at most { $rows } rows and { $columns } columns. Divide it, or add it as a document.
authoring-paste-control = { $count ->
    [one] One control character was removed.
   *[other] { $count } control characters were removed.
}
authoring-paste-direction = { $count ->
    [one] One character that turns the direction of the text was removed.
   *[other] { $count } characters that turn the direction of the text were removed.
}
authoring-paste-unseen = { $count ->
    [one] One character that cannot be seen was removed.
   *[other] { $count } characters that cannot be seen were removed.
}
authoring-paste-picture = { $count ->
    [one] One pasted picture was not taken over. Upload it, and write its name in the place of `{ $file }`.
   *[other] { $count } pasted pictures were not taken over. Upload them, and write their names in the place of `{ $file }`.
}
