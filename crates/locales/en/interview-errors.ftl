## Why something in an interview did not do what it was asked.

interview-refused-erased = You deleted what was said in this interview. It cannot be looked at any more.
interview-refused-ended = This interview has ended. Nothing can be added to it.
interview-refused-not-ended = This interview has not ended yet. It can be looked back on when it has.
interview-refused-old-model = This interview was begun with an earlier version of the program, and the person would answer differently today, so it cannot go on. Begin a new one with this case: then this one can be looked back on, and deleted.
interview-refused-not-entered = You have not gone in yet. Plan first, then go in.
interview-refused-entered = You have gone in already. The plan stands as it was then.
interview-refused-turn-taken = Something else was sent here already, perhaps in another tab. The page now shows where it stands. Nothing that you typed is lost.
interview-refused-turn-order = This has not come that far. The page now shows where it stands. Nothing that you typed is lost.
interview-refused-not-now = This cannot be done now. Choose one of the things that the page shows.
interview-refused-words-empty = Nothing was said yet. Say something first; after the person has spoken you can also wait in silence.
interview-refused-words-long = This is longer than { $count } characters. Say less at a time and send it again.
interview-refused-notes-long = Your notes are longer than { $count } characters. Shorten them and keep them again.
interview-refused-plan-long = This is longer than { $count } characters. Shorten it and keep it again.
interview-refused-no-place = This has no place in an interview, so the person does not answer it. Go on with something else. If it happens once more, the interview ends and an assessor looks at it.
interview-refused-no-place-ended = This has no place in an interview. It was the second time, so the interview has ended, and an assessor will look at these two turns. You can object in the debrief.
interview-refused-assessed-stays = An assessed interview is kept as evidence of the assessment, because a certificate that rests on it can be contested. It cannot be deleted.

## Why an interview may not begin.

# $most is how often one may go in, $count how long it is until the next.
interview-refused-cap-hour = { $count ->
    [one] You were in the room { $most } times within an hour. Take a pause: the next can begin in one minute.
   *[other] You were in the room { $most } times within an hour. Take a pause: the next can begin in { $count } minutes.
}
interview-refused-cap-hour-long = { $count ->
    [one] You were in the room { $most } times within an hour. Take a pause: the next can begin in about one hour.
   *[other] You were in the room { $most } times within an hour. Take a pause: the next can begin in about { $count } hours.
}
interview-refused-cap-day-short = { $count ->
    [one] You were in the room { $most } times within a day. That is enough for one day: the next can begin in one minute.
   *[other] You were in the room { $most } times within a day. That is enough for one day: the next can begin in { $count } minutes.
}
interview-refused-cap-day = { $count ->
    [one] You were in the room { $most } times within a day. That is enough for one day: the next can begin in about one hour.
   *[other] You were in the room { $most } times within a day. That is enough for one day: the next can begin in about { $count } hours.
}
interview-refused-assessed-open = You have an open assessed interview. End it first; then practice is there again.
interview-refused-measured-open = You have an open assessed interview in the other strand. End it first.
interview-refused-waits-for-assessor = Two of your interviews may have passed. An assessor looks at them first.
interview-refused-measured-wait-minutes = { $count ->
    [one] The next can begin in one minute.
   *[other] The next can begin in { $count } minutes.
}
interview-refused-measured-wait = { $count ->
    [one] The next can begin in about one hour.
   *[other] The next can begin in about { $count } hours.
}
# $needed is how many cases a strand needs.
interview-refused-no-case-left = There is no case here that you have not met. An academy needs { $needed } sealed cases for each strand; ask an instructor.

## Rounds of utterances.

interview-refused-drill-empty = There is nothing to practise with here yet: no case has utterances of this kind.
interview-refused-drill-many = You have begun many rounds within an hour. Take a pause.
interview-refused-drill-over = The five minutes are over. What you answered before counts.
interview-refused-drill-changed = This item has been changed meanwhile. The page shows what there is now. What you typed is kept.
interview-refused-drill-choose = Choose what the words are.
interview-refused-drill-write = Write what you would say.

## Contests, judgements and reports.

interview-refused-contest-choose = Choose what the turn is.
interview-refused-contest-reason = Write between { $least } and { $most } characters.
interview-refused-contest-once = This turn was contested already. That can be done once.
interview-refused-contest-most = You contested { $most } turns of this interview. More are not possible.
interview-refused-contest-same = The turn is called that already.
interview-refused-contest-decided = This was decided meanwhile. The page now shows how.
interview-refused-report-closed = This was said or decided already. The page now shows how it stands.
interview-refused-own = This is your own. Somebody else decides on it.
interview-refused-judge-reason = You decide otherwise than the automatic result or the judgement before. Write why, in { $least } to { $most } characters.

## What to practise next.

skills-next-interview = You have not been through this interview.
skills-next-room = Interview

## In the audit log.

audit-interview-started = Assessed interview begun
audit-interview-ended = Assessed interview ended
audit-interview-lost = Assessed interview lost: the program changed while it was open
audit-interview-viewed = Assessed interview looked at by an assessor
audit-interview-judged = Assessed interview confirmed or overruled
audit-interview-objected = Objection to a report on an interview
audit-interview-report-decided = Report on an interview decided
audit-interview-report-viewed = Report on an interview read by an assessor
audit-coding-contested = Label of a turn contested
audit-coding-decided = Contested label decided
