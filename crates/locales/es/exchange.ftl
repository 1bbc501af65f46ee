## Links from a course on the instructors' home.

author-banks = Bancos de preguntas
author-statistics = Estadísticas
author-exchange = Importar y exportar

## Banks.

banks-title = Bancos de preguntas
banks-lead = Cada pregunta de este curso, con lo que evalúa y dónde se hace.
banks-none = Este curso no tiene ningún banco de preguntas.
banks-regrades = Preguntas corregidas
banks-regrades-note = Hay intentos terminados con una versión anterior de estas preguntas. Nada cambia mientras usted no califique de nuevo las respuestas.
banks-regrade-versions = Respondida en la versión { $from }. La más reciente es la versión { $to }.
banks-regrade-link = Ver qué cambiaría al calificar de nuevo
banks-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
banks-imported = Importado
banks-question = Pregunta
banks-kind = Tipo
banks-competence = Competencia
banks-difficulty = Dificultad
banks-used-in = Se hace en
banks-version = versión { $version }
banks-pages = Páginas de este banco

## Questions in and out.

exchange-title = Importar y exportar
exchange-lead = Traiga preguntas de otro sistema de formación, o lleve un banco a otro.
exchange-in = Importar
exchange-in-note = Primero ve en qué se convertiría cada elemento del archivo. Nada se importa antes de que usted lo confirme.
exchange-in-note-draft = Lo que importe pasa al borrador del curso, y se revisa y se publica con él.
exchange-to-draft = Al borrador
exchange-file = Archivo
exchange-file-hint = GIFT, Moodle XML o Aiken.
exchange-file-again = Elija de nuevo el archivo: los navegadores no lo conservan.
exchange-format = Formato
exchange-format-guess = Reconocerlo por el archivo
exchange-format-gift = GIFT
exchange-format-moodle-xml = Moodle XML
exchange-format-aiken = Aiken
exchange-bank = Nombre del banco
exchange-bank-hint = Letras minúsculas, cifras y guiones, por ejemplo: rights-2026. Se crea un banco nuevo para las preguntas.
exchange-competence = Competencia
exchange-competence-hint = Para todas las preguntas del archivo. Otros sistemas no dicen qué evalúa una pregunta.
exchange-difficulty = Dificultad
exchange-difficulty-low = 1: recordar
exchange-difficulty-middle = 2: aplicar
exchange-difficulty-high = 3: juzgar
exchange-try = Leer el archivo
exchange-imports = Importaciones hechas
exchange-imports-note = Primero las más recientes. Cada una conserva su informe.
exchange-imports-none = No se ha importado nada en este curso.
exchange-column-file = Archivo
exchange-column-bank = Banco
exchange-column-taken = Tomadas
exchange-column-refused = No tomadas
exchange-column-by = Por
exchange-column-when = Cuándo
exchange-withdrawn = Retirado el { $date }
exchange-out = Exportar
exchange-out-note = Moodle XML admite más tipos de pregunta que GIFT. Lo que un formato no puede expresar se nombra en el archivo mismo.

## One import.

import-title = Lo que se importaría
import-title-done = Importación
import-lead = Todavía no se ha importado nada. Esta lista se conserva durante una hora.
import-lead-done = En qué se convirtió cada elemento del archivo.
import-file = El archivo
import-taken = se convierten en preguntas
import-remarks = observaciones sobre ellas
import-refused = no se pueden tomar
import-done-at = Importado el
import-confirm-note = Se pueden importar preguntas sin comentarios o sin el porqué de la clave. Figuran entre las advertencias del curso hasta que alguien los añada.
import-confirm-now = El curso se publica con ellas de inmediato: nadie las lee antes de que las reciban los agentes.
import-confirm-draft = Pasan al borrador del curso, y una segunda persona las lee antes de que se publiquen.
import-confirm = { $count ->
    [one] Importar { $count } pregunta
   *[other] Importar { $count } preguntas
}
import-leave = Dejarlo
import-items = Cada elemento
import-items-note = En el orden del archivo.
import-items-none = El archivo no contiene ningún elemento.
import-column-item = Elemento
import-column-line = Línea
import-column-became = Se convierte en
import-column-remarks = Observaciones
import-not-taken = No tomado
import-no-name = Sin nombre
import-pages = Páginas de elementos
import-withdraw-title = Retirar las preguntas
import-withdraw-note = Ya no se hacen. Los intentos en los que se hicieron las conservan.
import-withdraw-note-draft = Se retiran del borrador. A los agentes se les hacen hasta que se publique. Los intentos en los que se hicieron las conservan.
import-withdraw = Retirarlas
notice-imported = Las preguntas están importadas.
notice-import-withdrawn = Las preguntas están retiradas.
notice-imported-draft = Las preguntas están en el borrador. Se harán cuando se publique.
notice-import-withdrawn-draft = Las preguntas se retiraron del borrador.
