# Local law and procedure: what compiler, officers and authors read.

authoring-overlay-text = Un bloque de derecho local contiene párrafos y listas, y nada más.
authoring-overlay-misplaced = Un bloque de derecho local va en el texto de una lección, pegado al margen izquierdo.
authoring-overlay-outdated-hint = Haga que lo revisen de nuevo y escriba en él las nuevas fechas, o quítelo.

## In a lesson
local-law-title = Derecho y procedimiento locales: { $country }
local-law-source = Fuente:
local-law-reviewed = Revisado el { $date }:
local-law-expired = Caducado: su revisión valía hasta el { $date }. Pregunte qué rige ahora antes de basarse en ello.

## In the studio
studio-local-law = Derecho local que hay que revisar
studio-local-law-note = Los agentes del país ven lo que ha terminado marcado como caducado.
studio-preview-country = Visto por un agente de
studio-preview-no-country = ningún país
studio-preview-show = Mostrar
