## Observed practice, for assessors.

observations-title = Pratique observée
observations-lead = La pratique que vous avez observée et évaluée, de personnes des programmes où vous évaluez.
observations-new = Évaluer une pratique
observations-none = Vous n’en avez pas encore consigné.
observations-officer = Agent
observations-rubric = Évalué avec
observations-day = Jour
observations-result = Résultat
observations-passed = Réussi
observations-not-passed = Pas encore
observations-paper = Sur papier
observations-paper-lead = À remplir à la main quand il n’y a pas d’appareil. Consignez-la ensuite avec le formulaire.
observations-assessor = Évaluateur
observations-signature = Signature
observations-rule = { $count ->
    [one] Réussi quand rien n’est « pas encore », que tout ce qui est indispensable est « acquis » et qu’au moins { $count } en tout l’est.
   *[other] Réussi quand rien n’est « pas encore », que tout ce qui est indispensable est « acquis » et qu’au moins { $count } en tout le sont.
}
observations-must = indispensable
observations-level-0 = Pas encore
observations-level-1 = En partie
observations-level-2 = Acquis
observations-words = Ce que vous avez vu
observations-record = Consigner
observations-no-officers = Il n’y a personne dans les programmes où vous évaluez.
observation-refused-officer = Choisissez quelqu’un dans la liste.
observation-refused-own = Nul n’évalue sa propre pratique.
observation-refused-day = Choisissez un jour qui n’est pas à venir.
observation-refused-level = Choisissez un niveau pour chaque critère.
observation-refused-words = { $most } caractères au plus.
notice-observation-recorded = L’observation est consignée.
audit-observation-recorded = Pratique observée consignée
observations-recorded = Consignée
observations-seen = Ce que l’évaluateur a vu
observations-own-lead = Comment des évaluateurs ont noté votre pratique, avec ce qu’ils ont écrit.
observations-by = par { $person }, { $date }
observations-words-kept = Ce que l’évaluateur a écrit est réservé à l’agent et à l’évaluateur.
audit-observation-viewed = Pratique observée ouverte par l’équipe
observations-list = Ce que vous avez consigné
observations-awards = Les attributions qui attendent une confirmation, et où chacun en est, se trouvent dans les programmes où vous évaluez.
