# The studio: scenarios and interview cases, written and played.

## The list, and a new one
studio-scripts-note = Chacun a son propre brouillon, puis est relu et publié comme un cours.
studio-script-new = Pas encore publié
studio-script-draft = un brouillon est ouvert
studio-new-scenario = Nouveau scénario
studio-new-scenario-lead = Il commence par un court exemple qui fonctionne. Remplacez-le pas à pas : chaque sorte de bloc y figure une fois.
studio-new-interview = Nouveau cas d’entretien
studio-new-interview-lead = Il commence par un cas inventé complet qui fonctionne. Remplacez-le pas à pas. N’utilisez jamais les mots d’une personne réelle.
studio-script-title = Titre
studio-script-name-hint = Laissée vide, elle est formée à partir du titre. Les fichiers portent ce nom, et il reste.
studio-script-of = Cours
studio-script-of-hint = Celui dont il permet d’exercer les leçons.
studio-script-taken = Cette adresse ne peut pas être utilisée. Choisissez-en une autre.
studio-script-course = Choisissez un cours publié.
studio-script-files = Ses fichiers
studio-script-files-note = Le texte, ses traductions et ce qui en fait partie.
studio-script-figures = Ce que les agents y ont fait
notice-script-begun = C’est commencé. Les agents ne le voient pas avant sa publication ; les autres formateurs peuvent le lire et le modifier.
authoring-path-foreign = « { $path } » n’a pas sa place ici : le nom de ces fichiers commence par « { $name } ».

## Playing a scenario
studio-play = Le jouer
studio-play-draft = C’est le brouillon.
studio-play-published = C’est ce qu’ont les agents : aucun brouillon n’est ouvert.
studio-play-note = Rien n’en est enregistré.
studio-play-cut = Le texte a changé depuis : une décision de ce chemin n’est plus proposée. L’histoire s’arrête juste avant.
studio-play-no-way = Rien de ce qui a été examiné ne mène à cette scène. L’histoire en est à son début.
studio-play-ways = Chemins
studio-play-back = Un pas en arrière
studio-play-again = Depuis le début
studio-play-to = Aller à une scène
studio-play-go = Y aller par le plus court chemin

