import { linesOf } from '../../phrases.ts';
import type { Emergencies } from '../emergencies.ts';

/** What an emergency, a crisis or danger at home sounds like in Spanish. Violence under way counts as 911's. */
export const emergencies: Emergencies = {
  self_harm_crisis: linesOf(`
    no . tengo|tiene ganas|motivo|motivos|razones de vivir
    no . tengo|veo|hay . por|para que vivir
    la vida . ya? no vale . la? . pena?
    acabar con todo .. morir|morirme|matarme
    se|me corta|corto|cortan|cortaba . los|las . brazos|munecas|venas|piernas
    mi hija|hijo|nieta|nieto|sobrina|sobrino|hermana|hermano|esposa|esposo . se corta|lastima . los|las|sola|solo? . brazos|piernas|a_proposito? $
    me . estoy|ando cortando|lastimando . los|las|a? . brazos|piernas|proposito? $
    me . quiero|estoy|voy . a? . hacer|haciendo dano
    me|se hago|hace|hizo dano . a? . mi|si|proposito? . mismo|misma|solo|sola? $
    ojala . que? . yo? . me|ya|no? . me? muriera|muera|matara
    me . voy|quiero . a? tirar|aventar|lanzar . de|del|al|desde|por . un|una|el|la? . puente|edificio|techo|tren|balcon|ventana
    kiero . morir|morirme|matarme|suicidarme
    me kiero . morir|matar|suicidar
    no kiero . seguir? . vivir|viviendo
    quiero|quisiera|quiere|ganas|prefiero|deseo . me|de|estar? morir|morirme|morirse|muerto|muerta
    me|se . quiero|quiere|quisiera morir
    quiero|quisiera|quiere|voy|va|pienso|piensa|intento|intente|ganas|pensando|pensado|dice .. matarme|matarse|suicidarme|suicidarse|ahorcarme|ahorcarse|colgarme|cortarme|lastimarme
    me . voy|quiero|intento . a? matar|suicidar|lastimar|cortar|ahorcar|colgar
    se . va|quiere|intento . a? matar|suicidar|ahorcar|colgar
    matarme|suicidarme|suicidarse|suicidar
    ^ suicidio|suicida $
    pensamientos|ideas|pienso|pensando|piensa|intento|plan|habla|cometer . en|de|del|sobre? . el? suicidio|suicidas|suicida
    pensando|pienso|piensa . en . matarme|morir|morirme|la_muerte|quitarme
    no|ya_no|ni . quiero|quisiera|quiere|deseo|puedo|aguanto . seguir? vivir|viviendo|existir|despertar
    ya no quiero|quisiera estar|seguir . aqui|vivo|viva|en_este_mundo
    no aguanto . esta|la|mas vida
    hacerme|hacerse|haciendome . dano
    lastimandome|cortandome
    me . quiero|voy_a|estoy . cortar|cortando|lastimar . las|los? . venas|brazos|munecas
    cortarme|cortarse . las? venas|munecas
    quitarme|quitarse|quitar|acabar|terminar . con? . la|mi =vida
    acabar|terminar . con|de . todo . de_una_vez|ya|hoy
    mejor|mejores|felices . sin mi
    mejor . si|que . me|yo? . muriera|muero|muerto|muerta
    mejor me . muero|mato
    no vale la pena . seguir? vivir|viviendo
    vida . no|ya_no . tiene|vale . sentido|nada|caso
    desaparecer para siempre
    linea . de|contra|del . prevencion? . suicidio
    no|ni|sin . le|tiene|hay|veo|encuentro . caso|sentido|razon|ganas . de|para|en|a? . seguir? . viviendo|vivir|la_vida
    cansado|cansada|harto|harta . de . vivir|la_vida|esta_vida
    nadie .. extranar|extranaria|extranara
    ojala|quisiera|preferiria . estuviera|estar|haber|hubiera|no . muerto|muerta|nacido
    tome|tomo|tomar .. pastillas ... morir|morirme|matarme|acabar
    dormir .. no|nunca despertar
    tirarme|aventarme|lanzarme|saltar . de|del|al|desde . un|una|el? . puente|edificio|techo|tren|balcon
    voy|quiero|ganas . a|de? . matar|lastimar|apunalar . a alguien|el|ella|mi|mis
  `),
  medical_emergency: linesOf(`
    se . me|le cayo|fue|durmio . la? . mitad|media . de? . la? cara
    no puede|puedo hablar . bien . y|ni no . puede|puedo? . mueve|muevo|mover . el|un|la brazo|pierna|mano|cara
    no . se? responde|reacciona|contesta . y|esta . esta|muy? . frio|fria|palido|morado|inconsciente
    vomita|vomito|vomite|tose|tosio|tosi|escupe|orina sangre
    una ambulancia por|ya|urgente|rapido
    anbulancia|anbulansia|ambulansia|hambulancia
    ^ . una? ambulancia $
    quema|quemando|incendia|incendiando . la|mi|nuestra casa|cocina
    sale|saliendo|salio|echa . mucha? sangre . de|por . la|el|su? . cabeza|boca|oido|nariz_y_boca
    se|me desmallo|desmalle|desmallando
    @pain|aprieta|ardor . mucho|fuerte|horrible? . el|en|del|de .. pecho
    pecho . me|le|muy? . @pain|apretado
    no|cuesta|trabajo|dificultad|dificil|problemas|apenas|dejo|casi_no . puede|puedo|para|esta|de|me|al? . respirar|respira|respiro|respirando
    falta|faltando|falto . mucho? . el aire|aliento
    me|se . estoy|esta|estan? ahogo|ahogando|ahoga|asfixio|asfixiando|asfixia|atraganto|atragantando|atraganta|atragantado
    infarto
    ataque . al|de|del? . corazon|cardiaco|epileptico
    paro cardiaco
    derrame . cerebral?
    embolia
    convulsiona|convulsionando|convulsiones|convulsion|convulsiono
    desmayo|desmayando|desmaye|desmayar|desmayado|desmayada
    inconsciente|inconciente
    no . se|lo|la|puedo|puede|quiere? . despierta|despertar|despertarlo|despertarla
    no reacciona
    @relative no responde
    perdio|perdi|pierde . el|la conocimiento|conciencia
    sangra|sangrando|sangro .. mucho|mucha|fuerte|para|demasiado|bastante
    hemorragia
    desangra*
    tosiendo|vomitando|escupiendo|perdiendo|perdido . con|mucha? sangre
    mucha sangre
    no . para|deja|paro . de . sangrar|sangrando
    sobredosis
    tome|tomo|trague|trago|comio|tomado . demasiadas|muchas|todas|demasiada|demasiado . las? . pastillas|pildoras|medicina|medicinas|insulina|tylenol
    tome|tomo|trague|trago|comio . todo . el|un frasco|bote . de pastillas|medicina
    tome|tomo|trago|trague|bebio|comio . un|una|poco|el? . de? cloro|veneno|blanqueador|detergente|raticida|pila|moneda
    envenenado|envenenada|enveneno|envenenando|intoxicado|intoxicada
    cierra|cerrando|hincha|hinchando .. garganta|lengua|cara|labios
    garganta|lengua|cara|labios . se|me|esta? . esta|le|me? . cierra|cerrando|hinchando|hinchada|hinchados|hincho
    reaccion alergica . muy? grave|fuerte|severa
    tiene|tengo|teniendo una reaccion alergica
    anafilaxia|anafilactico
    @body . esta|se|del? . dormida|dormido|entumida|entumido|entumecida|caida|chueca|torcida|paralizada|paralizado|adormecido
    no . siento|puedo_mover|puede_mover . la|mi|el|un|media|medio . @body
    habla|hablando . muy? enredado|trabado|raro|arrastrado
    necesito|llamen|llame|manden|llamar|mande|pidan|urge .. ambulancia|=911|paramedicos
    ^ =911 $
    =911 ya|ahora|emergencia|ayuda|urgente
    ^ emergencia $
    es|esto_es|tengo|hay|tenemos una emergencia
    emergencia medica
    se|me . cayo|cai .. no . se? . puede|puedo . levantar|levantarse|levantarme|mover|moverse
    cayo|golpeo|golpee|pego|cai .. cabeza .. sangrando|sangra|inconsciente|vomitando|mareado|confundido
    azucar|glucosa . muy? baja|bajo|bajisima
    labios|cara|esta|poniendo|puso . poniendo? . morado|morada|azul|azules|morados
    rompio|rompieron . la fuente
    voy|esta|estoy . a|de|en . parto|dar_a_luz
    apunalaron|acuchillaron|balearon|dispararon
    tiene|trae|con|saco un|una? pistola|cuchillo|arma|machete|navaja
    me|nos . esta|estan golpeando|pegando|ahorcando|atacando
    va|quiere|quieren|van|amenaza|amenazo . a|con? matarme|matarnos
    me . va_a|quiere|quieren matar
    me|nos violaron|violo|atacaron
    entrando|metiendo|metieron|entraron . a|en . mi? casa
    casa|edificio|cocina . se|esta . quema|quemando|incendiando
    me|se estoy|esta muriendo
  `),
  danger: linesOf(`
    @partner|=el|ella . siempre|esta? . lo|los|todo|me_lo lee|leyendo|revisa|revisando|checa|espia|vigila|controla|ve
    @partner|=el|ella . siempre|esta? lee|leyendo|revisa|revisando|checa|espia|vigila|ve|mira . todo? . mi|mis|todo|esto|los_mensajes|lo_que
    @partner ... lee|leyendo|revisa|revisando|checa|espia . todos? . mi|mis
    @partner|=el|ella . me controla|vigila|espia|revisa|checa|acosa
    @partner|=el|ella|papa|mama|alguien . siempre? . me obliga|obligo|fuerza|forza|amenaza|amenazo|exige|controla|vigila
    me obliga|obligan|fuerza|exige . a? . abrir|abrirlo|darle|dar|mostrar|mostrarle|ensenar|ensenarle|entrar|decirle|compartir
    me obliga|amenaza . mi|el @partner
    esta|estan obligando|amenazando . me|a?
    no . estoy|me_siento|es|esta . segura|seguro|a_salvo . en|aqui|con . mi? . casa|el|aqui|@partner
    no . estoy|me_siento . segura|seguro . en|con
    no estoy a salvo
    estoy|estamos . en peligro
    miedo|terror . a|de . mi|el . @partner
    miedo . a|de|que . que|me|lo|mi|=el . me|@partner? . pegue|haga|mate|vea|lea|entere|lastime|enoje|encuentre
    que . mi? . @partner|=el . no . se|me|lo? . vea|entere|lea|sepa
    no . quiero|puede|debe|puedo .. @partner|=el .. vea|entere|lea|sepa|enterar|saber|ver|leer
    si . @partner|=el|mi|me . se|lo|@partner|ve . entera|lee|ve|mata|pega
    violencia . domestica|familiar|intrafamiliar
    me|nos . golpea|pega|maltrata|agrede|lastima|acosa|persigue|pego|golpeo . mi|y|mucho?
    @partner .. maltrata|golpea|pega|agrede|abusa|violento|agresivo|controlador|abusivo|acosa
    acosador|abusador|agresor
    orden . de . restriccion|alejamiento|proteccion
    @partner|=el . no . me deja|permite . salir|usar|hablar|llamar|sola|ver|tener
    @partner|=el . me . quita|quito|revisa|esconde|controla|checa . el|mi|los|mis
    me . revisa|checa|espia|controla . el|mi|los|mis . telefono|celular|mensajes|correo|correos
    me . vigila|espia|persigue|acosa|amenaza . mi|un|el|y? . @partner|hombre?
    encerrada|encerrado . en|con . mi|la|el? . casa|cuarto
    me tiene|tienen encerrada|encerrado|amenazada|amenazado|vigilada|controlada
    no puedo hablar|escribir .. esta|aqui|escucha|oye
    escapar|huir . de . mi|el . @partner?
  `),
};
