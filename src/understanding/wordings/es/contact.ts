import { linesOf } from '../../phrases.ts';
import type { Services } from '../services.ts';

/** Whom patients talk to, and whether they want to, in Spanish. */
export const contact = {
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
    no . le|les|lo|los? doy|dare mi|mis|el|esa|nada|a
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
} satisfies Partial<Services>;
