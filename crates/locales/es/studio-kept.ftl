## What was typed into a form and not saved: it stands in this browser
kept-found = Palabras suyas que nunca se guardaron.
kept-look = Verlas
kept-take = Ponerlas
kept-drop = Descartarlas
kept-list = Palabras suyas que nunca se guardaron
kept-unsent = Sin enviar: no se puede llegar al servidor. Sus palabras quedan aquí y en este navegador. Envíelas de nuevo cuando responda.
kept-bare = Sin enviar: no se puede llegar al servidor y este navegador no puede conservar sus palabras. Deje abierta esta página hasta que responda.
studio-moved = Este texto tiene ahora otra dirección. No se guardó nada y no se ha perdido nada: sus palabras están aquí, y el texto está allí:
studio-moved-put = Unirlas con el texto
translate-kept = Son sus palabras y todavía no están guardadas.
