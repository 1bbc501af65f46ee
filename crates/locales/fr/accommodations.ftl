## Extra time and extra attempts for one officer in one course.

accommodations-title = Aménagements
accommodations-link = Aménagements : temps et tentatives supplémentaires
accommodations-lead = Du temps ou des tentatives supplémentaires pour un agent dans un cours. Le motif n’est pas enregistré, car il peut concerner la santé.
accommodations-now = Accordés
accommodations-now-note = Les limites de temps augmentent de la part accordée, pour les tentatives commencées ensuite.
accommodations-none = Aucun aménagement n’a été accordé.
accommodations-officer = Agent
accommodations-course = Cours
accommodations-time = Temps supplémentaire
accommodations-attempts = Tentatives supplémentaires
accommodations-since = Accordé
accommodations-end = Mettre fin
accommodations-ended = Terminé le { $date }
# $name is who granted it.
accommodations-by = par { $name }
accommodations-new = Accorder un aménagement
accommodations-new-note = Pour un agent inscrit au cours, ou qui le sera.
accommodations-email = Adresse électronique de l’agent
accommodations-time-field = Temps supplémentaire, en pourcentage
accommodations-time-hint = Par exemple 25 : une évaluation de 60 minutes en dure alors 75. Laissez 0 si seules des tentatives sont accordées.
accommodations-attempts-field = Tentatives supplémentaires
accommodations-attempts-hint = En plus de ce que le cours permet, pour chacune de ses évaluations.
accommodations-grant = Accorder
notice-accommodation-granted = L’aménagement est accordé.
notice-accommodation-ended = L’aménagement a pris fin.
