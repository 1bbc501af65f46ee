## Where somebody stands on the way to a certification.

standing-title = Certifications
standing-lead = Ce que certifient les programmes auxquels vous participez, et où vous en êtes.
standing-none = Vous n’êtes engagé dans aucune certification. Quand un programme qui certifie vous accueille, elle apparaît ici.
standing-state-missing = En cours
standing-state-proposed = Tout est rempli ; une personne du programme le confirme
standing-state-ready = Tout est rempli ; le certificat va être délivré
standing-state-awarded = Certifié
standing-state-renewable = Certifié ; le renouvellement est possible dès maintenant
standing-state-expired = N’est plus certifié
standing-state-revoked = Certification révoquée
standing-path-first = première fois
standing-path-renewal = renouvellement
standing-path-lapsed = parcours complet à nouveau
standing-progress = { $percent } % du parcours
standing-good-through = Valable jusqu’au { $date } inclus
standing-cycle-since = cycle { $number }, depuis le { $date }
standing-next = Prochaine étape
standing-next-others = Vous n’avez rien à faire pour cela maintenant.
standing-requirements = Ce qu’il faut
standing-met = Rempli
standing-waived = Dispensé
standing-missing = Manque
standing-dates = Dates
standing-valid-from = Attribué le
standing-expires-on = Valable jusqu’au
standing-window = Renouvelable à partir du
standing-through = Renouvellement possible jusqu’au
standing-no-expiry = Elle n’expire pas.
standing-history = Historique
standing-cycle = Cycle
standing-opened = Ouvert le
standing-certificate = Certificat

## Awards, for managers and assessors of the programme.

awards-title = Attributions
awards-lead-person = Qui a tout rempli et attend la confirmation d’une personne. Nul ne confirme pour soi-même.
awards-lead-evidence = Les certificats sont délivrés d’eux-mêmes dès que tout est rempli.
awards-ready = Tout est rempli
awards-ready-none = Personne n’attend.
awards-under-way = En cours
awards-under-way-none = Personne n’est en cours.
awards-person = Personne
awards-state = État
awards-progress = Progression
awards-met-on = rempli le { $date }
awards-own = vous-même
awards-own-note = C’est votre propre parcours. D’autres en décident.
awards-waivers = { $count ->
    [one] { $count } dispense attend une deuxième personne
   *[other] { $count } dispenses attendent une deuxième personne
}
awards-pages = Pages de personnes
awards-expiring = Expirent dans les 90 jours
awards-expiring-none = Aucune certification n’expire dans les 90 jours.
awards-within = D’ici
awards-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
awards-renewal = Renouvellement
awards-renews = commencé
awards-renews-not = pas commencé
awards-award = L’attribution
awards-confirm = Confirmer et délivrer
awards-confirm-note = Votre nom figure sur le certificat.
award-refused-own = Nul ne confirme sa propre attribution.
award-refused-close = Vous avez créé ce compte, ou il porte votre nom. Une autre personne du programme doit décider.
award-refused-missing = Il manque encore quelque chose. La confirmation n’est pas encore possible.
award-refused-over = Ce qui a été rempli est désormais trop ancien pour donner lieu à une certification.
notice-award-confirmed = L’attribution est confirmée.

## Waivers.

waiver-title = Dispenses
waiver-lead = Une exigence peut être levée pour ce cycle. Une personne le propose, une autre décide ; le titulaire n’est ni l’une ni l’autre. Le motif figure sur le certificat.
waiver-requirement = Exigence
waiver-reason = Motif
waiver-reason-hint = De 20 à 500 caractères.
waiver-propose = Proposer
waiver-of = Numéro { $number }
waiver-proposed = Proposé par { $person } le { $date } :
waiver-decided = Décidé par { $person } le { $date } :
waiver-open = Attend une deuxième personne
waiver-agreed = Accordée
waiver-declined = Refusée
waiver-decision = Motif de la décision
waiver-agree = Accorder
waiver-decline = Refuser
waiver-refused-own = Nul ne se dispense soi-même.
waiver-refused-same-person = La personne qui l’a proposée ne peut pas en décider. Il en faut une deuxième.
waiver-refused-awarded = Ce cycle a déjà été attribué.
waiver-refused-proposed = Une dispense de cette exigence a déjà été proposée ou accordée.
waiver-refused-decided = Quelqu’un a déjà décidé de cette dispense.
waiver-refused-reason = Écrivez un motif de { $least } à { $most } caractères.
notice-waiver-proposed = La dispense est proposée. Une deuxième personne doit en décider.
notice-waiver-decided = La dispense est décidée.

## The log.

audit-cycle-opened = Cycle de certification ouvert
audit-cycle-awarded = Certification attribuée
audit-cycle-viewed = Parcours de certification de quelqu’un ouvert par l’équipe
audit-cycle-confirmed = Attribution confirmée
audit-waiver-proposed = Dispense proposée
audit-waiver-decided = Dispense décidée

## Awarding to many at once.

run-title = Attribuer à plusieurs à la fois
run-note = Confirme en votre nom toutes les personnes, ou celles d’une cohorte, qui ont tout rempli et délivre leurs certificats. Les autres restent où elles en sont.
run-start = Confirmer et délivrer
run-started = Lancé par { $person }, { $date }
run-going = Le reste se fait en une minute ou deux, même si vous quittez cette page.
run-finished = Terminé, { $date }
run-look-again = Actualiser
run-done = { $done } sur { $count }
run-report = Rapport
run-outcome = Résultat
run-waits = En attente
run-outcome-issued = Certificat délivré
run-outcome-already = Déjà attribué auparavant
run-outcome-missing = Il manque quelque chose
run-outcome-unconfirmed = Quelqu’un d’autre doit le confirmer
run-outcome-later = Prêt seulement après le début de l’attribution
run-outcome-failed = N’a pas fonctionné ; on peut réessayer
run-refused-nobody = Personne n’est en cours vers cette certification.
run-refused-open = Une autre attribution de cette certification n’est pas encore terminée. Réessayez dans une minute ou deux.
audit-award-run-started = Attribution à plusieurs lancée
