## L’en-tête d’un bilan, et ce qu’il montre en mots simples.

interview-debrief = Bilan
# Both are times.
interview-when = { $began } à { $ended }
interview-pinned = Cas { $version }, modèle { $model }, graine { $seed }.
interview-pinned-note = Avec cela et vos mots, l’entretien peut être rejoué, avec les mêmes réponses.
interview-transcript = Ce qui a été dit, avec les étiquettes
interview-turn = Tour { $turn }
interview-officer = Agent
interview-result = Résultat
interview-result-note = Les questions dont le programme n’est pas sûr ne comptent jamais contre vous.
interview-result-few = Il y a eu trop peu de questions sur les faits pour juger cet entretien. Il peut être jugé à partir de 15.
interview-result-competent = Cet entretien a atteint ce qui est demandé d’un entretien.
interview-result-not-yet = Cet entretien n’a pas encore atteint ce qui est demandé d’un entretien.
interview-result-shares = { $count ->
    [one] Sur { $count } question sur les faits, { $recommended } % étaient recommandées, { $open } % ouvertes, { $closed } % proposaient une réponse et { $leading } % y conduisaient.
   *[other] Sur { $count } questions sur les faits, { $recommended } % étaient recommandées, { $open } % ouvertes, { $closed } % proposaient une réponse et { $leading } % y conduisaient.
}
interview-result-missing = Ce qui manquait :
interview-result-practice = C’était un entraînement : rien ne compte, et vous seul pouvez le lire.
interview-judged-passed = Un évaluateur a confirmé cet entretien le { $date }.
interview-judged-not = Un évaluateur n’a pas confirmé cet entretien ({ $date }).
interview-judged-waits = Aucun évaluateur ne l’a encore regardé. Le programme seul ne décide jamais.
interview-strengths = Ce qui a marché
interview-goal = Un objectif
interview-goal-note = Pour le prochain entretien.

## Ce qui a marché. $count est un nombre de fois, ou un pourcentage là où c’est écrit.

interview-strength-acknowledged = Vous avez reconnu quelque chose de difficile aussitôt après l’avoir entendu.
interview-strength-break = Vous avez fait une pause quand il en fallait une.
interview-strength-needs = Vous avez répondu à un besoin.
interview-strength-open = { $count } % de vos questions étaient ouvertes.
interview-strength-safety-first = Vous avez parlé de sécurité avant la première question sur les faits.
interview-strength-followed = { $count ->
    [one] Vous avez repris { $count } fois les mots de la personne et demandé d’en dire plus.
   *[other] Vous avez repris { $count } fois les mots de la personne et demandé d’en dire plus.
}
interview-strength-paired = { $count ->
    [one] Après { $count } question fermée, vous avez rouvert l’échange.
   *[other] Après { $count } questions fermées, vous avez rouvert l’échange.
}
interview-strength-ground-rules = Vous avez dit comment l’échange fonctionne : on peut ne pas savoir, ne pas comprendre, vous corriger.
interview-strength-no-leading = { $count ->
    [one] Sur { $count } question, aucune ne conduisait à une réponse.
   *[other] Sur { $count } questions, aucune ne conduisait à une réponse.
}
interview-strength-listened = Vous avez écouté : { $count } % des mots étaient les vôtres.
interview-strength-closed-well = Vous avez conclu l’échange avec soin.
interview-strength-choice = Vous avez laissé un choix à la personne.
interview-strength-support = Vous avez reconnu un effort ou un sentiment sans juger.
interview-strength-invited = Vous avez invité la personne à raconter librement.
interview-strength-explained = Vous avez dit qui vous êtes ou à quoi sert l’échange.
interview-strength-began-with-person = Vous avez commencé par la personne et non par les faits.
interview-strength-encouraged = Vous avez laissé la personne continuer sans rien ajouter.
interview-strength-tried = { $count ->
    [one] Vous êtes resté dans l’échange pendant { $count } tour.
   *[other] Vous êtes resté dans l’échange pendant { $count } tours.
}

## Un objectif.

interview-goal-more-questions = Restez plus longtemps sur les faits : au moins 15 questions, la plupart ouvertes.
interview-goal-longer-narratives = Laissez les récits s’allonger : après une question ouverte, attendez, puis dites « et ensuite ? » ou « dites-m’en plus ».
interview-goal-faults = Pas de menace, pas de promesse, pas de doute, pas de reproche. Quand l’un d’eux vous vient aux lèvres, taisez-vous le temps d’un souffle.
interview-goal-steps = Accomplissez chaque étape que demande ce genre d’échange, d’abord celles qui touchent à la sécurité.
interview-goal-suggestive = Ne mettez dans une question rien que la personne n’ait dit. Commencez par « Vous avez dit… ».
interview-goal-open = Faites d’une question sur trois une question ouverte : « Parlez-moi de… ».
interview-goal-recommended = Avant de demander un détail, demandez le récit : ouvert d’abord, puis qui, quoi, où.
interview-goal-paired = Après chaque question fermée, ouvrez la suivante : « Vous avez dit… Dites-m’en plus. »
interview-goal-option-posing = Remplacez « Est-ce qu’il… ? » par « Que s’est-il passé ensuite ? ». Gardez les questions fermées pour la fin.
interview-goal-multiple = Posez une question à la fois, et arrêtez-vous au point d’interrogation.
interview-goal-longest-closed = Jamais plus de trois questions fermées de suite.
interview-goal-word-share = Dites moins : une courte invitation, puis attendez.

