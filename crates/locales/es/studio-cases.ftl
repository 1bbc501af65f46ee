# The studio: the picture of a case, and scenarios and cases as archives, with their pictures and languages.

## How a case opens
studio-case-picture = Cómo se abre el caso
studio-case-picture-note = Cada fila es un nivel: cuanto más abajo, más confianza necesita. Cada columna dice cuántos otros detalles hay que contar antes. Las líneas llevan de un detalle a los que puede traer; lo que solo necesita una invitación abierta está en la primera columna. Mientras haya una tercera persona en la sala, no se cuenta nada a partir del nivel 2.
studio-case-description = Los detalles del caso por nivel, con lo que hay que contar antes de cada uno.
studio-case-start = Una invitación abierta
studio-case-after = { $count ->
    [1] Después de otro
    [2] Después de otros dos
    [3] Después de otros tres
   *[other] Después de cuatro o más
}
studio-case-trust = la mitad se abre con una confianza de
studio-case-half = La mitad se abre con una confianza de
studio-case-mark-danger = Alguien está en peligro
studio-case-mark-minor = Más joven de lo que dijo
studio-case-mark-never = Nada lleva aquí
studio-case-mark-vain = Sus preguntas no lo traen
studio-case-errors = Algo está mal en el caso, así que se dibuja hasta donde se puede leer.
studio-case-talk = La confianza en una primera conversación
studio-case-talk-note = Sobre 100. Lo que está más hondo de adonde puede llegar la confianza queda para una segunda conversación, y así debe ser.
studio-case-begins = Al principio
studio-case-most = Como máximo
studio-case-table-note = Lo mismo que la imagen, en el orden en que se contaría.
studio-case-cues = Palabras y preguntas que apuntan a él
studio-case-marks = Para tener en cuenta

## Archives of a scenario or a case
studio-files-script-lead = Un escenario o un caso que usted descargó y cambió en su ordenador. Primero ve las diferencias; nada cambia hasta que usted lo diga.
studio-files-script-hint = Un archivo ZIP con su texto, sus traducciones y sus imágenes, de 64 MB como máximo, comprimido o no. Sin contraseña ni otros archivos comprimidos dentro.
archive-no-script = En el archivo comprimido no hay ningún archivo { $file }: no procede de este escenario ni de este caso.
archive-many-scripts = El archivo comprimido contiene más de un archivo { $file }. Incluya uno solo.
archive-left-out-script = omitido: no forma parte de él

## Pictures of a scenario
studio-pictures-script-lead = Lo que muestran sus escenas. Cada imagen tiene palabras para las personas que no la ven. Todos los escenarios comparten una carpeta de imágenes, así que el nombre de cada una empieza por el nombre de su escenario.
studio-picture-script-name-hint = Si se deja vacío, se forma con el nombre del archivo. Se le antepone el nombre del escenario.
studio-picture-into-scene = Al final de lo que se cuenta en
studio-picture-scene-gone = El texto ha cambiado desde entonces y esta escena ya no está en él. Elija otra.
studio-picture-elsewhere = «{ $name }» sería una imagen del escenario { $scenario }, porque empieza por ese nombre. Elija otro nombre.

## The language of the person
studio-talk-speaks = La persona habla
studio-talk-speaks-hint = Usted escribe de todos modos en inglés: el programa todavía no entiende otro idioma.
