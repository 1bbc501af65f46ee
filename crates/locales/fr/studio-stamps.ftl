# Review stamps: who read a course, and for what.

stamp-kind-subject = Ce qu’il enseigne
stamp-kind-child-protection = Protection de l’enfance
stamp-kind-survivor-led = Lecture par des personnes survivantes
stamp-kind-legal = Droit

## For officers
course-stamps = Qui a relu ce cours
course-stamps-note = Inscrit par les responsables de programmes qui utilisent ce cours.
course-stamps-link = Relectures de ce cours
stamp-read-subject = Relu sous l’angle de ce qu’il enseigne
stamp-read-child-protection = Relu sous l’angle de la protection de l’enfance
stamp-read-survivor-led = Relu par des personnes survivantes de la traite
stamp-read-legal = Relu sous l’angle du droit
stamp-details = Ce qui a été lu
stamp-version-same = La version relue est celle que vous avez ({ $version }).
stamp-version-earlier = C’est une version antérieure qui a été relue ({ $version }), et non la vôtre. Ce qui a changé depuis ne faisait pas partie de cette relecture.
stamp-version-later = C’est une version plus récente qui a été relue ({ $version }), et non la vôtre.

## The page of the stamps
stamps-title = Relectures de ce cours
stamps-lead = Les agents voient sur la page du cours qui l’a relu, et sous quel angle. N’inscrivez que ce que quelqu’un a réellement lu, et un nom seulement si la personne est d’accord.
stamps-list = Ce qui est inscrit
stamps-list-note = Ce qui est retiré reste ici, et les agents ne le voient plus.
stamps-none = Personne n’a inscrit de relecture.
stamps-entered = Inscrite le { $date } par
stamps-withdrawn = Retirée le { $date }
stamps-of-current = La version relue est la version actuelle ({ $version }).
stamps-of-other = La version relue n’est pas la version actuelle ({ $version }).
stamps-withdraw = Retirer
stamps-withdraw-note = Elle ne pourra pas être rétablie, mais inscrite de nouveau.
stamps-new = Inscrire une relecture
stamps-new-note = Les agents la voient aussitôt. Elle peut être retirée, mais pas modifiée.
stamps-kind = Relu sous l’angle
stamps-country = Pays
stamps-country-hint = Seulement pour une relecture du droit.
stamps-no-country = Aucun
stamps-version = La version qui a été relue
stamps-version-choice = { $version }, publiée le { $date }
stamps-reviewer = Qui l’a relu
stamps-reviewer-hint = Nom et fonction, ou nom d’une organisation. Toutes les personnes qui voient le cours le voient aussi.
stamps-scope = Ce qui a été lu, et ce qui ne l’a pas été
stamps-scope-hint = Par exemple : toutes les leçons et questions des modules 1 à 3, pas les images.
stamps-day = Jour de la relecture
stamps-enter = Inscrire la relecture

## What is wrong
stamps-kind-unknown = Choisissez sous quel angle le cours a été relu.
stamps-country-missing = Choisissez le pays dont le droit a été vérifié.
stamps-country-only-legal = Seule une relecture du droit a un pays.
stamps-version-unknown = Choisissez la version qui a été relue.
stamps-reviewer-missing = Écrivez qui l’a relu.
stamps-scope-missing = Écrivez ce qui a été lu.
stamps-scope-long = Écrivez au plus { $most } caractères.
stamps-day-missing = Indiquez le jour de la relecture.
stamps-day-ahead = Ce jour est à venir.
stamps-day-far = Ce jour remonte à plus de dix ans.
stamps-too-many = Vous avez inscrit { $most } relectures de ce cours en un jour. Continuez demain.

## What was done
notice-stamp-entered = La relecture est inscrite. Les agents la voient maintenant.
notice-stamp-withdrawn = La relecture est retirée. Les agents ne la voient plus.
audit-course-stamp-entered = Relecture d’un cours inscrite
audit-course-stamp-withdrawn = Relecture d’un cours retirée
