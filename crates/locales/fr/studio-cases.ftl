# The studio: the picture of a case, and scenarios and cases as archives, with their pictures and languages.

## How a case opens
studio-case-picture = Comment le cas s’ouvre
studio-case-picture-note = Chaque rangée est un niveau : plus elle est basse, plus il faut de confiance. Chaque colonne dit combien d’autres détails doivent être racontés avant. Des traits mènent d’un détail à ceux qu’il peut amener ; ce qui ne demande qu’une invitation ouverte se trouve dans la première colonne. Tant qu’une troisième personne est dans la pièce, rien n’est raconté à partir du niveau 2.
studio-case-description = Les détails du cas par niveau, avec ce qui doit être raconté avant chacun.
studio-case-start = Une invitation ouverte
studio-case-after = { $count ->
    [1] Après un autre
    [2] Après deux autres
    [3] Après trois autres
   *[other] Après quatre ou plus
}
studio-case-trust = la moitié s’ouvre à une confiance de
studio-case-half = La moitié s’ouvre à une confiance de
studio-case-mark-danger = Quelqu’un est en danger
studio-case-mark-minor = Plus jeune qu’annoncé
studio-case-mark-never = Rien n’y mène
studio-case-mark-vain = Ses questions le manquent
studio-case-errors = Quelque chose ne va pas dans le cas : il est dessiné dans la mesure où il peut être lu.
studio-case-talk = La confiance dans un premier entretien
studio-case-talk-note = Sur 100. Ce que la confiance ne peut pas encore atteindre reste pour un second entretien, et c’est bien ainsi.
studio-case-begins = Au début
studio-case-most = Au plus
studio-case-table-note = La même chose que l’image, dans l’ordre où ce serait raconté.
studio-case-cues = Mots et questions qui le visent
studio-case-marks = À regarder

## Archives of a scenario or a case
studio-files-script-lead = Un scénario ou un cas que vous avez téléchargé et modifié sur votre ordinateur. Vous voyez d’abord les différences ; rien n’est modifié avant votre accord.
studio-files-script-hint = Un fichier ZIP avec son texte, ses traductions et ses images, 64 Mo au plus, compressé comme décompressé. Sans mot de passe ni archive à l’intérieur.
archive-no-script = L’archive ne contient pas de fichier { $file } : ce n’est pas une archive de ce scénario ni de ce cas.
archive-many-scripts = L’archive contient plusieurs fichiers { $file }. N’en mettez qu’un.
archive-left-out-script = laissé de côté : n’en fait pas partie

## Pictures of a scenario
studio-pictures-script-lead = Ce que montrent ses scènes. Chaque image a des mots pour les personnes qui ne la voient pas. Tous les scénarios partagent un dossier d’images : le nom de chacune commence par le nom de son scénario.
studio-picture-script-name-hint = Laissé vide, il est tiré du nom du fichier. Le nom du scénario est mis devant.
studio-picture-into-scene = À la fin de ce qui est raconté dans
studio-picture-scene-gone = Le texte a changé depuis, et cette scène ne s’y trouve plus. Choisissez-en une autre.
studio-picture-elsewhere = « { $name } » serait une image du scénario { $scenario }, car son nom commence par celui de ce scénario. Choisissez un autre nom.

## The language of the person
studio-talk-speaks = La personne parle
studio-talk-speaks-hint = Vous écrivez tout de même en anglais : le programme ne comprend encore aucune autre langue.
