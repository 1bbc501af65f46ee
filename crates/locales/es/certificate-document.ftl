## The certificate as a PDF. Most of it is set small, beside the same words in a second language: keep it short.

# The name of the file's document, as a reader shows it on top of its window.
document-title = { $kind }: { $title }, { $holder }
document-kind-completion = Certificado de finalización de curso
document-kind-certification = Certificado de programa
document-specimen = Muestra
document-specimen-note = Esta página muestra cómo será un certificado. No certifica nada.
document-mark-of = Logotipo de { $name }

# Labels over a name and over a title.
document-issued-to = Expedido a
document-course = Curso completado
document-certification = Certificación
document-programme = En el programa { $programme }
document-programme-of = En el programa { $programme }, { $organisation }
# Over lists whose lines begin with a verb, such as "recognise control that works through debt".
document-outcomes-completion = Qué enseña a hacer el curso
document-outcomes-certification = Para qué se forma a sus titulares

## What was shown, line by line. First what kind of thing it is, then its particulars.

document-shown = Qué se demostró
document-shown-course = Curso
document-shown-assessment = Evaluación
document-shown-interview = Entrevista evaluada
document-shown-observation = Práctica observada
document-shown-attendance = Asistencia
document-shown-waiver = No exigido
document-course-said = { $lessons ->
    [one] { $lessons } lección con sus preguntas, unos { $minutes } minutos de estudio. Versión { $version }.
   *[other] Las { $lessons } lecciones con sus preguntas, unos { $minutes } minutos de estudio. Versión { $version }.
}
document-assessment-said = { $questions ->
    [one] { $percent } % en { $questions } pregunta, en el intento { $attempt }. Mínimo necesario: { $needed } %.
   *[other] { $percent } % en { $questions } preguntas, en el intento { $attempt }. Mínimo necesario: { $needed } %.
}
document-interview-title = Entrevista simulada, caso sellado { $case }
document-interview-said = Preguntas recomendadas: { $recommended } % (mínimo necesario: { $needed } %). Preguntas sugestivas: { $suggestive } %. Versión del caso: { $version }. Confirmado por { $name }.
document-observation-said = Observada y valorada por { $name }.
document-attendance-title = { $sessions ->
    [one] { $sessions } sesión
   *[other] { $sessions } sesiones
}
document-attendance-said = { $minutes } minutos en total.
document-waiver-said = Se concedió una dispensa: { $reason }. Propuesta por { $proposed }, confirmada por { $confirmed }.
# A requirement that was waived and has no title of its own.
document-required-assessment = Al menos un { $percent } % en la evaluación «{ $title }»
document-required-proficiency-adults = Dominio en la sala de práctica con adultos
document-required-proficiency-children = Dominio en la sala de práctica con niños
document-required-attendance = { $hours ->
    [one] { $hours } hora de reuniones
   *[other] { $hours } horas de reuniones
}
document-required-waiting = { $days ->
    [one] Plazo de espera de { $days } día
   *[other] Plazo de espera de { $days } días
}
document-required-any = { $count ->
    [one] Al menos { $count } de { $of } requisitos
   *[other] Al menos { $count } de { $of } requisitos
}
document-required-all = { $count ->
    [one] Un grupo de { $count } requisito
   *[other] Un grupo de { $count } requisitos
}

## Days.

# Labels over dates.
document-completed = Finalización
document-issued = Expedición
document-valid-until = Válido hasta
document-no-end = Sin fecha de vencimiento
# Label over "First award", "Renewal" or "New award".
document-award = Otorgamiento
document-award-first = Primera vez
document-award-renewal = Renovación
# A later award that renews nothing, because the one before had lapsed.
document-award-again = Nuevo otorgamiento, no una renovación
document-confirmed = Confirmado por { $name } el { $date }.
document-corrects = Corrige y sustituye el certificado { $code }.
document-renews = Renueva el certificado { $code }.

## What it rests on: one line of small print.

document-versions = Versiones: { $list }
document-version-course = curso { $name } { $version }
document-version-case = caso { $name } { $version }
document-version-requirements = requisitos { $version }
document-version-interview-model = modelo de entrevista { $version }
document-version-coder = codificador { $version }

## What must be read with it.

document-limits = Qué no significa
certificate-note-completion = Dice solamente que el curso se completó y que sus evaluaciones se aprobaron, en la fecha y la versión indicadas. No muestra cómo entrevista su titular. No autoriza a entrevistar de manera independiente; se requieren práctica supervisada y acreditación nacional.
certificate-note-practice-room = Competencia demostrada en la sala de práctica. No autoriza a entrevistar de manera independiente; se requieren práctica supervisada y acreditación nacional.
certificate-note-not-calibrated = Fase piloto: todavía no calibrado con entrevistas reales.
certificate-note-demonstration = Datos de demostración: creados para probar Audire. Nadie con este nombre fue evaluado.

## How it is checked.

document-check = Comprobar este certificado
# Before an address and a code, beside a QR code.
document-check-at = Escanee el código o abra la dirección, y compare cada línea:
# Before a code, where the address of the site is not known.
document-check-site = Escriba este código en la página «Comprobar un certificado» de { $site }, y compare cada línea:
document-check-file = La credencial firmada está adjunta a este archivo como credential.json.
# Under QR codes: there is hardly room for three words.
document-qr-online = En línea
document-qr-offline = Sin conexión
# Spoken instead of the drawings.
document-qr-online-alt = Código QR con la dirección de la comprobación
document-qr-offline-alt = Código QR con una forma breve y firmada de este certificado, para comprobarlo sin conexión
