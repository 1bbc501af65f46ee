## Observed practice, for assessors.

observations-title = Práctica observada
observations-lead = La práctica que has observado y valorado, de personas de los programas en los que evalúas.
observations-new = Valorar una práctica
observations-none = Aún no has registrado ninguna.
observations-officer = Agente
observations-rubric = Valorado con
observations-day = Día
observations-result = Resultado
observations-passed = Superado
observations-not-passed = Todavía no
observations-paper = En papel
observations-paper-lead = Para rellenar a mano donde no hay dispositivo. Regístrala después con el formulario.
observations-assessor = Persona evaluadora
observations-signature = Firma
observations-rule = { $count ->
    [one] Se supera cuando nada está en «todavía no», todo lo indispensable está «logrado» y al menos { $count } en total lo está.
   *[other] Se supera cuando nada está en «todavía no», todo lo indispensable está «logrado» y al menos { $count } en total lo están.
}
observations-must = indispensable
observations-level-0 = Todavía no
observations-level-1 = En parte
observations-level-2 = Logrado
observations-words = Lo que viste
observations-record = Registrar
observations-no-officers = No hay nadie en los programas en los que evalúas.
observation-refused-officer = Elige a alguien de la lista.
observation-refused-own = Nadie valora su propia práctica.
observation-refused-day = Elige un día que no sea futuro.
observation-refused-level = Elige un nivel para cada criterio.
observation-refused-words = Como máximo { $most } caracteres.
notice-observation-recorded = La observación está registrada.
audit-observation-recorded = Práctica observada registrada
observations-recorded = Registrada
observations-seen = Lo que vio la persona evaluadora
observations-own-lead = Cómo valoraron tu práctica, con lo que se escribió.
observations-by = por { $person }, { $date }
observations-words-kept = Lo que escribió la persona evaluadora es solo para el agente y para ella.
audit-observation-viewed = Práctica observada abierta por el personal
observations-list = Lo que has registrado
observations-awards = Los otorgamientos que esperan confirmación, y dónde está cada persona, se encuentran en los programas en los que evalúas.
