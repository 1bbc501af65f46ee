## Words that several pages share.

minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
module-count = { $count ->
    [one] { $count } módulo
   *[other] { $count } módulos
}
lesson-count = { $count ->
    [one] { $count } lección
   *[other] { $count } lecciones
}
lessons-done = { $count ->
    [one] { $done } de { $count } lección completada
   *[other] { $done } de { $count } lecciones completadas
}
module-minutes-left = { $count ->
    [0] Todas las lecciones de este módulo están completadas
    [one] Queda { $count } minuto en el módulo
   *[other] Quedan { $count } minutos en el módulo
}

## The first page, before signing in.

front-title = Formación para agentes de policía que hablan con víctimas de trata
front-lead = { $site } enseña a los agentes a reconocer la trata de personas, a actuar de forma segura en los primeros minutos y a preguntar de un modo que permita a las personas contar lo ocurrido. Cada regla se presenta con su fuente.
front-see-courses = Ver los cursos
front-officers = Para agentes
front-officers-note = En un teléfono o en una computadora de la comisaría, en partes breves, en cuatro idiomas.
front-step-read = Lea una lección de unos diez minutos
front-step-read-text = Derecho e investigación en lo esencial, con casos ficticios. Antes de cualquier contenido difícil hay una nota, y puede salir de inmediato de cualquier página.
front-step-decide = Decida y vea por qué
front-step-decide-text = Las preguntas breves del texto le plantean qué haría a continuación. Usted ve la explicación de cada opción. Los errores no tienen consecuencias.
front-step-show = Demuestre lo que sabe hacer
front-step-show-text = Cada módulo termina con un cuestionario; el curso, con una evaluación final. Después recibe un certificado que dice exactamente qué se demostró.
front-courses-note = Cualquier persona puede leer qué contiene un curso. Para leer las lecciones, inicie sesión.
front-staff = Para quienes forman y organizan
front-instructors = Instructores
front-instructors-text = Los cursos son archivos de texto que puede leer, corregir y traducir. Usted ve qué preguntas se fallan con más frecuencia.
front-programmes = Responsables de programa
front-programmes-text = Usted ve cuántos agentes comenzaron y completaron cada curso, por país y por institución. No ve sus respuestas.
front-assessors = Evaluadores
front-assessors-text = Usted ve las evaluaciones finales terminadas, con las respuestas y las explicaciones.
front-verify = Comprobar un certificado
front-verify-text = Un certificado tiene un código. Introdúzcalo y verá si el certificado se expidió aquí y si se ha modificado. No necesita una cuenta.
front-limits = Qué no es
front-limits-text = Completar un curso no autoriza a nadie a entrevistar a víctimas por su cuenta. Audire no juzga si una persona dice la verdad, no diagnostica y no sustituye la legislación nacional ni las normas de un servicio.
front-about-link = Más sobre Audire, sus fuentes y sus límites

## The home of a person who is signed in. Most of these are headings that say what to do.

