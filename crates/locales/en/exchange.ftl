## Links from a course on the instructors' home.

author-banks = Banks of questions
author-statistics = Statistics
author-exchange = Import and export

## Banks.

banks-title = Banks of questions
banks-lead = Every question of this course, with what it tests and where it is asked.
banks-none = This course has no bank of questions.
banks-regrades = Corrected questions
banks-regrades-note = Finished attempts hold an older version of these questions. Nothing changes unless you mark the answers again.
banks-regrade-versions = Answered in version { $from }. The newest is version { $to }.
banks-regrade-link = See what marking again would change
banks-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
banks-imported = Imported
banks-question = Question
banks-kind = Kind
banks-competence = Competence
banks-difficulty = Difficulty
banks-used-in = Asked in
banks-version = version { $version }
banks-pages = Pages of this bank

## Questions in and out.

exchange-title = Import and export
exchange-lead = Take questions over from another learning system, or take a bank along to one.
exchange-in = Import
exchange-in-note = First you see what every item of the file would become. Nothing is imported before you confirm it.
exchange-in-note-draft = What you import goes into the draft of the course, and is reviewed and published with it.
exchange-to-draft = To the draft
exchange-file = File
exchange-file-hint = GIFT, Moodle XML or Aiken.
exchange-file-again = Choose the file again: browsers do not keep it.
exchange-format = Format
exchange-format-guess = Recognise it from the file
exchange-format-gift = GIFT
exchange-format-moodle-xml = Moodle XML
exchange-format-aiken = Aiken
exchange-bank = Name of the bank
exchange-bank-hint = Small letters, digits and hyphens, for example: rights-2026. A new bank is made for the questions.
exchange-competence = Competence
exchange-competence-hint = For all questions of the file. Other systems do not say what a question tests.
exchange-difficulty = Difficulty
exchange-difficulty-low = 1: recall
exchange-difficulty-middle = 2: apply
exchange-difficulty-high = 3: judge
exchange-try = Read the file
exchange-imports = Imports so far
exchange-imports-note = The latest first. Each keeps its report.
exchange-imports-none = Nothing has been imported into this course.
exchange-column-file = File
exchange-column-bank = Bank
exchange-column-taken = Taken
exchange-column-refused = Not taken
exchange-column-by = By
exchange-column-when = When
exchange-withdrawn = Taken out again { $date }
exchange-out = Export
exchange-out-note = Moodle XML holds more kinds of question than GIFT. What a format cannot express is named in the file itself.

## One import.

import-title = What would be imported
import-title-done = Import
import-lead = Nothing has been imported yet. This list is kept for one hour.
import-lead-done = What became of every item of the file.
import-file = The file
import-taken = become questions
import-remarks = remarks on these
import-refused = cannot be taken
import-done-at = Imported
import-confirm-note = Questions without feedback or without a reason for the key can be imported. They are listed among the warnings of the course until somebody adds them.
import-confirm-now = The course is published with them at once: nobody reads them before officers get them.
import-confirm-draft = They go into the draft of the course, and a second person reads them before they are published.
import-confirm = { $count ->
    [one] Import { $count } question
   *[other] Import { $count } questions
}
import-leave = Leave it
import-items = Every item
import-items-note = In the order of the file.
import-items-none = The file holds no items.
import-column-item = Item
import-column-line = Line
import-column-became = Became
import-column-remarks = Remarks
import-not-taken = Not taken
import-no-name = Without a name
import-pages = Pages of items
import-withdraw-title = Take the questions out again
import-withdraw-note = They are asked no longer. Attempts in which they were asked keep them.
import-withdraw-note-draft = They are taken out of the draft. Officers are asked them until the draft is published. Attempts in which they were asked keep them.
import-withdraw = Take them out
notice-imported = The questions are imported.
notice-import-withdrawn = The questions are taken out.
notice-imported-draft = The questions are in the draft. They are asked when it is published.
notice-import-withdrawn-draft = The questions are taken out of the draft.
