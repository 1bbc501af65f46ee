## What Audire is and is not.

about-title = À propos d’Audire
about-lead = Audire forme les agents de police qui parlent avec des personnes peut-être victimes de la traite des êtres humains.
about-is-title = Ce que c’est
about-is-1 = Un cours enseigne le droit, les indices de la traite, et la manière de parler avec une personne qui est peut-être une victime. De courtes questions dans le texte vous font décider, puis vous expliquent pourquoi. Une évaluation finale et un certificat disent ce que vous avez démontré.
about-is-2 = Chaque règle d’une leçon cite sa source : un traité, une directive, des lignes directrices ou une étude. Là où la recherche est incertaine, la leçon le dit.
about-is-3 = Toutes les personnes des cas et des questions sont inventées. Aucun cas d’une personne réelle n’est utilisé.
about-not-title = Ce que ce n’est pas
about-not-1 = Audire ne juge pas si une personne dit la vérité, ne pose de diagnostic sur personne et ne décide pas qui est une victime.
about-not-2 = Un certificat n’autorise personne à auditionner des victimes en autonomie. Il faut pour cela une pratique supervisée et une habilitation nationale.
about-not-3 = Audire ne remplace ni le droit national, ni les règles de votre service, ni l’avis d’un procureur. Lorsqu’ils diffèrent d’une leçon, ce sont eux qui s’appliquent.
about-review-title = Relecture
about-review-1 = Les contenus n’ont pas encore été relus par des personnes survivantes de la traite, par des professionnels de la protection de l’enfance ni par des juristes. Tenez-en compte à l’usage, et faites-les relire pour votre pays avant de vous y fier.
about-review-2 = Si un point d’une leçon est faux ou pourrait nuire, signalez-le à votre formateur. Les leçons sont des fichiers de texte qui peuvent être corrigés le jour même.
about-privacy-title = Protection des données
about-privacy-1 = Audire conserve votre compte, ce que vous avez lu et répondu, vos résultats et vos certificats, ainsi qu’un journal des événements de sécurité. Une fois la connexion établie, une page de votre compte énumère tout cela et dit qui le voit.
about-privacy-2 = Les responsables de programme voient des chiffres, pas des réponses. Personne n’est informé lorsque vous quittez une page, passez une leçon ou cherchez du soutien.
about-privacy-3 = Il n’y a aucun traceur, rien n’est chargé depuis d’autres sites, et rien ne leur est envoyé. Les cookies servent à maintenir votre connexion et à mémoriser la langue et le mode clair ou sombre, rien de plus.
about-support-title = Soutien
about-support-note = Personne n’est informé que vous avez consulté ces informations.
about-support-text = La lecture de textes sur la violence et l’exploitation peut laisser des traces, plus encore si elle touche à votre propre vie. Vous pouvez quitter immédiatement toute page et passer toute leçon sans pénalité.
about-licence-title = Licence
about-licence-1 = Le programme est un logiciel libre sous licence Apache 2.0 ou sous licence MIT, à votre choix. Vous pouvez l’exécuter, le lire, le modifier et le partager.
about-licence-2 = La police de caractères est IBM Plex Sans, sous licence SIL Open Font License 1.1.
