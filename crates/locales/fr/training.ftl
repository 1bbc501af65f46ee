## Days on which a cohort meets.

training-title = Journées de formation
training-days = Journées
training-days-note = Les responsables et les formateurs du programme ajoutent les journées et notent les présences. Chaque agent voit les siennes.
training-none = Aucune journée n’a encore été ajoutée.
training-day = Titre
training-when = Jour
training-length = Durée
training-attendance = Présence
training-ahead = à venir
training-unrecorded = rien de noté pour l’instant
training-present = { $present } présents sur { $recorded }
training-minutes = { $minutes } min
training-hours = { $hours } h
training-hours-minutes = { $hours } h { $minutes } min
training-new = Ajouter une journée
training-new-note = Une journée reste telle qu’elle a été ajoutée : ce qui y est noté peut compter pour une certification.
training-name = Titre
training-name-hint = Par exemple : Écouter, première partie.
training-length-field = Durée en minutes
training-length-hint = Sans les pauses. Six heures font 360 minutes.
training-add = Ajouter la journée
training-print = Imprimer une feuille à signer
training-sheet = Feuille à signer
training-from-until = De – à
training-signature = Signature
training-sheet-kept = Ce qui est noté dans Audire fait foi. Conservez cette feuille selon les règles de votre programme.

## Who was there.

attendance-note = Notez chaque personne, puis enregistrez. Vous pourrez corriger plus tard : l’ancienne note reste dans l’historique.
attendance-save = Enregistrer les présences
attendance-left = a quitté la cohorte
attendance-own-note = C’est vous. Quelqu’un d’autre note votre présence.
attendance-whole = Toute la journée
attendance-none = N’était pas là
attendance-part = Une partie de la journée
attendance-later = Pas encore noté
attendance-minutes-field = Minutes, pour une partie de la journée (1 à { $most })
attendance-said-whole = toute la journée
attendance-said-none = n’était pas là
attendance-recorded = Noté : { $was } ({ $person }, { $date })
attendance-before = { $count ->
    [one] { $count } note antérieure
   *[other] { $count } notes antérieures
}
attendance-pages = Pages de participants
attendance-ahead = Cette journée est encore à venir. Les présences se notent à partir de ce jour-là.
attendance-outdated = Quelqu’un a noté cette présence au même moment. Regardez ce qui est noté maintenant.
attendance-gone = Une personne de votre feuille n’est plus dans la cohorte. Ce que vous avez noté est conservé ; enregistrez à nouveau.
attendance-own = { $person } : personne ne note sa propre présence.
attendance-minutes = { $person } : indiquez un nombre de minutes de 1 à { $most }.
attendance-unclear = { $person } : vous avez indiqué des minutes. Choisissez « Une partie de la journée », ou videz les minutes.
attendance-changed = { $person } : quelqu’un a noté autre chose entre-temps. Vous le voyez sous le nom. Enregistrez à nouveau si votre choix est juste.

## Why a day is not added.

training-title-missing = Indiquez un titre.
training-title-too-long = Le titre est trop long.
training-title-unusable = Le titre contient des caractères invisibles.
training-title-taken = Ce titre existe déjà ce jour-là, avec une autre durée. Choisissez un autre titre.
training-day-missing = Indiquez le jour.
training-day-far = Ce jour est à des années d’ici. Vérifiez l’année.
training-minutes-range = Indiquez un nombre de minutes de 1 à { $most }.

## One’s own days, on the home page.

home-training-next = Prochaine journée de formation : { $date }, { $title }
home-training-days = Vos journées de formation
home-training-present = vous étiez là
home-training-absent = vous n’étiez pas là
home-training-part = vous étiez là { $minutes } minutes sur { $whole }
home-training-ahead = à venir
home-training-unrecorded = pas encore noté

## Where people belong.

belonging-title = Rattachement de cette personne
belonging-of = Rattachement de { $person }
belonging-note = Une personne est rattachée à une seule organisation à la fois. Les comparaisons entre organismes et pays s’y réfèrent. Les certificats montrent ce qui figure dans le compte.
belonging-organisation = Organisation
belonging-none = Aucune
belonging-nowhere = Rattachée à aucune organisation.
belonging-since = Rattachement : { $organisation }, depuis le { $date }.
belonging-before = { $organisation }, du { $from } au { $until }
belonging-agency = Dans le compte : { $agency }
belonging-to = Rattachement : { $organisation }.
belonging-change = Modifier
belonging-save = Enregistrer
belonging-unknown = Choisissez une organisation de la liste.
table-belongs = Sera rattachée à { $organisation }
table-unit-passed = Unité « { $unit } » non reprise : ce nom ne désigne pas une seule organisation, ou la personne est déjà rattachée.

## Changing an organisation.

organisation-people = Personnes
organisation-change = Modifier
organisation-changing = Modifier { $name }
organisation-change-note = Les pages montrent désormais le nouveau nom. Les certificats déjà délivrés gardent l’ancien. Ce qui est au-dessous suit.
organisation-save = Enregistrer l’organisation
organisation-leave = Laisser tel quel
organisation-parent-itself = Une organisation ne peut pas se trouver sous elle-même.

## Awarding to one cohort.

run-whom = Pour qui
run-everybody = Toutes les personnes en cours
run-of-cohort = Cohorte : { $cohort }
run-report-csv = Rapport en CSV

## What was done, at the top of the next page.

notice-training-day-added = La journée est ajoutée.
notice-attendance-recorded = Les présences sont enregistrées.
notice-belonging-set = Le rattachement de cette personne est enregistré.
notice-organisation-changed = L’organisation est modifiée.

## In the log.

audit-cohort-day-added = Journée de formation ajoutée
audit-attendance-recorded = Présence notée
audit-attendance-corrected = Présence corrigée
audit-account-belongs = Rattachement d’une personne modifié
audit-organisation-changed = Organisation modifiée
