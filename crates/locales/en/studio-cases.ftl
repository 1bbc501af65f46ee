# The studio: the picture of a case, and scenarios and cases as archives, with their pictures and languages.

## How a case opens
studio-case-picture = How the case opens
studio-case-picture-note = Each row is a tier: the further down, the more trust it needs. Each column says how many other details have to be told first. Lines lead from a detail to those it can bring; what needs only an open invitation stands in the first column. As long as a third person is in the room, nothing from tier 2 on is told.
studio-case-description = The details of the case by tier, with what has to be told before each of them.
studio-case-start = An open invitation
studio-case-after = { $count ->
    [1] After one other
    [2] After two others
    [3] After three others
   *[other] After four or more
}
studio-case-trust = half of it opens at a trust of
studio-case-half = Half open at a trust of
studio-case-mark-danger = Somebody is in danger now
studio-case-mark-minor = Younger than they said
studio-case-mark-never = Nothing leads here
studio-case-mark-vain = Its questions miss it
studio-case-errors = Something is wrong with the case, so it is drawn as far as it can be read.
studio-case-talk = Trust in a first talk
studio-case-talk-note = Of 100. What lies deeper than trust can reach stays for a second talk, and that is as it should be.
studio-case-begins = At the beginning
studio-case-most = At most
studio-case-table-note = The same as the picture, in the order in which it would be told.
studio-case-cues = Words and questions that point at it
studio-case-marks = To look at

## Archives of a scenario or a case
studio-files-script-lead = A scenario or a case that you downloaded and changed on your own computer. You see the differences first; nothing is changed before you say so.
studio-files-script-hint = A ZIP file with its text, its translations and its pictures, at most 64 MB, packed or unpacked. No password, no archive in it.
archive-no-script = The archive holds no file { $file }: it is not an archive of this scenario or case.
archive-many-scripts = The archive holds more than one file { $file }. Pack one.
archive-left-out-script = left out: no part of it

## Pictures of a scenario
studio-pictures-script-lead = What its scenes show. Every picture has words for people who do not see it. All scenarios share one folder of pictures, so the name of each begins with the name of its scenario.
studio-picture-script-name-hint = Left empty, it is made of the name of the file. The name of the scenario is put before it.
studio-picture-into-scene = At the end of what is told in
studio-picture-scene-gone = The text has changed since, and this scene is not in it any more. Choose another.
studio-picture-elsewhere = “{ $name }” would be a picture of the scenario { $scenario }, because it begins with that name. Choose another name.

## The language of the person
studio-talk-speaks = The person speaks
studio-talk-speaks-hint = You write in English all the same: the program understands no other language yet.