## La carte des questions.

interview-map = Carte des questions
interview-map-note = Chaque signe est un tour, du début à la fin. Ce qui est recommandé se trouve en haut, ce qui propose une réponse ou y conduit, en bas.
interview-map-type = Type
interview-map-over-time = Au fil du temps
interview-map-count = Tours
interview-map-turn = Tour
# $turns is a list of numbers.
interview-map-turns = Tours { $turns }
interview-map-none = Aucun tour
interview-map-open = ouverte
interview-map-directive = demande un détail
interview-map-options = propose une réponse
interview-map-avoid = suggère ou fait pression
interview-map-other = tout le reste
interview-map-unsure = en pointillé : le programme n’est pas sûr, et cela ne compte pas
interview-map-in-a-row = { $count } de suite
interview-map-run = { $count ->
    [one] Du tour { $first } au tour { $last }, { $count } question de suite proposait une réponse ou y conduisait.
   *[other] Du tour { $first } au tour { $last }, { $count } questions de suite proposaient une réponse ou y conduisaient.
}
interview-map-nuance = Une question fermée tard dans l’échange, suivie d’une question ouverte, n’est pas une faute. Les questions fermées et suggestives nuisent le plus quand la personne est jeune ou sous pression : elle répond alors pour faire plaisir, et ces réponses ne se distinguent plus des souvenirs.
interview-map-table = La carte et les courbes en tableau
interview-lane-pressing = Pression, promesses, doute
interview-lane-around = Contact, informations, besoins, actes
interview-trust = Confiance
interview-distress = Détresse
# Percentages.
interview-curve-label = Confiance de { $trust_first } à { $trust_last }, détresse de { $distress_first } à { $distress_last }, sur 100.
interview-moved = Les tours qui ont changé la confiance ou la détresse
interview-moved-note = Ce que le modèle a supposé de cette personne fictive. Cela ne dit rien de ce que ressentent de vraies personnes.
interview-moved-trust-up = La confiance a augmenté.
interview-moved-trust-down = La confiance a baissé.
interview-moved-distress-up = La détresse a augmenté.
interview-moved-distress-down = La détresse a baissé.
interview-table-counts = Compte
interview-table-recommended = oui, recommandée
interview-table-counted = oui
interview-table-not = non
interview-unsure = pas sûr
interview-unsure-note = Le programme n’est pas sûr ; cela ne compte pas contre vous.

## Mesures et niveaux.

interview-measures = Mesures
interview-measures-note = { $count ->
    [one] Les parts portent sur { $count } question sur les faits et du récit d’exercice.
   *[other] Les parts portent sur { $count } questions sur les faits et du récit d’exercice.
}
interview-measure = Mesure
interview-bands = Par rapport aux niveaux
interview-value = Valeur
interview-band = Niveau
interview-bands-note = Plus le fond est foncé, meilleur est le niveau. Le trait vertical est ce que demande « compétent », le point est cet entretien. Ces niveaux sont les nôtres, fixés entre des chiffres publiés.
# $number is a percentage or a number.
interview-at-least = au moins { $number }
interview-at-most = au plus { $number }
interview-asked-faults = rien de grave, comme une menace ou une promesse ; au plus un doute ou un reproche
interview-only-shown = pour information
interview-value-none = Aucune n’a été posée
interview-value-of = { $count } sur { $of }
interview-measure-recommended = Questions recommandées
interview-measure-open = Questions ouvertes
interview-measure-option-posing = Questions qui proposent une réponse
interview-measure-paired = Questions fermées suivies d’une ouverte
interview-measure-suggestive = Questions suggestives
interview-measure-multiple = Plusieurs questions à la fois
interview-measure-word-share = Part des mots de l’agent
interview-measure-longest-closed = Plus longue suite de questions fermées
interview-measure-steps = Étapes accomplies
interview-measure-faults = Ce qui ne doit pas arriver
interview-band-red = Loin du but
interview-band-developing = En progrès
interview-band-competent = Compétent
interview-band-strong = Solide

## De meilleurs mots, et des mots laissés de côté.

