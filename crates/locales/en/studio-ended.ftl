## A form of a draft that has ended, and two windows with one text
studio-draft-ended = The draft in which you wrote this has ended: it was published, given up, or put together with a newer version. Nothing was saved, and nothing of yours is lost: your words stand here. Copy what you want to keep, open the text again and put it in there.
studio-draft-ended-words = Your words
studio-editor-stale = Another window of this browser saved this text together with somebody else’s words. Save yours here: they are put together. Or load this page again.
studio-comment-ended = This comment belongs to a draft that has ended. Nothing was settled. If it came along into the new draft, it stands here: settle it here.
notice-text-cleaned-merged = Saved, without what cannot stand in a text (characters that cannot be seen, pictures pasted as letters). Somebody else wrote elsewhere in this text; both stand in it now.

## A draft that began from an older version
studio-renew-behind = Another version was published since this draft began. Before it can be reviewed and published, the two must be put together.
studio-renew-see = See what comes into the draft
studio-renew-title = The draft and the newer version
studio-renew-lead = Another version was published since this draft began. Here you see what it brings into the draft. Nothing is changed yet.
studio-renew-difference = What comes into the draft
studio-renew-nothing = Nothing in the draft changes without your decision.
studio-renew-impossible = The two cannot be put together as they are. Mend this in the draft, and come back:
studio-renew-decide = Put them together
studio-renew-theirs = What officers have now
studio-renew-note = A new draft begins from the newer version, and what you wrote goes on in it. A second person has to read it again, and a planned day of publication no longer counts. Comments that nobody settled come along where their text is still there. What you wrote until now can be taken back from the history of each text.
studio-renew-do = Put them together
studio-renew-gone = Texts that officers no longer have
studio-renew-gone-note = The draft changed these texts, and the newer version has them no more: they were taken out, or were written anew under another name. Where you choose what officers have, they go out of the draft. What was written stays in their history.
studio-renew-went = These texts were written before, and are not in the draft under these names any more: some have another name now, others went out of it. What was written stays in their history: copy from there what belongs elsewhere now.
studio-renew-twice = `{ $name }` would share its number or its address with another one, and nothing could be arranged any more. Nothing was done. Perhaps its module or lesson was renamed: rename it in the draft in the same way, or choose what officers have, and put your words in there afterwards.
studio-renew-current = The draft began from what officers have now. There is nothing to put together.
studio-renew-history = Before it was put together with a newer version, until { $at }
studio-cause-renewed = put together with a newer version
notice-draft-renewed = The draft and the newer version are put together. Look the draft through, and ask for a review.
audit-draft-renewed = Draft put together with a newer version

## Which draft is meant, and one that was given up
studio-draft-other = Another draft is open now than the one that your page showed. Nothing was done. Look at the one that is open, and decide anew.
studio-draft-gone = The draft that your page showed has ended: it was published, given up, or put together with a newer version. Nothing was done.
studio-give-up-states = { $count ->
    [0] Nothing was saved in this draft.
    [one] One saved state goes with it.
   *[other] { $count } saved states go with it.
}
studio-give-up-latest = The last was saved { $at } by { $name }.
studio-give-up-latest-at = The last was saved { $at }.
studio-give-up-meanwhile = Somebody saved in the draft meanwhile, so it was not given up. Look at who wrote last, and decide anew.
studio-again = A draft was given up on { $at }.
studio-again-states = { $count ->
    [0] Nothing was saved in it.
    [one] It has one saved state.
   *[other] It has { $count } saved states.
}
studio-again-note = Opened again, it is as it was, with its reviews. A planned day of publication no longer counts.
studio-again-do = Open it again
studio-again-texts = Texts of the draft that was given up on { $at }
studio-again-texts-note = What was written in them can be had back from the history of each.
studio-again-open = Another draft is open now. What was written in the one that was given up stands in the history of each text.
studio-again-late = Another draft was begun since, so this one cannot be opened again. What was written in it stands in the history of each text, until a draft is published.
studio-again-taken = Something was published under this address meanwhile. The draft stays given up.
studio-given-up-history = In a draft that was given up on { $at }
studio-words-typed = What you had typed
studio-words-typed-note = It was not sent. Copy what you want to keep.
notice-draft-reopened = The draft is open again.
audit-draft-reopened = Draft of a course opened again
