import { linesOf } from '../../phrases.ts';

/** Everyday Spanish that only sounds like an emergency, a crisis or danger. */
export const lookAlikes = linesOf(`
  muero|morir|muriendo|morirme|muere|muerto|muerta . de|por . la? . risa|hambre|sueno|verguenza|ganas|frio|calor|sed|ver|saber|aburrimiento|pena|nervios|curiosidad|entrar|cansancio
  @toy|linea .. muere|murio|muerto|muerta|muriendo
  mataria|matar . por|el . tiempo|entrar|un|una
  @site|@password|espera|esto|calor|trafico . me . esta|va_a|quiere matando|matar|ahogando
  me . mata|mato|matan . la|el|esta|este|los|las . espera|calor|trafico|curiosidad|nervios|paciencia|dudas
  encuesta|cuestionario|pregunta|preguntas|folleto|pelicula|libro|documental|taller|formulario . de|del|sobre|contra . el? suicidio|suicida
  no|ya_no . quiero|quisiera|puedo|quiere . seguir? vivir|viviendo . en|con|cerca|solo|lejos
  cortarme|cortar . el|las|la . pelo|cabello|unas|llamada|luz|internet|servicio
  no|ni . le|tiene|hay . caso|sentido|razon . de? . seguir . esperando|intentando|probando|con
  contacto|contactos|sala|cuarto|telefono|numero|visita|servicio|departamento|nota|factura|persona|doctor . de|en|para . casos? . de? emergencia|emergencias
  no|ninguna . es|tengo|hay|era|fue . una|ninguna? emergencia|urgencia
  en . caso . de . una? emergencia
  solo|es_para|son_para . de? emergencia|emergencias
  emergencias . la|el . semana|mes|ano
  cuenta|resultados|reporte|cita . de|en . la|sala . sala|emergencia|emergencias . de? emergencias?
  =911 . calle|avenida|oak|main|camino|carretera|street|st|elm|norte|sur
  calle|avenida|oficina|cuarto|apartamento|autobus|numero|porsche|ruta|casa|camino =911
  mensaje|dice|decia|pagina|grabacion|texto|bot . que|de . que? . llame|llamar . a|al . =911
  factura|cuenta|cobro|cobraron|costo|pagar|pago|recibo|cobran .. ambulancia|infarto|derrame|emergencia|convulsiones|emergencias
  historia|historial|riesgo|prevenir|prevencion|sintomas|senales|antecedentes|resultados|informacion|video|charla|recuperacion|recuperando|sobreviviente|medicina|pastillas|plan|expediente|despues . de|del|para|sobre|contra|las . un|una|mi|el|su|las|la|los? infarto|derrame|embolia|convulsiones|convulsion|ataque|anafilaxia|desmayo|sobredosis|reaccion|hemorragia
  casi . me|le . da|dio . un infarto|ataque
  da|dio|daba|dar . un infarto . de|del|con|cuando|al
  susto ... infarto
  placa|radiografia|rayos|tomografia|examen|especialista|ultrasonido . x|de|del . de|del? pecho
  dar|dando|da|leche . de|el? pecho
  pecho de pollo
  prueba|pruebas|ejercicio|ejercicios|examen|maquina|terapia|tratamiento . de|para . respiracion|respirar
  dejame|dejeme|deje|dejenme respirar
  analisis|prueba|pruebas|examen|examenes|tipo|banco|presion|donar|resultados|azucar|muestra|estudio . de|en . la? sangre
  ahogo|ahogando|ahoga . en|con . un|tanto|papeles|deudas|vaso|trabajo|tanta|tantos
  miedo|terror . a|de|que . la|las|los|perder|equivocarme|picar|tocar|hacer|el|se . agujas|computadora|tecnologia|internet|dentista|borre|cuenta|doctor|pierda?
  @partner|=el|ella . me ayuda|lee . a? . leer|mensajes|correos|usar|escribir|los|las|porque
  @site|clinica|banco|cuenta|@password|google|seguro|esto|politica . me|siempre . me? obliga|exige|fuerza|pide|controla
  me obliga|obligan|exige|exigen . a . cambiar|poner|registrarme|actualizar|crear|escoger|iniciar|reiniciar|esperar|aceptar|instalar|llenar|restablecer
  no estoy . muy? seguro|segura . de|si|que|cual|como|donde|cuando
  no es . muy? seguro . usar|entrar|el|este|hacerlo|en . el|wifi|publico|aqui
  orden . de . laboratorio|compra|examen
  doctor|doctora|enfermera|medico|secretaria|dentista . lee|leyo|revisa|ve|mira|reviso|que|si|ya . lee|leyo|revisa|reviso?
  que|si|cuando . el|ella . doctor|doctora? vea|lea|sepa . mis|los|que
  sin|ningun|no_hay peligro
  peligro . de . perder|que
  abuso . de drogas|alcohol|sustancias
  llave|llaves|documentos encerrada|encerrado
  casi . me|le|que? infarto|muero|mato|ahogo
  tuve|tuvo . un|una infarto|derrame|embolia|convulsion . en|hace =2000|2005|2010|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|anos|meses
  infarto|derrame|embolia . fue . hace|en . muchos|unos? . anos|meses|anos
  me ahogo en|con . tantos|tantas|los|las? . correos|mensajes|claves|papeles|contrasenas|trabajo
`);
