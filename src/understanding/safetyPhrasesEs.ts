import { linesOf } from './phrases.ts';
import type { SafetyPhrases } from './safety.ts';

/** What an emergency, a crisis or danger at home sounds like in Spanish, and what only sounds like it. */
export const SAFETY_ES: SafetyPhrases = {
  self_harm_crisis: linesOf(`
    quiero|quisiera|quiere|queria|ganas|prefiero|mejor|deseo|quieren . me|te|se|nos|de|estar? morir|morirme|morirse|muerto|muerta|muerte
    me|se quiero|quiere|quisiera morir
    quiero|quisiera|quiere|voy|va|pienso|piensa|intento|intente|intento|trato|puedo|ganas|planeo|pensando|pensado|amenaza|dice .. matarme|matarse|suicidarme|suicidarse|ahorcarme|ahorcarse|colgarme|cortarme|lastimarme|herirme|dispararme|ahogarme
    me|se voy|va|quiero|quiere|intento|pienso|trato|intente . a|de? matar|suicidar|lastimar|cortar|ahorcar|colgar
    matarme|suicidarme|suicidarse|ahorcarme
    ^ suicidio|suicida|suicidarme $
    pensamientos|ideas|pienso|pensando|piensa|intento|intentos|plan|hablar|habla|cometer|pensado . en|de|del|sobre|el? suicidio|suicida|suicidas|suicidarme|suicidarse
    pienso|pensando|piensa . en|de matarme|morir|morirme|suicidarme|suicidarse|muerte
    no|ya|ni|tampoco . quiero|quisiera|quiere|deseo|puedo|vale|soporto|aguanto . seguir? vivir|viviendo|existir|despertar
    ya no quiero|quisiera estar|seguir . aqui|vivo|viva|viviendo|existiendo|mundo
    no|ya quiero|aguanto .. esta vida
    hacerme|hacerse|haciendome|hago|hace|hacer . dano|algo_malo
    lastimandome|cortandome|me corto|cortado los brazos|venas
    cortarme|cortarse|corto|corte|cortar . las? venas|munecas
    quitarme|quitarse|quitar|acabar|terminar|ponerle|poner|termino|acabo . con|fin|a|la|mi|todo? vida
    acabar|terminar . con|de? todo .. vez|ya|no_puedo
    quiero acabar|terminar con todo|esto
    mejor|mejores|bien|felices . si|sin mi|muerto|muerta|yo
    estaria|estarian|esten|estaran|vivirian . mejor . sin mi
    no|ni|sin . tiene|hay|veo|encuentro|le|vale . caso|sentido|razon|razones|pena|ganas|motivo . de|para|en|a|seguir? vivir|viviendo|vida|seguir
    cansado|cansada|harto|harta . de . vivir|vida
    nadie . me|va|se . va|a|extranaria|extranar|importa|daria . extranar|extranaria|muero|muriera|cuenta|falta .. muero|muera|muriera|mi|yo|falta
    nadie . me va extranar|extranara|extranaria
    nadie me va a extranar|extranaria
    nadie me extranaria|extranara
    ojala|quisiera|preferiria|prefiero . no? . estuviera|estar|haber|hubiera|me . muerto|muerta|nacido|muriera|muera
    tome|tomo|tomado|tomar|tragar|trague .. pastillas ... morir|morirme|matar|matarme|acabar
    quiero|quisiera dormir . no despertar|siempre
    dormir ... no despertar
    tirarme|aventarme|lanzarme|saltar . de|del|al|desde|un|una . puente|edificio|techo|tren|balcon
    voy|quiero|pienso|ganas . a|de . matar|hacerle|lastimar|golpear|apunalar . a|dano . alguien|el|ella|ellos|mi|esposo|esposa|hijo|hijos
  `),
  medical_emergency: linesOf(`
    duele|dolor|duelen|presion|opresion|punzada|aprieta|ardor|dolores|apachurra . mucho|fuerte|el|en|del|de|horrible|un .. pecho
    pecho .. duele|aprieta|oprime|dolor|presion
    no|casi|cuesta|trabajo|dificultad|dificil|problemas|apenas|dejo|falta|sin .. =respira|respirar|respiro|respirando|respiracion|resollar
    falta|faltando|falto . el|mucho? aire|aliento
    me|se .. ahogo|ahogando|ahoga|asfixio|asfixiando|asfixia|atraganto|atragantando|atraganto
    infarto|infartando
    ataque|ataques . al|de|del . corazon|cardiaco|epileptico
    paro cardiaco|cardiorrespiratorio
    derrame . cerebral
    @relative|tiene|esta|dio|dando|tuvo|teniendo|da|sufrio .. =derrame
    embolia
    convulsiona|convulsionando|convulsiones|convulsion|convulsiono
    desmayo|desmayando|desmaye|desmayar|desmayado|desmayada|desmaya|desvanecio
    inconsciente|inconciente
    no . se|lo|la|puedo|reacciona|me|puede .. despierta|despertar|despertarlo|despertarla|reacciona|responde|despertaba
    no reacciona
    perdio|perdi|pierde . el|la|de . conocimiento|conciencia
    sangra|sangrando|sangro|sangrado|hemorragia|desangrando|desangra .. mucho|mucha|fuerte|para|parar|demasiado|bastante|nariz|cabeza|boca
    hemorragia
    desangra*
    mucha|tosiendo|vomitando|vomito|escupiendo|tose|perdiendo|tosio|charco . con|de|la|mucha? =sangre
    no . para|deja|paro|se . de . sangrar|sangrado|sangre
    sobredosis
    tome|tomo|tomaron|tomado|tragado|trago|trague|comio|bebio|ingirio .. demasiadas|muchas|todas|frasco|bote|cloro|veneno|blanqueador|detergente|demasiado|demasiada|pila|pilas|moneda . las? . pastillas|pildoras|medicina|medicinas|medicamento|medicamentos|insulina|tylenol
    tome|tomo|trago|trague|bebio|ingirio|comio .. cloro|veneno|blanqueador|detergente|insecticida|raticida
    envenen*
    intoxic* . con|por|mi|mucho|grave
    cierra|cerrando|hincha|hinchando|cerro|hincho|inflama .. garganta
    garganta .. cierra|cerrando|hincha|hinchada|cerrada
    lengua|labios|cara|garganta .. hinchando|hinchada|hinchados|hincho|hincha
    reaccion . alergica . muy? grave|fuerte|severa
    tiene|tengo|teniendo|esta .. reaccion alergica
    alergia .. muy? grave .. respirar|hinch*
    anafila*
    atragantando|atraganta|atraganto|atragantado
    cara|boca|brazo|lado|media .. dormida|dormido|entumida|entumecida|entumecido|caida|chueca|torcida|paralizada|paralizado|adormecido|adormecida
    no . siento|puedo .. mover|siento|sentir? .. brazo|pierna|piernas|cara|lado|cuerpo
    no siento . la|mi|el|un|media|medio . cara|brazo|lado|pierna|piernas|cuerpo
    no . puede|puedo . hablar|mover .. bien|nada|brazo|lado|cara|derrame
    habla|hablando .. enredado|trabado|raro|arrastrando
    necesito|llamen|llame|manden|llamar|mande|pidan|urge|llama|llamo|marquen .. ambulancia|=911|paramedicos
    ^ =911 $
    =911 ya|ahora|emergencia|ayuda|urgente|rapido
    ^ emergencia $
    ^ es una emergencia
    es|esto|tengo|hay|tenemos . una? . emergencia
    emergencia medica
    se|me|mi . cayo|cai|cayeron .. no . puede|puedo|se . levantar|levantarse|levantarme|mover|moverse|para
    cayo|golpeo|golpee|pego|cai .. cabeza .. sangr*|inconsciente|desmay*|vomit*|fuerte|mareado
    azucar|glucosa .. baja|bajo|bajisima|desmay*|temblando|sudando .. desmay*|muy|mucho|temblando|sudando|mal
    esta|labios|cara|poniendo|puso|pusieron|quedo . poniendo? morado|morada|azul|azules|morados
    rompio|rompieron . la? fuente
    voy|va|esta|estoy . a|de . parto|dar luz
    bebe . ya? . viene|naciendo
    apunalaron|acuchillaron|balearon|dispararon|disparo . me|a|al|le
    tiene|trae|con|saco . una? =pistola|cuchillo|arma|machete|navaja
    me|nos|va|quiere|quieren|van . esta|va|quiere|a . golpeando|pegando|matar|ahorcando|atacando|matarme|matarnos
    va|quiere|quieren|van|amenaza|amenazo . a|con? matarme|matarnos
    me|nos violaron|violo|atacaron|asaltaron
    entrando|metiendo|metieron|entraron|metio . a|en . mi? casa
    casa|edificio|cocina . se|esta .. quema|quemando|incendio|fuego|llamas
    me estoy muriendo
    se|esta|me .. muriendo
    quemadura|quemaduras|quemo|queme .. grave|graves|mucho|aceite|fuego
  `),
  danger: linesOf(`
    @partner|=el|ella .. lee|leyendo|revisa|revisando|ve|viendo|mira|mirando|checa|abre|espia|vigila|controla|espiando|vigilando|checando . todo|mi|mis|lo|esto|el|los . que? mensajes|correos|correo|portal|telefono|celular|cuenta|todo|esto|escribo|expediente|cosas|email
    @partner|=el|ella . lo|los|me|todo|la|mis . lee|leyendo|revisa|espia|vigila|controla|abre|checa
    @partner|=el|ella|papa|mama|padre|hijo|alguien .. obliga|obligo|fuerza|forza|amenaza|amenazo|amenazando|exige|obligando|obligaba
    me obliga|obligan|amenaza|amenazan|fuerza|fuerzan|exige . a? . abrir|abrirlo|darle|dar|mostrar|mostrarle|ensenar|ensenarle|entrar|decirle|compartir|desbloquear|matar|pegar|que|con|si
    no . estoy|me|siento|es|esta . siento? segura|seguro|salvo|segur . en|aqui|con|casa . mi? casa|el|aqui|esposo|marido|pareja
    no . estoy|me siento segura|seguro $
    no estoy segura|seguro . en . mi? casa
    no estoy a salvo
    peligro . en|aqui|con|mi? casa|el|mi
    estoy|estamos . en peligro
    miedo|temo|asusta|terror . de|a|que|me|tengo . mi|el|ella|que|lo .. @partner|=el|pegue|haga|mate|vea|lea|entere|lastime|enoje|encuentre
    miedo . de|a|que|por . mi|el|mis . @partner|vida|=el
    que|para . @partner|=el|ella? . no|se . me|lo|se? . vea|entere|lea|sepa|de cuenta . que|me|de
    no . quiero|puede|debe|puedo|deje|debo .. @partner|=el|ella .. vea|entere|lea|sepa|enterar|saber|ver|leer
    si|cuando . el|@partner|me . se|ve|lee . entera|lee|ve|mata|pega|esto|encuentra
    violencia|abuso . domestica|domestico|familiar|intrafamiliar|casa
    maltrata|maltrato|golpea|pega|agrede|abusa|maltratando|agresivo|violento|abusivo|pego|golpeo . me|de|a|mi|mucho|@partner
    me|nos . golpea|pega|maltrata|agrede|lastima|controla|acosa|persigue|vigila|sigue|espia|espian|vigilan|pego|golpeo
    @partner .. maltrata|golpea|pega|agrede|abusa|violento|agresivo|controlador|acosa|abusivo|abusador
    acosador|abusador|agresor|maltratador
    orden . de . restriccion|alejamiento|proteccion
    @partner|=el|ella . no . me? deja|permite . me? . salir|usar|hablar|llamar|ver|sola|solo|tener|ir
    me . quita|quito|revisa|esconde|controla|checa . el|mi . telefono|celular
    por|sobre . encima? . mi|del hombro
    esta|estan . aqui . escuchando|mirando|viendo|conmigo
    no puedo hablar .. esta|aqui|escucha|oye
    encerrada|encerrado . en|me . mi|la|su|el . casa|cuarto
    me tiene|tienen encerrada|encerrado|amenazada|amenazado|vigilada|vigilado|controlada
    ayudeme|ayuda|quiero|necesito . a? . escapar|huir|salir|dejar . de|a|mi . @partner
  `),
  lookAlikes: linesOf(`
    muero|morir|muriendo|morirme|muere|muerto|muerta de|por la? risa|hambre|sueno|verguenza|ganas|frio|calor|sed|ver|saber|aburrimiento|pena|nervios|curiosidad|entrar|cansancio|un
    muero|morir|muere|murio|muerto|muerta|muriendo . la|el|mi|se . bateria|telefono|celular|internet|pila|computadora|pantalla|senal|laptop
    bateria|telefono|celular|internet|pila|computadora|pantalla|senal|laptop|pagina|app .. muere|murio|muerto|muerta|muriendo
    matar|mataria|mato|matarme|mata|matando . por|el . tiempo|entrar|un|una|esta|este
    pagina|portal|contrasena|clave|sistema|espera|esto|app . me|va|quiere . esta|va|a . matando|matar|volviendo|ahogando
    prevencion|linea|encuesta|cuestionario|pregunta|preguntas|folleto|pelicula|libro|curso|documental|taller|formulario . de|del|sobre|contra . el? suicidio|suicida
    vivir . en|con|cerca|solo|aqui|lejos|alla . otro|otra|mi|la|un|casa|pais|ciudad|estado
    no|ya quiero|quisiera|puedo . seguir? . viviendo|vivir en|con|aqui
    cortarme|cortarse|corte|corto|cortar . el|las|la|un . pelo|cabello|unas|dedo|llamada|luz|internet
    no|ni tiene|hay|le . caso|sentido|razon . seguir . esperando|intentando|probando|con
    hacer dano . la|el|al|a . computadora|telefono|archivo
    contacto|contactos|sala|cuarto|telefono|numero|visita|servicio|departamento|nota|cuenta|factura|doctor|persona|area|registro . de|en|para . caso|casos? . de? emergencia|emergencias|ambulancia
    no|ninguna|tampoco . es|tengo|hay . una|ninguna|de? emergencia|urgencia
    caso|casos|solo|para . de|es|una|son emergencia|emergencias
    sala|salas|cita|cuenta|factura|resultados|nota|reporte .. emergencia|emergencias|urgencias
    emergencias . semana|ano|mes|pasado|pasada
    =911 . calle|avenida|oak|main|camino|carretera|ruta|oficina|street|st|elm|cuarto|apartamento|departamento
    calle|avenida|oficina|cuarto|apartamento|autobus|numero|porsche|suite|casilla . =911
    mensaje|dice|decia|pagina|grabacion|texto|bot . que|de|llame|llamar .. =911|emergencia|ambulancia
    factura|cuenta|cobro|cobraron|costo|pagar|pago|recibo|cobran|cargo .. ambulancia|infarto|derrame|emergencia|convulsiones|911
    historia|historial|riesgo|riesgos|prevenir|prevencion|sintomas|senales|antecedentes|resultados|informacion|video|charla|despues|recuperacion|recuperando|sobreviviente|sobrevivi|medicina|medicinas|pastillas|plan|nota|reporte|expediente . de|del|un|una|para|sobre|las|los|mi . un|una|mi|el|su|las|los? . infarto|derrame|embolia|convulsiones|convulsion|ataque|anafila*|desmayo|desmayos|sobredosis|alergia|reaccion|hemorragia|dolor|pecho
    casi . me|le . da . un|infarto|ataque
    da|dio|van|va|daba|casi . un|a|dar|infarto . un? infarto . de|del|con|cuando|al . vi|ver|susto|factura|cuenta|precio
    susto ... infarto
    placa|radiografia|rayos|tomografia|examen|estudio|resultados|doctor|especialista|ultrasonido . x|de|del . pecho
    pecho . de|pollo|plano|materno
    dar|dando|da|leche . de? pecho
    prueba|pruebas|ejercicio|ejercicios|examen|maquina|terapia|tratamiento|aparato . de|la|para respiracion|respirar|respiratoria
    deje|deja|dejen|dejame|dejeme respirar
    analisis|prueba|pruebas|examen|examenes|tipo|banco|presion|donar|resultados|azucar|muestra|estudio|estudios|donacion . de|en|la . la? =sangre
    ahogo|ahogando|ahoga . en|con . un|tanto|papeles|deudas|vaso|trabajo|tanta|informacion
    miedo . a|de|que . la|las|los|perder|equivocarme|picar|tocar|hacer|el|se . agujas|computadora|tecnologia|internet|dentista|borre|cuenta|virus|hackers|estafas|estafa|doctor
    @partner|=el|ella|hija|hijo . me|lee|ayuda . ayuda|lee|leer|a . a? . leer|leerlo|mensajes|correos|usar|escribir|abrir
    portal|pagina|sistema|clinica|banco|cuenta|app|contrasena|aplicacion|telefono|google|seguro .. obliga|exige|fuerza|controla|pide|revisa . a|que|me
    me obliga|obligan|exige|exigen|pide . a . cambiar|poner|registrar|registrarme|actualizar|crear|escoger|iniciar|usar|reiniciar|volver|esperar|aceptar|instalar|llenar|restablecer
    no . es|estoy|esta|seguro|segura . es|muy? seguro|segura . de|si|que|usar|cual|como|donde|cuando|para|el|este|en|la . wifi|usar|esto|publico|cual|mi|que|si|internet|tengo|es|la|como|correo|usuario
    no|es|siento . me? seguro|segura|comoda . dando|poniendo|escribiendo|usando|dar|usar
    @partner . no . vio|ve|puede|sabe . bien|usar|computadoras|leer|mucho|entrar
    orden . de . laboratorio|compra|examen|sangre|medicina
    doctor|doctora|enfermera|clinica|medico|dentista|secretaria .. lee|leyo|revisa|ve|mira|abre|reviso|leer|revisar|checa
    peligro . de|en|para perder|mis|los datos
    sin peligro
    quemadura|quemo|queme . de|el|la|mucho . sol|arroz|comida|foco|tiempo
    drogas|alcohol|sustancias .. abuso|abuso
    encerrado|encerrada . en|un . bucle|ciclo|menu|pagina
  `),
};