interview-improve = Vos mots, de meilleurs mots
interview-improve-note = Les tours qui comptent le plus, trois au plus.
interview-yours = Vous avez dit
interview-officers = Les mots de l’agent
interview-better = Mieux
interview-better-stop = La personne avait demandé d’arrêter. Seule une conclusion, ou ce dont elle a besoin, a alors sa place.
interview-better-danger = Quelqu’un en danger avait été nommé. La sécurité passe avant le récit.
interview-better-companion = Un tiers était dans la pièce. Ce qui se dit devant lui, il l’entend.
interview-better-withheld-need = Le confort est dû et n’est pas la récompense d’une réponse.
interview-better-threat = Une menace ferme l’échange, et ce qui est dit ensuite ne vaut rien.
interview-better-promise = Vous ne pouvez pas la tenir. Une promesse rompue emporte la confiance.
interview-better-disbelief = Le doute fait taire. Redemandez de façon ouverte, plus tard, sur la même partie.
interview-better-blame = Cela rend la personne responsable de ce qu’on lui a fait.
interview-better-briefing = Cela venait du dossier et non de la personne. Ce qu’elle en dit maintenant ne se distingue plus.
interview-better-leading = Elle montre la réponse attendue, ou tient pour acquis ce qui n’a pas été dit.
interview-better-pressure = La pression amène des réponses courtes, et moins nombreuses.
interview-better-minimising = Cela rend plus petit ce qui s’est passé, ou ce qui est ressenti.
interview-better-praise = Féliciter pour une réponse apprend quelles réponses vous plaisent. Reconnaissez plutôt l’effort.
interview-better-several = Plusieurs questions à la fois : seule la dernière reçoit une réponse.
interview-better-third-person = Parlez à la personne, et non d’elle à l’interprète.
interview-better-closed = Elle propose une réponse. La forme ouverte laisse la personne raconter.
interview-better-closed-run = Une question fermée après l’autre : le récit devient le vôtre.
interview-left = Dit, et pas repris
interview-left-note = Des mots de la personne qui menaient plus loin. Ils peuvent être repris lors d’un deuxième échange.
interview-left-ask = Par exemple :

## Ce qui a été raconté.

interview-details = Ce qui a été raconté
interview-details-note = Ce qui est raconté dépend aussi du cas et du hasard. C’est montré et non jugé.
interview-known-narrated = raconté librement
interview-known-confirmed = seulement approuvé
interview-known-contaminated = mêlé à ce qui a été soufflé
interview-known-denied = nié
interview-known-untold = non raconté
interview-tier-0 = Lieu et habitudes
interview-tier-1 = Comment c’est arrivé, voyage, travail, vie
interview-tier-2 = Contrôle : dette, papiers, salaire, menaces
interview-tier-3 = Qui est derrière, qui y est encore

## Ce qui a été fait.

interview-steps = Étapes
interview-steps-note = Ce qui doit être fait dans cet échange. Sans celles de la sécurité, il n’est pas compétent.
interview-steps-hidden = Certaines étapes de ce cas ne sont pas montrées : elles révéleraient ce qui n’a pas été raconté dans cet entretien.
interview-step-done = Fait
interview-step-missing = Pas fait
interview-step-safety = Sécurité
interview-phases = Parties de l’échange
interview-phases-note = Leurs numéros figurent au-dessus de la carte.
interview-phase-engage = Contact et explications
interview-phase-ground-rules = Règles de base
interview-phase-practice = Récit d’exercice
interview-phase-free-account = Récit libre
interview-phase-follow-up = Reprise
interview-phase-closing = Conclusion
interview-phase-turns = tours { $first } à { $last }
interview-phase-none = n’a pas eu lieu
interview-faults = Ce qui ne doit pas arriver
interview-faults-note = Menaces, promesses, doute, reproches, et mots du dossier mis dans la bouche de la personne.
interview-faults-none = Rien de tel.
interview-fault-threat = Une menace
interview-fault-promise = Une promesse que vous ne pouvez pas tenir
interview-fault-disbelief = On a dit à la personne qu’on ne la croyait pas
interview-fault-blame = La personne a reçu un reproche
interview-fault-inappropriate = Une demande qui n’a pas sa place dans un entretien
interview-fault-withheld-need = Le confort a été soumis à une réponse
interview-fault-companion-present = Les faits ont été abordés devant un tiers
interview-fault-danger-ignored = Le récit a continué après que quelqu’un en danger a été nommé
interview-fault-minor-ignored = Le récit a continué alors que la personne s’est révélée être un enfant
interview-fault-stop-ignored = L’échange a continué après que la personne a demandé d’arrêter
# Followed by why it was one.
interview-trap = Du dossier :
interview-present-seen = Qui était là
interview-present-chosen = invité
interview-present-left = laissé dehors
interview-present-good = Sa présence est bonne.
interview-present-bad = Mieux vaut son absence.
interview-flag-briefing-leak = reprend un mot du dossier que la personne n’a pas dit
interview-flag-withheld-need = soumet le confort à une réponse
interview-flag-third-person = parle de la personne à la troisième personne
interview-flag-authority = s’appuie sur ce que d’autres sauraient
interview-flag-stereotype = s’appuie sur ce que les gens seraient
interview-flag-imagine = demande d’imaginer ou de deviner
interview-flag-opinion = donne un avis
interview-flag-repeat-challenge = redemande la même chose, avec doute
interview-flag-why-blame = un « pourquoi » qui peut sonner comme un reproche
interview-flag-temporal = demande le moment

