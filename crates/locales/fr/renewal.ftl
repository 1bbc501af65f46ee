## Suivre de nouveau un cours pour un nouveau cycle d’une certification.

standing-again = Suivre de nouveau le cours
standing-again-note = Vous commencez la version la plus récente du cours, depuis la première leçon. Ce que vous avez déjà fait reste tel quel, et vos certificats aussi.
notice-course-again = Vous suivez de nouveau ce cours. Ce que vous avez déjà fait reste tel quel.
again-refused-early = Votre certification peut être renouvelée à partir du { $day }. Ce que vous faites avant ce jour ne compte pas pour le renouvellement ; le cours n’est donc pas encore recommencé.
again-refused-not-needed = Il n’est pas nécessaire de suivre de nouveau ce cours pour cette certification en ce moment.
course-completed-before = Vous avez déjà terminé ce cours, le { $date }. Cela reste acquis, et votre certificat aussi.

## Ses propres certificats : leur durée de validité et ce qu’exige leur renouvellement.

certificates-no-end = Sans date de fin : il reste valable.
certificates-expired-on = Était valable jusqu’au { $date }
certificates-window = Peut être renouvelé à partir du { $date }
certificates-window-open = Peut être renouvelé maintenant. Le parcours plus court est ouvert jusqu’au { $date } inclus.
certificates-window-over = Le délai de renouvellement est passé depuis le { $date }. Le parcours complet est de nouveau exigé.
certificates-renewed = Renouvelé le { $date } :
certificates-renewal = Ce qu’exige le renouvellement
certificates-renewal-lapsed = Ce qu’exige le parcours complet
certificates-renewal-early = Ce que vous faites avant le { $date } ne compte pas pour le renouvellement, sauf mention contraire ci-dessous.
certificates-renewal-version = Ce sont les exigences d’aujourd’hui. Celles du jour où le renouvellement s’ouvre font foi.

## Fichiers derrière le lien d’un titulaire.

shared-files-note = Toute personne qui a ce lien peut les télécharger tant qu’il fonctionne. Un programme qui lit les Open Badges peut prendre l’adresse du fichier JSON ou JWT.

## Le retour après une révocation, pour les responsables.

reopen-title = Révoquées
reopen-lead = Leur certificat a été révoqué. Rien n’est renouvelé ni ouvert automatiquement. Vous pouvez leur ouvrir le parcours complet : ce qui est montré à partir de ce jour compte.
reopen-on = révoqué le { $date }
reopen-open = Ouvrir le parcours complet
reopen-refused-own = Personne n’ouvre le parcours complet pour soi-même.
reopen-refused-good = Ce certificat n’a pas été révoqué.
notice-cycle-reopened = Le parcours complet est ouvert.
