## Responses that assessors mark.

marking-waiting = To mark
marking-waiting-note = The response that has waited longest comes first. You do not see whose it is. Some questions are marked by two people, who do not see each other’s marks.
marking-waiting-none = No response is waiting for your mark.
marking-part-first = First mark
marking-part-second = Second mark
marking-part-third = Third mark: the first two differ
# $date is a date.
marking-since = Waiting since { $date }
marking-next = Mark the next response
marking-pages = Pages of responses to mark
marking-back = Back to what waits

## One response.

marking-one = Mark a response
marking-asked = What was asked
# Who the interviewee is: an adult, an adolescent, a child.
marking-persona = Interviewee
marking-before = Said before
marking-officer-words = Words to judge
marking-response = Response
marking-response-empty = Nothing was written.
marking-models = { $count ->
    [one] { $count } good wording to compare with
   *[other] { $count } good wordings to compare with
}
marking-rubric = Your mark
marking-rubric-note = Choose one level for each criterion. Judge only what is written here.
marking-worth = { $count ->
    [one] The question is worth { $count } point in the assessment.
   *[other] The question is worth { $count } points in the assessment.
}
marking-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
marking-earlier-note = Two people have marked this response and differ. What each gave stands beside the levels.
# Beside a level. $number is 1 or 2.
marking-given = given by marker { $number }
marking-comment = Words to the officer
marking-comment-hint = Optional. Say what would make the response better. The officer reads this without your name.
marking-save-next = Save and mark the next
marking-save = Save
notice-marked = The mark is saved.

## Objections.

marking-contests = Objections
marking-contests-note = An officer says that an answer was marked wrongly, and why. You do not see who.
marking-contests-none = No objection is waiting for an answer.
marking-contests-barred = { $count ->
    [one] { $count } objection waits for another assessor: you marked the response or opened its result, and somebody else has to look at it. If there is no other assessor here, ask an administrator to name one.
   *[other] { $count } objections wait for another assessor: you marked the responses or opened their results, and somebody else has to look at them. If there is no other assessor here, ask an administrator to name one.
}
marking-contest-raised = Raised { $date }
objection-title = Objection
objection-lead = An officer says that this answer was marked wrongly. Read the reason, look at the answer, and decide.
objection-reason = The officer’s reason
objection-question = The answer, as it was marked
# Numbers of points, such as 0.5 of 1.
objection-earned = Points earned: { $earned } of { $possible }
objection-answer = Your answer
objection-decision = What do you decide?
objection-choose = Choose whether the objection is right.
objection-uphold = The objection is right
objection-uphold-hint = Set below what the answer earns.
objection-dismiss = The mark stands
objection-dismiss-hint = Say why, so that the officer can learn from it.
objection-share = Share of the question that the answer earns, in percent
objection-share-hint = Only if the objection is right. From 0 to 100, and not less than it earned so far. It counts for this officer. If the question itself is at fault, tell an instructor: once it is corrected, all answers to it can be marked again.
objection-comment = Reason
objection-comment-hint = The officer reads this without your name.
objection-save = Send the answer
notice-contest-answered = Your answer is saved. The officer sees it beside the result.

## How far two markers agree.

agreement-title = Agreement between markers
agreement-note = For responses marked by two people: how often both gave the same level, and how far that goes beyond chance.
agreement-none = Nothing has been marked by two people yet.
agreement-criterion = Criterion
agreement-pairs = Marked by two
agreement-same = Same level
agreement-kappa = Weighted kappa
agreement-word = In words
agreement-few = Fewer than 30 responses: this may be chance.
agreement-not-computable = Cannot be computed yet
agreement-word-poor = Poor agreement
agreement-word-slight = Slight agreement
agreement-word-fair = Fair agreement
agreement-word-moderate = Moderate agreement
agreement-word-substantial = Substantial agreement
agreement-word-almost-perfect = Almost perfect agreement
agreement-source = Kappa with quadratic weights (Cohen, 1968), with its standard error after ±. The words follow Landis and Koch (1977). Low agreement is a reason to talk about the criterion, and not about the markers.