## Retour sur le plan.

interview-revisited = Retour sur les hypothèses
interview-revisited-note = Ce que vous pensiez avant. Vous seul le voyez.
interview-plan-none = Rien n’a été préparé par écrit.
interview-look-back = Que pensez-vous maintenant ?
interview-look-back-hint = Quelle explication s’est affaiblie, laquelle s’est renforcée, et laquelle n’avez-vous pas interrogée ? Qu’est-ce qui parlerait contre celle que vous préférez ?
interview-look-back-keep = Garder ceci
interview-good-ending = À quoi ressemble une bonne fin ici
interview-good-ending-note = Par l’auteur du cas.

## Le compte rendu, et les contestations.

interview-transcript-note = Chaque étiquette peut être contestée une fois ; un évaluateur décide. Sur papier, ceci n’est imprimé que s’il est ouvert.
interview-transcript-open = { $count ->
    [one] Montrer { $count } tour
   *[other] Montrer les { $count } tours
}
interview-turn-narrated = { $count ->
    [one] { $count } détail a été raconté librement.
   *[other] { $count } détails ont été racontés librement.
}
interview-turn-confirmed = { $count ->
    [one] { $count } détail a seulement été approuvé.
   *[other] { $count } détails ont seulement été approuvés.
}
interview-contest = Contester cette étiquette
interview-contest-label = Ce que c’est
interview-contest-choose = Choisir
interview-contest-reason = Pourquoi
interview-contest-hint = Un évaluateur lit le tour avec ce qui a été dit avant, ce motif, et aucun nom. Une fois la décision prise, le tour et ce qui a été dit avant sont conservés, sans nom, pour tester le programme.
interview-contest-send = Envoyer à un évaluateur
interview-contest-waits = Vous avez contesté : « { $label } ». Un évaluateur n’a pas encore décidé.
interview-contest-upheld = La contestation a été acceptée : c’est « { $label } ».
interview-contest-dismissed = La contestation n’a pas été acceptée : c’est « { $label } ».

## Un échange arrêté à cause de demandes qui n’y ont pas leur place.

interview-report = Pourquoi cet échange a été arrêté
interview-report-text = Deux fois, quelque chose a été demandé qui n’a pas sa place dans un entretien : des détails intimes ou cruels, ou une insulte. La personne n’a pas répondu. Un évaluateur lit ces deux tours et rien d’autre.
interview-report-object = Ce que vous en dites
interview-report-object-hint = Si vous vouliez dire autre chose, dites-le. Cela ne peut être envoyé qu’une fois.
interview-report-send = Envoyer
interview-report-objection = Ce que dit l’agent
interview-report-upheld = Un évaluateur a conclu que ces tours n’ont pas leur place dans un entretien.
interview-report-dismissed = Un évaluateur a conclu que ces tours voulaient dire autre chose. Cela n’a aucune conséquence.

## Les entretiens côte à côte, et la suite.

interview-earlier = Vos entretiens côte à côte
interview-earlier-note = Le plus ancien d’abord, celui-ci plein. La ligne pointillée est ce que demande « compétent ».
interview-earlier-table = La même chose en tableau
interview-earlier-one = Entretien
interview-earlier-this = celui-ci
interview-earlier-questions = Questions
interview-after = Ce qui a été dit ici peut vous rester en tête, aussi si vous avez vous-même vécu de telles choses. Prenez quelques minutes loin de l’écran.
interview-play-again = Au début de ce cas
interview-erase = Supprimer cet entretien
interview-erase-note = Ce qui a été dit, votre plan, vos notes et le bilan sont supprimés aussitôt et ne peuvent pas être rétablis. Ce qui reste ne porte pas de nom pour qui le lit : quand vous étiez dans la salle ; une réplique contestée qu’un évaluateur a tranchée, comme exemple de test ; et, si l’entretien a été arrêté à cause de demandes déplacées, ces deux répliques avec leur signalement. Vous pouvez encore vous opposer à ce signalement sur la page de ce cas.
interview-erase-do = Supprimer définitivement
interview-held-back = Un second entretien peut suivre. Ce qui n’a pas été raconté n’est pas montré avant.
interview-held-back-show = Tout montrer : je ne veux pas de second entretien
