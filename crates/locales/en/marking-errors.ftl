## Why a mark was not saved.

mark-own = This is your own response. Somebody else marks it.
mark-given = You have marked this response already. A mark is not changed; the next marker decides where two differ.
mark-settled = This response has all its marks. There is nothing left to do.
marking-seen = You have opened the result of this attempt, so you know whose response it is. Somebody else marks it.
mark-choose-levels = Choose one level for each criterion.
mark-comment-too-long = { $count ->
    [one] A comment has at most { $count } character. Shorten it.
   *[other] A comment has at most { $count } characters. Shorten it.
}

## Why an objection, or its answer, was not saved.

contest-own = This is your own objection. Somebody else answers it.
contest-marked = You marked this response. Another assessor answers the objection to it.
contest-answered = This objection has been answered.
contest-once = You have objected to how this answer was marked already. One objection for each answer is possible.
contest-no-answer = You left this question without an answer, so there is nothing to object to.
contest-waits-for-mark = This response has not been marked yet. You can object once it has been.
contest-reason-length = Say why in { $least } to { $most } characters.
contest-comment-length = Give your reason to the officer in { $least } to { $most } characters.
contest-share-missing = Say which part of the question the answer earns, from 0 to 100 percent.
contest-share-lower = An objection that is upheld never lowers a mark. Enter at least what the answer has earned so far.

## Why answers were not marked again.

regrade-kind-changed = The new version is another kind of question. Answers to the old one cannot be read as answers to it.
regrade-marked-by-people = People mark this question. A new version does not change what they gave.
regrade-options-changed = The new version has other options, or options were reworded and moved at the same time. It cannot be said what an old answer would be in it. Keep the number of options, and change either their words or their order.
regrade-nothing = No finished attempt holds an older version of this question.
regrade-outdated = The question, or the number of attempts, has changed since you looked. Look at what would change now, and begin anew.
regrade-reason-length = Say why in { $least } to { $most } characters.

## What to practise next, in the skill map.

skills-next-confusion = You take some types of question for others. This drill asks you to name them.
# $competence is the word of a competence.
skills-next-weak = { $competence ->
    [definition] { competence-definition }
    [indicators] { competence-indicators }
    [control-and-trauma] { competence-control-and-trauma }
    [rights] { competence-rights }
    [first-contact] { competence-first-contact }
    [question-types] { competence-question-types }
    [open-questions] { competence-open-questions }
    [planning] { competence-planning }
   *[cooperation] { competence-cooperation }
}: your latest answers earned { $percent } %.
skills-next-never = You have not tried this drill yet.
skills-next-unseen = { $count ->
    [one] It has { $count } question that you have not met.
   *[other] It has { $count } questions that you have not met.
}

## Why questions were not imported.

import-bank-name = Give the bank a name of lower-case letters, digits and single hyphens, such as imported-2026.
import-bank-exists = The course has a bank of this name, or files that would be taken for parts of it. Choose another name.
import-choose-format = Choose one of the formats.
import-choose-competence = Choose what the questions give evidence of where the file does not say.
import-choose-difficulty = Choose how difficult the questions are where the file does not say.
import-choose-file = Choose a file that is not empty.
import-file-too-large = This file is larger than 50 megabytes. Divide it into several files.
import-stopped = The file cannot be read any further than line { $line }, so nothing of it can be imported. Mend the file there, or divide it, and try again.
import-nothing = No item of this file can become a question. The list says why.
import-course-errors = The course has errors of its own. `audire check` says where they are; correct them first.
import-does-not-compile = The course would not compile with these questions, so nothing was imported. It may have changed since the file was read; read the file again.
import-withdrawn = This import was taken back. Read the file again to import it anew.
import-in-use = An assessment or a drill of the course asks for this bank. Change the course first, then take the import back.

## Lines of the log.

audit-response-marked = Response marked
audit-contest-raised = Objection raised
audit-contest-answered = Objection answered
audit-question-regraded = Answers to a question marked again
audit-import-tried = File with questions read
audit-import-done = Questions imported
audit-import-withdrawn = Import taken back
