## Interviews: the list, and the page before one.

interviews-title = Interviews
interviews-lead = You type what you would say; a fictional person answers. Afterwards you see what you asked, what it brought, and better words.
interviews-note = A talk with a fictional person, and a debrief of every question.
interviews-none = There are no interviews yet.
interview-care-pause = You were in the room less than an hour ago. Take a break first: walk a few steps, drink something, talk to somebody.
# Followed by a link to another case.
interview-care-other = Your last two talks were of one kind. A change can do good:
interviews-all = { $count ->
    [one] See { $count } interview
   *[other] See all { $count } interviews
}
interview-finished = { $count ->
    [one] Ended { $count } time
   *[other] Ended { $count } times
}
interview-latest = The latest debrief
interview-about = What it is about
interview-go-on = Go on
interview-untranslated = This case has not been translated into the language of this page. Briefing and answers are in English.
interview-leave-any-time = You can leave at any time, and the talk waits where it stands. If you skip it, you lose nothing, and nobody is told.
interview-skip = Skip this interview
interview-anew-note = To begin anew closes the interview that is open. It gets no debrief.
interview-begin = Begin
interview-how = How it goes
interview-how-plan = You read the briefing and plan: what you want to find out, what could have happened, what the person may need.
interview-how-talk = In the room you type what you say, turn by turn. Everything is saved at once. You can take breaks, leave and come back.
interview-how-debrief = When the talk is over, the debrief shows each question, what it moved, and what you could say instead.
interview-how-same = The person is a program without a remote service. The same words in the same interview always bring the same answers.
# $languages is a list of names of languages, such as "English, français".
interview-how-languages = You write in English: other languages cannot be coded yet. Briefing and answers are there in: { $languages }.
interview-how-private = Interviews for practice can be read by you alone, and you can delete them at once.
interview-how-caps = After two interviews in an hour, or four in a day, the room closes for a while. Such talks tire more than one notices.
interview-limits = This simulates interaction skills only. It does not assess credibility, diagnose or decide anything in law.
interview-runs = Your earlier interviews
interview-run-link = Debrief of { $date }
# $percent is the share of recommended questions.
interview-run-share = { $count ->
    [one] { $percent } % recommended, { $count } question
   *[other] { $percent } % recommended, { $count } questions
}
interview-run-erased = You deleted the words of this interview.
interview-demonstration = A demonstration: everybody can read this case, so it certifies nothing.

## What an interview is for.

interview-purpose-practice = Practice
interview-purpose-baseline = Before the training
interview-purpose-pass = To pass
interview-purpose-probe = Follow-up
interview-purpose-refresher = Refresher

## Planning.

interview-planning-lead = Read, plan, then go in. The plan stays beside you during the talk, and only you see it.
interview-file = File
interview-briefing = Briefing
interview-briefing-note = It holds names and guesses. What stands here the person has not told you: do not put it into their mouth.
# Followed by a name.
interview-interpreter = Interpreter:
interview-plan = Your plan
interview-plan-note = No field has to be filled in. You can come back to the debrief and compare.
interview-objectives = Objectives
interview-objectives-hint = What do you need to know after this first talk, and what can wait?
interview-hypotheses = Hypotheses
interview-hypotheses-hint = At least two different explanations. One alone is easily confirmed.
interview-needs = Needs
interview-needs-hint = What may the person need before and during the talk: rest, food, language, safety, somebody they trust?
interview-present = Who should be there
interview-present-hint = You and the person are always there.
interview-go-in = Go in
interview-keep-plan = Keep and come back
interview-no-real = No real names, no facts of a real case.

## The room.

interview-simulation = A simulation that answers in words only. The person is fictional.
interview-record = What was said
interview-session-first = First talk
interview-session-second = Second talk, some days later
interview-you = You
interview-say = What you say next
interview-in-english = Write in English.
interview-keys = Enter sends, Shift and Enter: a new line.
interview-say-this = Say this
interview-wait = Wait in silence
# $count is how many characters were typed; # in the page until then.
interview-count = { $count } of { $most } characters
interview-turns-left = { $count ->
    [one] { $count } turn is left.
   *[other] { $count } turns are left.
}
interview-end-talk = End the talk
interview-end-note = The talk then ends for today. A good ending says thanks, asks for questions and tells what happens next: say that first.
interview-other-acts = More
interview-notes = Your notes
interview-notes-hint = Only you can read them. Everything you send keeps them too.
interview-notes-keep = Keep the notes
interview-notes-kept = Kept.
interview-leave-open = You can leave at any time, and the talk waits where it stands. Nothing follows from it, and nobody is told.
interview-leave-measured = You can leave at any time, and the talk waits where it stands. It counts when it is ended.
interview-offline = The server cannot be reached. Your words are not recorded yet. They are sent again by themselves.
interview-over = The talk is over
interview-pause-practice = Take a few minutes before you read on. What was said can stay with you.
interview-pause-measured = Take a few minutes before you read on. An assessor looks at this interview; nothing counts before.
interview-to-debrief = To the debrief
interview-again = A second talk with the same person

## Acts: on buttons, what they mean, and in the record once they are done.

interview-act-break = Take a break
interview-act-alone = Ask to be alone with the person
interview-act-alone-note = Whoever came with the person is asked to wait outside.
interview-act-interpreter = Change the interpreter
interview-act-interpreter-note = The talk stops until another interpreter is there.
interview-act-protect = Stop and send help
interview-act-protect-note = If somebody is in danger now, the account stops and help is sent. The talk ends.
interview-act-child = Call child protection
interview-act-child-note = If the person turns out to be a child, the account stops, a guardian and child protection are called, and the talk ends.
interview-act-close = End the talk now
interview-act-again = Begin the second talk
interview-act-again-note = Some days later. The person remembers this talk: what you promised, and how you were.
interview-did-break = You took a break.
interview-did-alone = You asked to be alone with the person.
interview-did-interpreter = You had the interpreter changed.
interview-did-protect = You stopped the account and sent help.
interview-did-child = You stopped and called child protection and a guardian.
interview-did-close = You ended the talk.
interview-did-again = You came back for a second talk.
interview-did-wait = You waited in silence.

## How a talk ended.

interview-end-closed = You closed the talk.
interview-end-stopped = The person could not go on and ended the talk.
interview-end-failed = The talk broke down after a threat.
interview-end-inappropriate = The talk was ended because demands were made that have no place in an interview.
interview-end-protected = You stopped the account to protect somebody.
interview-end-handed-over = You handed over to child protection.
interview-end-long = The talk reached the most turns that an interview may have.
interview-end-left = This interview was left and another one begun.

## Before something is sent that looks real.

interview-real-title = This may come from a real case. Nothing was sent.
interview-real-text = Change it, or send it as it is if it is invented.
interview-real-send = Send it, it is invented
interview-real-title-keep = This may come from a real case. It is not kept yet.
interview-real-text-keep = Change it, or keep it as it is if it is invented.
interview-real-keep = Keep it, it is invented
interview-private-name = “{ $piece }” looks like the name of a person.
interview-private-number = “{ $piece }” looks like the number of a document or of a file.
interview-private-phone = “{ $piece }” looks like a telephone number.
interview-private-email = “{ $piece }” looks like an e-mail address.
interview-private-address = “{ $piece }” looks like an address.
interview-private-date = “{ $piece }” looks like a date.
interview-private-plate = “{ $piece }” looks like a number plate.

## On the pages of a course.

interview-course = Interviews for practice
interview-course-note = A talk with a fictional person. You may hold it or leave it.
interview-course-one = Interview
