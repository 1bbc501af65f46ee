# The studio: a course from outside meets its draft; the questions of a draft.

## The folder has changed
studio-files-see = Voir ce qui est arrivé
studio-files-folder-title = Ce que contient maintenant le dossier
studio-files-folder-lead = Quelqu’un a modifié les fichiers de ce cours en dehors de l’atelier. Rien n’en parvient aux agents tant que vous ne l’avez pas repris dans un brouillon et publié.
studio-files-same = Rien ne diffère de ce que vous avez.
studio-files-glossary = Le glossaire qui l’accompagne est différent. Il appartient à tous les cours et n’est pas repris ici.
studio-files-impossible = Impossible de le reprendre en l’état :
studio-files-difference = Ce que change la reprise
studio-files-decide = Qu’en faire
studio-files-asked = Ces fichiers ont été modifiés des deux côtés. Choisissez pour chacun ; tous les autres sont déjà réunis.
studio-files-conflict-text = Les deux côtés ont modifié les mêmes lignes. Le reste de ce texte est déjà réuni.
studio-files-conflict-bytes = Les deux côtés ont ici une image ou un fichier différent.
studio-files-conflict-removed-by-us = Vous avez retiré ce fichier ; là-bas, il a été modifié.
studio-files-conflict-removed-by-them = Là-bas, ce fichier a été retiré ; vous l’avez modifié.
studio-files-ours = Le vôtre
studio-files-theirs = Ce qui est arrivé
studio-files-both = Les deux, le vôtre d’abord
studio-files-into-draft = Cela va dans le brouillon ouvert. Tout ce que contient le brouillon en ce moment peut être repris depuis l’historique de chaque texte.
studio-files-into-new = Un brouillon commence ainsi. Les agents gardent ce qu’ils ont jusqu’à la publication.
studio-files-take = Reprendre dans le brouillon
studio-files-leave = Laisser ainsi
studio-files-leave-note = Si vous le laissez, ce n’est plus signalé. Ce sera signalé de nouveau si le dossier change encore.

## An archive is brought
studio-files-import = Apporter un dossier (ZIP)
studio-files-import-lead = Un cours que vous avez téléchargé et modifié sur votre ordinateur. Vous voyez d’abord les différences ; rien n’est modifié avant votre accord.
studio-files-archive = Archive
studio-files-archive-hint = Un fichier ZIP avec le dossier d’un seul cours, 64 Mo au plus, compressé comme décompressé. Sans mot de passe ni archive à l’intérieur.
studio-files-encoding = Textes qui ne sont pas en UTF-8
studio-files-encoding-hint = Seulement si un ancien programme les a écrits. Un mauvais choix change des lettres.
studio-files-encoding-none = Je n’en connais pas
studio-encoding-windows-1252 = Windows, Europe occidentale (windows-1252)
studio-encoding-windows-1256 = Windows, arabe (windows-1256)
studio-encoding-iso-8859-6 = Arabe (ISO 8859-6)
studio-encoding-macintosh = Macintosh, Europe occidentale
studio-files-look = Voir ce qu’elle changerait
studio-files-refused = L’archive ne peut pas être lue
studio-files-again = Rien n’a été modifié. Corrigez les fichiers et choisissez à nouveau l’archive : les navigateurs ne la gardent pas.
studio-files-archive-title = Ce que changerait l’archive
studio-files-archive-lead = Rien n’est encore modifié. L’archive est conservée un jour.
studio-files-remarks = Ce qui lui a été fait
studio-files-remark-file = Fichier
studio-files-remark-what = Ce qui a été fait
studio-files-base = L’archive est partie de
studio-files-base-hint = La version qui a été modifiée. Ce que vous avez changé depuis dans le brouillon reste, là où rien ne se contredit.
studio-files-replace = Peu importe : l’archive remplace tout
studio-files-compare = Comparer avec elle
archive-none = Choisissez un fichier.
archive-not = Ce n’est pas une archive ZIP, ou elle est endommagée.
archive-many = L’archive contient plus de { $most } entrées.
archive-large = Décompressée, l’archive contient plus de { $most } Mio.
archive-file-large = « { $path } » dépasse { $most } Kio.
archive-encrypted = « { $path } » est protégé par un mot de passe. Compressez-le sans mot de passe.
archive-link = « { $path } » est un lien vers un autre fichier. Ajoutez le fichier lui-même.
archive-nested = « { $path } » est une archive ou un document bureautique. Un cours contient des textes et des images.
archive-twice = Deux fichiers de l’archive portent le même nom.
archive-name = Le nom d’un fichier ne peut pas être lu.
archive-broken = « { $path } » est endommagé ou compressé d’une façon illisible.
archive-no-course = Aucun dossier de l’archive ne contient de fichier { $file } : ce n’est pas un cours.
archive-many-courses = L’archive contient { $count } cours, et aucun ne porte le nom de celui-ci. N’en mettez qu’un.
archive-outside = « { $path } » se trouve hors du dossier du cours.
archive-left-out = laissé de côté : ne fait pas partie d’un cours
archive-decoded = lu dans un autre codage et conservé en UTF-8

## The questions of a draft
studio-banks = Questions du brouillon
studio-banks-lead = Les banques de l’évaluation finale et des exercices, et les questions de chaque quiz, telles que le brouillon les contient maintenant.
studio-banks-published = Les questions qu’ont les agents
studio-banks-files = Fichiers de questions
studio-banks-file = Fichier
studio-banks-count = Questions
studio-banks-errors = Erreurs
studio-banks-remarks = Remarques
studio-banks-acts = Aller à
studio-banks-look = Comme les voient les agents
studio-banks-edit = Modifier
studio-banks-none = Il n’y a pas encore de questions.
studio-banks-add = Ajouter une banque
studio-banks-add-do = L’ajouter
studio-banks-name = Nom de la banque
studio-banks-name-hint = Lettres minuscules a à z, chiffres et traits d’union. Les évaluations puisent dans la banque sous ce nom.
studio-banks-taken = Il existe déjà une banque de ce nom.
studio-banks-question = Question { $number } sur { $count }
studio-banks-as-officers = Chacune comme les agents la voient après la bonne réponse. L’ordre des options peut changer.
studio-banks-empty = Ce fichier ne contient pas encore de questions.

## How a text came about, what was done, the audit log
studio-cause-imported = apporté de l’extérieur
studio-files-undecided = Choisissez pour chaque fichier modifié des deux côtés.
studio-files-stale = Quelque chose a changé depuis l’affichage de cette page. Regardez à nouveau.
notice-files-taken = Ce qui est arrivé est dans le brouillon.
notice-folder-left = Le dossier reste tel quel. Il sera signalé de nouveau s’il change encore.
notice-bank-added = La banque est ajoutée. Écrivez sa première question.
notice-text-cleaned = Enregistré, sans ce qui ne peut figurer dans un texte : caractères invisibles ou qui inversent le sens de l’écriture, et images collées sous forme de lettres. Envoyez ces images à part.
audit-draft-taken-in = Fichiers de l’extérieur repris dans un brouillon
audit-draft-folder-left = Dossier modifié d’un cours laissé tel quel