home-begin = Por dónde empezar
home-resume = Donde lo dejó
home-next-lesson = Su próxima lección
home-attempt = Hay un intento abierto
home-drill = Hay un ejercicio abierto
home-quiz = Lo siguiente es el cuestionario de este módulo
home-assessment = Lo siguiente es la evaluación final
home-nothing = No tiene nada pendiente
home-nothing-text = Ha completado todos los cursos que comenzó. Puede volver a leer todas las lecciones en cualquier momento.
home-nothing-open = Por ahora no hay nada que pueda hacer en los cursos que comenzó. Quizá una respuesta espere una calificación, o un nuevo intento su momento: el curso lo indica.
home-news = Novedades sobre sus resultados
home-news-list = Desde su última visita
home-news-note = Lo que ocurrió desde que abrió el resultado por última vez.
news-marked = Se calificó su respuesta escrita
news-contest = Se respondió a su reclamación
news-regraded = Se corrigió una pregunta y se calificó de nuevo su respuesta
home-open = Comenzado y sin terminar
home-open-note = Lo que guardó se conserva.
home-open-drill = Siga con el ejercicio.
home-open-quiz = Siga con el cuestionario.
home-open-final = Siga con la evaluación final.
home-see-course = Ver el curso
home-module = Módulo { $number }
home-lesson = lección { $number } de { $count }
home-stopped = Lo dejó aquí el { $date }.
home-minutes-left = { $count ->
    [one] Queda aproximadamente { $count } minuto en este módulo.
   *[other] Quedan aproximadamente { $count } minutos en este módulo.
}
home-answered = { $count ->
    [one] { $done } de { $count } pregunta respondida. Lo que guardó se conserva.
   *[other] { $done } de { $count } preguntas respondidas. Lo que guardó se conserva.
}
home-quiz-ready = { $count ->
    [one] Ha leído todas las lecciones de este módulo. El cuestionario tiene { $count } pregunta.
   *[other] Ha leído todas las lecciones de este módulo. El cuestionario tiene { $count } preguntas.
}
home-assessment-ready = { $count ->
    [one] Ha hecho todo lo anterior. La evaluación tiene { $count } pregunta.
   *[other] Ha hecho todo lo anterior. La evaluación tiene { $count } preguntas.
}
home-duties = Su trabajo
home-duties-note = Lo que sus roles le permiten hacer.
home-duty-author = Los cursos, sus problemas y las preguntas que se fallan con más frecuencia.
home-duty-programmes = Cuántos agentes comenzaron y completaron cada curso.
home-duty-marking = Respuestas y objeciones que esperan a una persona, y evaluaciones finales terminadas.
home-duty-admin = Las cuentas, los enlaces para establecer una contraseña y el registro.
home-courses = Sus cursos
home-courses-note = Cursos que comenzó y que aún no ha completado.
home-all-courses = Todos los cursos
home-certificates = Sus certificados
home-certificate-issued = Expedido el { $date }
home-support = Apoyo
home-support-text = Una parte de este trabajo puede seguir afectando a las personas. Si le ocurre a usted, puede hablar con alguien. No se informa a nadie si usted lo consulta.
home-support-link = Con quién puede hablar

## All courses.

courses-title = Cursos
courses-lead = Cada curso dice qué sabrá hacer usted, cuánto tiempo lleva y qué exige su certificado.
courses-all = Todos los cursos
courses-all-note = El tiempo indicado incluye las lecciones, los cuestionarios y la evaluación final. Puede dejarlo en cualquier punto.
courses-none = Todavía no hay ningún curso aquí.
course-completed = Completado

## A course.

course-outcomes = Qué sabrá hacer
course-about = Acerca de este curso
course-version = Versión { $version }, { $date }
course-newer = Hay una versión más reciente de este curso. Usted sigue en la versión que comenzó, para que lo que ha hecho conserve su valor.
course-begin = Comenzar la primera lección
course-completed-on = Completado el { $date }
course-certificate-link = Abrir su certificado
enrol = Inscribirse
enrol-note = Gratuito. Puede dejarlo en cualquier momento.
enrol-sign-in = Iniciar sesión para inscribirse
enrol-anonymous = Las lecciones están abiertas a los agentes que tienen una cuenta.
module-outcomes = Qué enseña este módulo
lesson-done = Completada
# An officer has opened this lesson and not finished it.
lesson-begun = Comenzada
needs-title = Qué exige el certificado
needs-note = Dice qué se demostró, cuándo y en qué versión del curso. No dice que una persona pueda entrevistar a víctimas por su cuenta.
needs-lessons = { $count ->
    [one] La lección, con sus comprobaciones respondidas
   *[other] Las { $count } lecciones, con sus comprobaciones respondidas
}
needs-quizzes = { $count ->
    [one] El cuestionario aprobado
   *[other] Los { $count } cuestionarios aprobados
}
needs-assessment = La evaluación final aprobada con el { $percent } % o más
needs-met = Cumplido
# Beside the final assessment.
needs-not-yet = Todavía no
needs-so-far = { $done } de { $count }

## Quizzes and the final assessment, on the course's page.

