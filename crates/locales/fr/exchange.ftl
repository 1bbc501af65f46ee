## Links from a course on the instructors' home.

author-banks = Banques de questions
author-statistics = Statistiques
author-exchange = Import et export

## Banks.

banks-title = Banques de questions
banks-lead = Chaque question de ce cours, avec ce qu’elle évalue et où elle est posée.
banks-none = Ce cours n’a pas de banque de questions.
banks-regrades = Questions corrigées
banks-regrades-note = Des tentatives terminées contiennent une version plus ancienne de ces questions. Rien ne change tant que vous ne notez pas les réponses à nouveau.
banks-regrade-versions = Répondu dans la version { $from }. La plus récente est la version { $to }.
banks-regrade-link = Voir ce qu’une nouvelle notation changerait
banks-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
banks-imported = Importée
banks-question = Question
banks-kind = Type
banks-competence = Compétence
banks-difficulty = Difficulté
banks-used-in = Posée dans
banks-version = version { $version }
banks-pages = Pages de cette banque

## Questions in and out.

exchange-title = Import et export
exchange-lead = Reprenez des questions d’un autre système de formation, ou emportez-y une banque.
exchange-in = Import
exchange-in-note = Vous voyez d’abord ce que deviendrait chaque élément du fichier. Rien n’est importé avant votre confirmation.
exchange-in-note-draft = Ce que vous importez entre dans le brouillon du cours ; il est relu et publié avec lui.
exchange-to-draft = Vers le brouillon
exchange-file = Fichier
exchange-file-hint = GIFT, Moodle XML ou Aiken.
exchange-file-again = Choisissez à nouveau le fichier : les navigateurs ne le gardent pas.
exchange-format = Format
exchange-format-guess = Le reconnaître d’après le fichier
exchange-format-gift = GIFT
exchange-format-moodle-xml = Moodle XML
exchange-format-aiken = Aiken
exchange-bank = Nom de la banque
exchange-bank-hint = Petites lettres, chiffres et traits d’union, par exemple : rights-2026. Une nouvelle banque est créée pour les questions.
exchange-competence = Compétence
exchange-competence-hint = Pour toutes les questions du fichier. Les autres systèmes ne disent pas ce qu’une question évalue.
exchange-difficulty = Difficulté
exchange-difficulty-low = 1 : se rappeler
exchange-difficulty-middle = 2 : appliquer
exchange-difficulty-high = 3 : juger
exchange-try = Lire le fichier
exchange-imports = Imports effectués
exchange-imports-note = Les plus récents d’abord. Chacun garde son rapport.
exchange-imports-none = Rien n’a été importé dans ce cours.
exchange-column-file = Fichier
exchange-column-bank = Banque
exchange-column-taken = Reprises
exchange-column-refused = Non reprises
exchange-column-by = Par
exchange-column-when = Quand
exchange-withdrawn = Retiré le { $date }
exchange-out = Export
exchange-out-note = Moodle XML contient plus de types de question que GIFT. Ce qu’un format ne peut pas exprimer est nommé dans le fichier lui-même.

## One import.

import-title = Ce qui serait importé
import-title-done = Import
import-lead = Rien n’a encore été importé. Cette liste est gardée pendant une heure.
import-lead-done = Ce qu’est devenu chaque élément du fichier.
import-file = Le fichier
import-taken = deviennent des questions
import-remarks = remarques sur celles-ci
import-refused = ne peuvent pas être repris
import-done-at = Importé le
import-confirm-note = Des questions sans commentaire ou sans motif de la clé peuvent être importées. Elles figurent parmi les avertissements du cours jusqu’à ce que quelqu’un les complète.
import-confirm-now = Le cours est publié avec elles aussitôt : personne ne les relit avant que les agents ne les reçoivent.
import-confirm-draft = Elles entrent dans le brouillon du cours, et une seconde personne les relit avant leur publication.
import-confirm = { $count ->
    [one] Importer { $count } question
   *[other] Importer { $count } questions
}
import-leave = Renoncer
import-items = Chaque élément
import-items-note = Dans l’ordre du fichier.
import-items-none = Le fichier ne contient aucun élément.
import-column-item = Élément
import-column-line = Ligne
import-column-became = Devient
import-column-remarks = Remarques
import-not-taken = Non repris
import-no-name = Sans nom
import-pages = Pages des éléments
import-withdraw-title = Retirer les questions
import-withdraw-note = Elles ne sont plus posées. Les tentatives où elles ont été posées les gardent.
import-withdraw-note-draft = Elles sont retirées du brouillon. Elles sont posées aux agents jusqu’à sa publication. Les tentatives où elles ont été posées les gardent.
import-withdraw = Les retirer
notice-imported = Les questions sont importées.
notice-import-withdrawn = Les questions sont retirées.
notice-imported-draft = Les questions sont dans le brouillon. Elles seront posées quand il sera publié.
notice-import-withdrawn-draft = Les questions sont retirées du brouillon.
