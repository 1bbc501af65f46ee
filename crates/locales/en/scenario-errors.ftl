## Why a step in a scenario did not do what it was asked.

scenario-step-taken = Something else was decided at this point already, perhaps in another tab. The page now shows where the story stands.
scenario-step-order = The story has not come that far. The page now shows where it stands.
scenario-run-ended = This run has ended. Nothing can be changed in it any more.
scenario-run-left = This run was left, and another one begun. It has no ending to look back on.
scenario-run-long = This run has too many decisions to go on. Begin a new one.
scenario-not-ended = This run has not ended yet. It can be looked back on when it has.
scenario-not-offered = This cannot be done here. Choose one of the actions that the page shows.
scenario-no-such-decision = There is no such decision on the path as it stands. Choose one of those that the page shows.
scenario-reconsider-assessed = In an assessed run a decision stands. It cannot be reconsidered.
scenario-words-long = This is longer than { $count } characters. Shorten it and keep it again.

## Why an assessed run may not begin.

scenario-assessed-passed = You have passed here. You can still practise as often as you like.
# $count is how many lessons are not done.
scenario-not-yet = { $count ->
    [one] The assessed scenario opens when the lessons of this module are done. One lesson is not done.
   *[other] The assessed scenario opens when the lessons of this module are done. { $count } lessons are not done.
}
scenario-other-open = You have begun another scenario here. Go on with that one, or say that you leave it.
scenario-assessed-open = You have an open assessed run of this scenario. End it first; then practice and debriefs are there again.

## What is wrong with a course folder.

scenario-pin-unknown = The scenario { $scenario } has no version { $version }.
scenario-pin-unknown-hint = Write the version that the check of the scenario's file prints. A version can be named once its file was published without errors.

## In the audit log.

audit-scenario-published = Scenario published
audit-scenario-started = Assessed scenario begun
audit-scenario-ended = Assessed scenario ended
audit-scenario-viewed = Assessed scenario looked at by staff