quiz-title = Cuestionario
assessment-final = Evaluación final
assessment-final-note = Preguntas de todos los módulos.
assessment-rules = { $count ->
    [one] { $count } pregunta. Se aprueba con el { $percent } % o más.
   *[other] { $count } preguntas. Se aprueba con el { $percent } % o más.
}
attempts-unlimited = Puede repetirlo tantas veces como quiera.
attempts-used = { $count ->
    [one] { $used } de { $count } intento utilizado.
   *[other] { $used } de { $count } intentos utilizados.
}
attempts-left = { $count ->
    [one] Le queda { $count } intento.
   *[other] Le quedan { $count } intentos.
}
attempts-none-left = Ha utilizado todos los intentos. Pregunte a su instructor o a su responsable de programa cómo continuar.
attempts-finished = { $count ->
    [one] { $count } intento terminado
   *[other] { $count } intentos terminados
}
attempt-start = Comenzar
attempt-again = Repetir
attempt-continue = Continuar el intento
attempt-number = Intento { $number }
assessment-passed-with = Aprobado con el { $percent } %
assessment-best = Mejor resultado hasta ahora: { $percent } %
quiz-not-yet = { $count ->
    [one] Se abre cuando se complete { $count } lección más de este módulo.
   *[other] Se abre cuando se completen { $count } lecciones más de este módulo.
}
assessment-not-yet = { $count ->
    [one] Se abre cuando se complete { $count } lección o cuestionario más.
   *[other] Se abre cuando se completen { $count } lecciones y cuestionarios más.
}

## A lesson.

# Above the title.
lesson-place = Módulo { $module }, lección { $lesson }
# Spoken label of the list of lessons beside the text.
outline-label = Lecciones de este módulo
outline-course = Todos los módulos
on-this-page = En esta página
lesson-not-enrolled = Está leyendo sin haberse inscrito. No se registra nada.
lesson-untranslated = Esta lección todavía no se ha traducido. Se muestra en este idioma: { $language }.
lesson-stale = Algunas secciones de esta traducción son más antiguas que el texto original.
lesson-printed = De { $site }, versión del curso { $version } del { $date }. Compruebe que sigue siendo la versión vigente antes de confiar en ella.
lesson-checks-note = { $count ->
    [one] La lección queda completada cuando se responde su comprobación.
   *[other] La lección queda completada cuando se responden sus { $count } comprobaciones.
}
lesson-checks-open = { $count ->
    [one] { $count } comprobación de esta lección no tiene respuesta todavía. Respóndala y después continúe. Cualquier respuesta cuenta.
   *[other] { $count } comprobaciones de esta lección no tienen respuesta todavía. Respóndalas y después continúe. Cualquier respuesta cuenta.
}
# Link after the sentence above: to the first check without an answer.
lesson-first-open = Ir a la primera comprobación sin respuesta
not-enrolled = Inscríbase primero en el curso para que sus respuestas puedan guardarse.
# Followed by the title of the lesson and its minutes.
next-lesson = Siguiente:
next-quiz = Siguiente: el cuestionario de este módulo
next-course = Siguiente: la página del curso

## The note before a hard text.

note-title = Antes de leer
# Label, followed by a list of themes.
note-themes = Temas
# Label, followed by sentences on what the text leaves out and how far it goes.
note-without = Límites
note-skip = Omitir esta lección por ahora

## A check inside a lesson.

check-title = Comprobación { $number } de { $count }
check-answer = Comprobar mi respuesta
check-compare = Ver las respuestas modelo
check-again = Volver a intentarlo
check-offline = No se puede conectar con el servidor. Su elección se conserva en esta página. Vuelva a intentarlo cuando tenga conexión.

## Glossary and search.

glossary-title = Glosario
glossary-lead = Las palabras de los cursos, explicadas con lenguaje sencillo.
glossary-none = Todavía no hay términos aquí.
search-title = Búsqueda
search-label = Buscar en cursos, lecciones y términos
search-button = Buscar
search-found = { $count ->
    [0] No se encontró nada
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-nothing = Pruebe con menos palabras o con el principio de una palabra.
search-anonymous = Inicie sesión para buscar también en las lecciones.
search-kind-course = Curso
search-kind-lesson = Lección
search-kind-term = Término

## Where the exit key leads. Nothing of the page before may show here.

pause-title = Pausa
pause-lead = Ha salido de la página. El punto en el que estaba se conserva. No se informa a nadie de que ha salido.
pause-home = Ir a la página de inicio
pause-support = Si quiere hablar
pause-support-note = No se informa a nadie si usted lo consulta.
