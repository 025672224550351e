import { linesOf } from './phrases.ts';
import type { ServicePhrases } from './services.ts';

/** What patients ask of the bot itself, in Spanish. */
export const SERVICES_ES: ServicePhrases = {
  staff: linesOf(`
    ^ un|una? @person $
    hablar|platicar|comuniqueme|comunicarme|paseme|pasame|conecteme . con .. @person|ustedes|doctor|enfermera
    quiero|necesito|deme|prefiero . a|hablar|con? . un|una @person
    persona|humano . de_verdad|real
    me . puede|pueden|podria . llamar|marcar
    que . alguien? me . llamen|llame|marquen
    llameme|llamenme|marquenme
    hablar por telefono
    cual|deme|tienen .. numero de telefono . de|para?
    atencion al cliente|paciente
    alguien . me|que . me? . puede? ayude|atienda|llame
    atienda|ayude . una? @person
    ^ recepcion $
    ^ operador|operadora|recepcionista $
  `),
  help: linesOf(`
    ^ ayuda|menu|opciones|instrucciones|ayudeme|ayudame|auxilio $
    necesito|quiero ayuda
    me . puede|pueden|puedes ayudar
    ^ ayuda|ayudeme|auxilio . con|por
    que . puede|puedes|sabe hacer
    como funciona esto
    ver|mostrar el? menu
  `),
  repeat: linesOf(`
    ^ repita|repitalo|repite|repitelo|mande|como|perdon|repetir $
    puede|puedes|podria . repetir|repetirlo
    repita|repitalo|digalo|digamelo|mandelo . por|de|otra|eso
    ^ otra vez $
    que|como . me? dijo|dijiste
    decirlo|decirmelo . de_nuevo|otra_vez
  `),
  rephrase: linesOf(`
    no . le|lo|te|la|les? entiendo|entendi|comprendo
    digalo|digamelo|expliquelo|expliqueme|explique|explicar|explicarme . de|mas|otra|en|mejor .. facil|sencillo|forma|manera|despacio|simple|palabras
    de otra manera|forma
    que . significa|quiere_decir . eso|esto
    ^ que significa $
    mas facil|despacio|sencillo|simple
    estoy confundido|confundida
    con otras palabras
    un paso a la vez
  `),
  back: linesOf(`
    ^ atras|regresar|volver|regrese|anterior|vuelva|regresa $
    ir|vamos|regresar|volver|regreseme . para|hacia|a_la|al . atras|anterior
    pregunta|paso anterior
    me equivoque . de|al?
    cambiar|corregir . mi|la respuesta
    quise|queria|quiero decir
    boton|opcion|respuesta . equivocado|equivocada|incorrecta
  `),
  startOver: linesOf(`
    empezar|comenzar|iniciar|empecemos|empiece|comencemos . todo? . de_nuevo|otra_vez|desde_cero|desde_el
    ^ reiniciar|reinicie $
    volver a empezar|comenzar
    desde . el? cero|principio|inicio
  `),
  wait: linesOf(`
    ^ espere|espereme|espera|esperame|momento|momentito|ahorita|permitame|segundito $
    ^ espere|espereme|espera|esperame . un|tantito|por|a|que|poco
    ^ un momento|momentito|segundo|segundito|minuto|minutito|ratito
    deme|dame . un|unos|mas . momento|momentito|segundo|segundito|minutito|segundos|minuto|minutos|tiempo|ratito
    dejeme|dejame . ver|buscar|revisar|checar|ir|probar|intentar
    voy a revisar|buscar|ver|checar|probar|intentar
    mis|los lentes|anteojos|gafas
    ahorita? vuelvo|regreso|reviso
    ^ estoy buscando|revisando|checando
  `),
  unsure: linesOf(`
    ^ yo? no . lo? . se|recuerdo|acuerdo|idea $
    ^ no se . que|como|usar|cual|donde|nada|bien
    ^ no estoy . muy? seguro|segura $
    no tengo . ni? . la|menor? idea
    ^ tal_vez|quizas|quiza|depende|ninguno|ninguna|nada|talvez|puede_ser $
    ^ ninguno|ninguna de . estos|estas|esos|esas|las|los
    nada . de_eso|me? . funciona|sirve|funciono|sirvio|ayuda|resulta
    ^ no . me? . funciono|sirvio|sirve|funciona|jalo . de|para|nada?
    ^ sigue . sin|igual|lo
    ^ lo mismo
    ya . lo? . intente|hice|probe . todo|eso?
    ^ no . lo|la . encuentro|veo
    quien sabe
    ^ como|donde . hago|esta|se . eso|hace
    no . soy|se .. computadora|computadoras|tecnologia
  `),
  iAmIn: linesOf(`
    ya|por_fin|listo . ya|si|me? . pude|logre|puedo . entrar|ingresar|acceder|abrir
    ya|por_fin|al_fin . si? entre|ingrese|accedi
    ^ entre|adentro . ya|gracias? $
    ya estoy dentro|adentro
    ya me dejo . entrar
    ya . quedo|funciono|funciona|jalo|sirvio $
    ^ ya . quedo|funciono|funciona|jalo
    listo|si|ahora_si . ya? pude
    si|ahora . si? . funciono|funciona
    problema resuelto|solucionado
    ^ ya se . resolvio|arreglo
    ^ ahora si $
    ^ pude entrar
  `),
  goOn: linesOf(`
    ^ siguiente|continuar|continue|sigamos|siga|seguir|adelante|prosiga|continuemos $
    ^ vamos a|al . seguir|siguiente
    siguiente paso|pregunta
    ^ que sigue $
    ^ quiero seguir|continuar
    ^ estoy|ya listo|lista
  `),
  whoAreYou: linesOf(`
    ^ y? quien . es|eres|son|habla|escribe . usted|tu|esto|ustedes?
    con quien hablo|estoy|platico
    quien . me . escribe|manda|mando|habla
    eres|es|son . usted|esto? . un|una? . robot|bot|maquina|computadora|persona|humano . real|de?
    es . esto|esta? . una? estafa|fraude|engano|broma
    como . se|puedo_saber . que|si .. es|son
    de quien es . este numero
    de donde . sacaron|consiguieron|tienen mi numero
    de verdad . es|son . de|la?
    es . la clinica . real|de
  `),
  whyNeeded: linesOf(`
    por_que|porque|para_que . me? . necesita|necesitan|quiere|quieren|pide|piden|pregunta|preguntan|tengo_que
    ^ por que $
    ^ para que $
    que . hacen|haran|hace . con . mis|mi|eso
    es seguro . dar|darle|darles|escribir|poner . mi|mis
    quien . ve|lee|puede_ver . lo|mis|esto
    tengo que . dar|decir|darle
  `),
  privacyRefusal: linesOf(`
    no . le|les|se_lo? . quiero|voy_a|pienso|puedo . dar|darle|darles|decir|decirle|compartir|poner|contestar
    no . le|les|lo|los? doy|dare . mi|mis|el|esa|nada|a
    prefiero no . decir|dar|contestar|compartir|decirlo|darlo
    ^ eso|es . es|muy|algo|informacion . privado|personal|confidencial|privada
    no me siento . comodo|comoda
    no confio
    no . le|es . de? su . importa|incumbencia
    me niego
  `),
  angry: linesOf(`
    estoy|me|muy|tan . muy|tan|tiene|tienen? harto|harta|enojado|enojada|molesto|molesta|furioso|furiosa|desesperado|desesperada|frustrado|frustrada
    no sirven para nada
    pesimo|pesima|porqueria|mierda|pinche|maldita|maldito|ridiculo|inaceptable|estupido|estupida|idiota|basura|carajo|inutil
    que coraje|rabia|frustracion|verguenza
    perdida|perdiendo|perder . de|el|mi . tiempo
    nadie . me|ayuda|contesta . ayuda|contesta|atiende|responde
    no tiene remedio|solucion
    ya basta
  `),
  thanks: linesOf(`
    ^ gracias|adios|chao|bye|agradezco $
    ^ muchas|mil|muchisimas gracias
    ^ gracias . por|a|bye|adios|muy
    hasta luego|pronto|manana
    ^ eso es|era todo
    ^ seria|es todo
    que . tenga|tengan|pase . un|muy? . buen|bonito|buena . dia|tarde|noche
    dios . lo|la|le|los . bendiga
  `),
  greeting: linesOf(`
    ^ hola|buenas|saludos|buenos|ola $
    ^ hola . buenos|buenas|que|como
    ^ buenos|buenas|buen dias|tardes|noches|dia
    ^ hay alguien . ahi|aqui?
    ^ que tal
    ^ como esta $
  `),
  optOut: linesOf(`
    ^ parar|alto|cancelar|basta|salir|terminar|baja|pare|paren|desuscribir $
    ^ dar|darme|deme|dame . de? baja
    no|ya_no . quiero? . mas|recibir . mas|sus|estos? . mensajes|textos
    no . me . manden|mande|escriban|escriba|envien|texteen|molesten . mas|mensajes|por?
    dejen|deje|paren|pare . ya? de . escribirme|mandarme|molestar|molestarme|enviarme|textearme|mandar|escribir
    quitenme|borrenme|saquenme|eliminenme|quiteme|saqueme
    ^ no mas $
    dejenme|dejeme en paz
  `),
  optIn: linesOf(`
    ^ comenzar|iniciar|suscribir|suscribirme $
    quiero recibir . mensajes|textos . otra_vez|de_nuevo?
    ya . me pueden . escribir|mandar
  `),
  wrongNumber: linesOf(`
    numero|persona equivocado|equivocada
    se|esta|estan . equivoco|equivocaron|equivocado|equivocados de numero|persona
    no soy . un|el|la|su? . paciente
    no soy esa persona
    aqui no . vive|hay|es . nadie|ningun|ninguna|esa
    no conozco . a? esa|ninguna|ningun . persona|clinica
    nunca he . ido|estado|sido . a|en|paciente
    este|ese numero . no|ya_no es . de|el
  `),
  not: linesOf(`
    cancelar|cambiar . mi|la|una cita
    no|todavia|aun|como|para|cuando|hasta .. pude|puedo|entre|logre|entrar|dejo
    ya no|casi .. pude|puedo|entre|entrar
    no se . abre|ve|carga|puede|mi|cual_es|recuperar|entrar|restablecer
    no . me? funciona|sirve . el|la|mi|en
    @link|@site|@code|@password|@email .. no . me? . funciona|sirve|jala|funciono|sirvio
    alguien . entro|cambio|uso|mas|hackeo|esta|robo|accedio|llamo|que
    codigo|clave|datos .. a alguien
    lista|sala de espera
    entre . a|semana|los|las|dos
    quien|que puede ver . mi
  `),
};
