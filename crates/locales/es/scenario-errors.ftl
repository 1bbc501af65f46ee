## Why a step in a scenario did not do what it was asked.

scenario-step-taken = En este punto ya se decidió otra cosa, quizá en otra pestaña. La página muestra ahora dónde está la historia.
scenario-step-order = La historia no ha llegado hasta ahí. La página muestra ahora dónde está.
scenario-run-ended = Este recorrido ha terminado. Ya no se puede cambiar nada en él.
scenario-run-left = Este recorrido se dejó y se comenzó otro. No tiene un final al que volver la vista.
scenario-run-long = Este recorrido tiene demasiadas decisiones para continuar. Comience uno nuevo.
scenario-not-ended = Este recorrido aún no ha terminado. Podrá verlo cuando termine.
scenario-not-offered = Aquí no se puede hacer eso. Elija una de las acciones que muestra la página.
scenario-no-such-decision = Esa decisión no está en el camino tal como es ahora. Elija una de las que muestra la página.
scenario-reconsider-assessed = En un recorrido evaluado, una decisión se mantiene. No se puede reconsiderar.
scenario-words-long = Este texto supera los { $count } caracteres. Acórtelo y guárdelo de nuevo.

## Why an assessed run may not begin.

scenario-assessed-passed = Ya ha aprobado aquí. Puede seguir practicando cuanto quiera.
# $count is how many lessons are not done.
scenario-not-yet = { $count ->
    [one] El escenario evaluado se abre cuando están completadas las lecciones de este módulo. Falta una lección.
   *[other] El escenario evaluado se abre cuando están completadas las lecciones de este módulo. Faltan { $count } lecciones.
}
scenario-other-open = Ha comenzado otro escenario aquí. Continúe con ese, o diga que lo deja.
scenario-assessed-open = Tiene un recorrido evaluado abierto en este escenario. Termínelo primero; después volverá a tener la práctica y las revisiones.

## What is wrong with a course folder.

scenario-pin-unknown = El escenario { $scenario } no tiene ninguna versión { $version }.
scenario-pin-unknown-hint = Escriba la versión que imprime la comprobación del archivo del escenario. Una versión puede nombrarse una vez que su archivo se ha publicado sin errores.

## In the audit log.

audit-scenario-published = Escenario publicado
audit-scenario-started = Escenario evaluado comenzado
audit-scenario-ended = Escenario evaluado terminado
audit-scenario-viewed = Escenario evaluado consultado por el personal