## Playing a case
studio-talk = Parler avec la personne
studio-talk-note = La personne répond comme dans la salle de l’agent, et à côté de chaque réponse figure pourquoi elle est venue. Rien n’en est enregistré. Vous écrivez en anglais.
studio-talk-briefing = Ce que l’agent lit avant
studio-talk-say = Ce que vous dites
studio-talk-say-hint = Une fois que quelqu’un a parlé, un champ vide est un silence.
studio-talk-seed = Autre hasard
studio-talk-seed-hint = Un mot quelconque. Le même mot et les mêmes paroles donnent le même entretien ; un autre mot tire de nouveau au sort.
studio-talk-replay = Rejouer les mêmes paroles
studio-talk-why = Pourquoi cette réponse
studio-talk-coded = Compris comme
studio-talk-sure = sûr à { $percent } %
studio-talk-out = Ce qui a été dit
studio-talk-seen = Ce qui pouvait se voir, et les fautes
studio-talk-decided = Ce qui a décidé
studio-talk-moved-trust = confiance { $by }
studio-talk-moved-distress = détresse { $by }
studio-talk-trust = Confiance { $before } → { $after }
studio-talk-distress = Détresse { $before } → { $after }
studio-talk-fatigue = Fatigue { $before } → { $after }
studio-talk-details = Détails du cas
studio-talk-details-note = Dans l’ordre où ils seraient racontés. Les niveaux sont sur 100.
studio-talk-detail = Détail
studio-talk-tier = Niveau
studio-talk-reached = Ce qui y mène
studio-talk-told = Dans cet entretien
studio-talk-start = Une invitation ouverte
studio-talk-after = Après l’un de ceux-ci : { $details }
studio-talk-untold = non raconté
studio-talk-told-in = tour { $turn } : { $how }
studio-talk-long = Un entretien joué ici a au plus { $most } tours. Reprenez-en quelques-uns.
studio-talk-over = L’entretien est terminé : on ne peut plus rien y dire.
studio-talk-how-narrated = raconté librement
studio-talk-how-confirmed = confirmé par oui
studio-talk-how-again = raconté de nouveau
studio-talk-how-wrong = raconté avec une erreur
studio-talk-how-denied = nié bien que vrai
studio-talk-how-changed = la réponse a changé
studio-talk-how-contaminated = un nom a été repris de la question
studio-talk-signal-tired = La personne est fatiguée.
studio-talk-signal-distressed = La détresse se voit.
studio-talk-signal-cannot = La personne ne peut pas continuer ainsi.
studio-talk-signal-wants-to-go = La personne demande à partir.
studio-talk-signal-need-asked = La personne demande : { $need }.
studio-talk-signal-safety-asked = La personne s’inquiète de sa sécurité.
studio-talk-signal-interpreter = Quelque chose ne va pas avec l’interprète.
studio-talk-signal-companion = La tierce personne est là.
studio-talk-signal-danger = Quelqu’un est en danger maintenant.
studio-talk-signal-minor = La personne est plus jeune qu’elle ne l’a dit.
studio-talk-signal-asks-to-stop = La personne demande d’arrêter.
studio-talk-why-effect = Ce que produit { $label }.
studio-talk-why-prefix = { $label } précédait la question.
studio-talk-why-need-met = { $need } a été donné.
studio-talk-why-ignored = Passé sous silence :
studio-talk-why-acknowledged = Une chose dure qui a été racontée a été reconnue.
studio-talk-why-not-acknowledged = Rien n’a été dit d’une chose dure qui a été racontée. Un mot bienveillant aurait aidé.
studio-talk-why-topic-jump = Un autre sujet est venu juste après une chose dure.
studio-talk-why-pressed = Nouvelle insistance sur { $detail }.
studio-talk-why-dont-know = « Je ne sais pas » n’a pas été accepté.
studio-talk-why-telling = Raconter { $detail } coûte.
studio-talk-why-asked = Question sur { $detail }, dont il est dur de parler.
studio-talk-why-reluctant = { $came ->
    [yes] La personne est réticente : tirage { $draw }, sous la probabilité de { $chance } sur 100. Plus de confiance la diminue.
   *[no] La personne n’est pas réticente : tirage { $draw }, la probabilité était de { $chance } sur 100.
}
studio-talk-why-gate = { $detail } reste fermé : la porte est ouverte à { $open } sur 100, il faut { $needed }. Plus de confiance, ou moins de détresse, l’ouvre.
studio-talk-why-not-yet = { $detail } reste fermé : l’un de ceux-ci doit être raconté d’abord : { $after }.
studio-talk-why-locked = Des détails restent fermés :
studio-talk-why-retrieval = { $came ->
    [yes] { $detail } vient à l’esprit : tirage { $draw }, sous la probabilité de { $chance } sur 100.
   *[no] { $detail } ne vient pas à l’esprit : tirage { $draw }, la probabilité était de { $chance } sur 100. Une question ouverte donne la meilleure chance.
}
studio-talk-why-error = { $came ->
    [yes] Une erreur : tirage { $draw }, sous la probabilité de { $chance } sur 100.
   *[no] Pas d’erreur : tirage { $draw }, la probabilité était de { $chance } sur 100.
}
studio-talk-why-nothing-asked = Aucun détail ne correspond à la question.
studio-talk-why-exhausted = Tout ce que cela peut apporter est raconté.
studio-talk-why-promise-broken = Une promesse du premier entretien n’a pas été tenue.
studio-talk-why-break = Une pause a été faite.
studio-talk-why-fact = Le fait { $fact } correspond.
studio-talk-why-act = L’acte lui-même.
