/** Common Spanish words that are one slip away from a word in our phrases, and mean something else. */
export const realWords = `
  abierto abogado abran abrazo abril abrio acaba acaban acabara acabaron acabas acabe acaso acceso accion acciones aceptado
  aceptar acepto acercando actividades actua actuacion actuar acuerda acusado adonde agarrar agentes aguanta aigo alegria alerta
  alta alto amanda amigas amigos anda andar anoche antiguos apagar aparecer apartamento aprecio aprende arena arregla arrestado
  arresto aseguro asiento atacado atacan atacar atender aventura ayudame ayudar ayudara ayudare ayudarme ayudas ayude ayudenme
  ayudo bailando balon bancos banda bandera bano barco bata bebido bebiendo bello blancos bodas bonita bosque bridget bromas
  brooke bueno busca buscado buscan buscare buscarlo buscas busquen cabezas cabo cada caer caes caido caiga caliente calle
  calles cambia cambiado cambian cambiara cambie cambios caminar cantando cantante capitan cara carajos caras caray carcel
  cargado cargando cargar carla carrera carreras carro carta casada casado casar casas castillo causado celebrar celula celulas
  centro cercano cerdo cerebro cero cerrado cerrados chica chistes choque ciego ciento cierre cierren cierta cierto cima cintas
  claro clase clases clientes cobra cobrar cocaina coche coches cocinar coger coincidencia colina colores comen comenzado
  comenzamos comenzo comer cometer comi comida comidas comido comiendo comienza como comoda compartir comprado comprende
  comprender comprendes compromiso computadoras conde confia conmigo conoce conocen conocido conozca conozco consciente consiga
  consigo consigue contacto contactos contado contando contar contare contarle contarte contaste conte contenta contento
  contentos contiene contigo continua continuar conto contra contratar contrato controlar controles conversacion copa copas
  corazon corea corran corre correcta correcto corredor correr corta cortar corte corten cortes corto cosa costa costado
  costillas costo crea creacion creame crear creas credito creen creer cretino cuando cuanta cuantas cuanto cuantos cuarta
  cuarto cuartos cuatro cuentas cuente cuento cuentos cuero cuerpos cuestion cueva cuida cuidado cuidando cuidar curioso dado
  damelo damos dando danos dara daran darles darme darse darte deben debi debia debieron debio decia decidido decirles decirlo
  decirme decirselo decirte decirtelo dejan dejara dejare dejarme dejas dejate dejes delante demanda demasiada demasiados dentro
  desagradable desayunar desayuno descripcion desea deseos desierto despacho despegar despertado desperte desperto despierte
  despierto destruccion deten dices diciendo diferente digale digame digamos dijeron dimelo dinos dioses diria discos dispara
  disparado disparar dispararle dispare disparos dispositivo dispuesta doble doctora doctores dolar dolares dosis ducha dueno
  duenos durmiendo edificios efecto eleccion elige eliminar ellas ello embargo emergencias empece emperador empezamos empezando
  empieces enano encantado encargado encender encendido enciende encontramos encontrara encontraran encontraras encontrare
  encontrarla encontrarlo encontrarme encontraron encontrarte encontre encontro encuentra encuentran encuentras encuentre
  encuentren encuentres enfadado enferma enfermedad enfermeras ensena ensenado ensenare ensenarte entera enterado entero
  enterrado entiende entienden entiendes entiendo entra entrada entradas entrado entramos entran entrando entraron entras entre
  entren entrenar envia enviado enviar enviare enviaron envie envio equivoca equivocas equivoco escapa esconde esconder escribe
  escribi escribio escribir escrito escritor escuchado escuchan escuchar escuchas escuche escucho espacio espada espaldas
  especial espejo espera esperaba esperado esperamos esperan esperando esperanza esperar esperare esperas esperemos esperen
  espero esposas estaba estaban estacion estado estados estais estando estar estara estaras estare estarias estas este estemos
  esten estes estos estudio estupenda estupendo estupida estupidez estupidos estuvieran estuvieras estuvieron examen excepcion
  existe existen expedientes explica explicacion explicarlo explotar expresion exterior extrana extranas extrane extrano
  extranos falla fallado fallo falsa falso faltan familia familiares familias fines firma flint flor forma formacion formar
  formas frente fresco fuego fuentes fuera fueran fuertes fuerzas funcion funcionan funcionando funcionar funcionara funcione
  fusion gafas gana ganan ganar ganas gasolina gatito gatos gente golpe golpeado golpes gracia guardia guardias gustan gustar
  gustas guste gusto haber haberle haberlo haberme haberse habia habian habias habla hablado hablan hablare hablas hable hablo
  habra habran habria hacen hacerla hacerle hacerlo hacerte haces hacia hacian hacias haciendo hagan hallar hara haras hare
  haria harian harias hasta hayan hazlo hecho hermanas hermanos hicieron hierro hijas historia historias hojas hombre hombros
  hora horribles hubieran hubieras huele huelo huevo humana humanos idioma idiotas ilegal importan importar importe imposible
  impresion incluye inmediato instante intencion intenta intentaba intentado intentalo intentamos intentar intentare intentarlo
  intentas intento interes interna interno internos invito jodas joder jodido jodiendo juego jugar junta juntas justa lanning
  lanzar larga largas largo lastimado leal leccion levanta levantate levante levanten leyenda limites linterna lisa listas listo
  listos llama llamaban llamado llamame llamamos llaman llamar llamare llamarlo llamarme llamarte llamas llame llames llave
  llaves llegada llegamos llegando llegara llegaran llegare llegas llego llena llenar lleno llevado llevan llevara llevare
  llevaron llevas lleve llevo locas locos logre logro lucas luce lucha luego lugar lunes macho madera madres malditas malditos
  manda mando maneja maneras mano manten manzana maquinas marca marcas marchar matamos matan matando matara matare matarlo
  matarlos matarme mataron matarte matas maxima medias medica medico medicos medida medio medios menciono menor menores menos
  mensaje mentes mentir metes meti metido mierdas mintiendo minuto mirada miranda mision misma mismos moleste molestes molestia
  momentos monedas monty morira morire mostrare mostrarte motivos moviendo mucha muchisimo muchos muera mueras muere muertas
  muertes muertos mueva multiples mundo mundos muneca murieron muro nacer nacio naciones necesidad necesita necesitaba necesitan
  necesitar necesitara necesitare necesitas necesite necesites niega nieto ninas ningun ninguno nombres norma normales norte
  nueva nuevas nueve nuevos obligado obras olor olvida olvidalo olvidare olvidarlo olvidas olvidate olviden olvides orden ordena
  ordeno otras otros pacientes paga pagan pagando pagar pagara pagare pagas paginas pague pais palabra pandilla pantalla parar
  pare parece parecen parecer pareces parecia parecido parecio pared parejas paren pares parientes parque parte partida parto
  pasa pasaje pasan pasando pasar pasara pasare pasas pasear pasen pasillo pasos pasta patetico pato peces pechos pedi pedido
  pegado pegar peleando peliculas pensamiento pensarlo penso perdere perdido perdieron perdon perdona perdone permite permiteme
  permiten permitire perro persona personaje personales personas pesada pesado pesar pescado pida pides pidiendo pido piedras
  piensa piensan piensas piense pierda pierdas pierden pierdes pierdo piernas pies pieza pista pistola plastico pobre pocion
  poder podia podra podre podrian podrias pone ponen ponerlo ponerme ponerse ponerte pones ponga ponlo posesion posible posibles
  practica practicar precio precioso prefiere prefieres preguntaba preguntado preguntale preguntan preguntando preguntar
  preguntas pregunte preguntes pregunto prensa presa presenta presidente presion preso preston primer primeras primero principe
  principios prision probado problema problemas produccion programa programas prueba pude pudieran pudieron pudo pueda puedan
  puedas pueden puedes puerta puerto puesta qaeda queda quedado quedan quedar quedarme quedarse quedas quede queden quedes quedo
  queja quema quemado quemar querian querias querida querra querria queso quiera quieran quieren quieres quieta quieto quinto
  quisieras quiso quita quitarme quitate quito quiza rapida rato raton recibe recibi recibiendo recibimos recibio recoger
  reconoces reconocimiento recuerda recuerdan recuerdas recuerde recuerden recuerdos refiere refiero registros regla regresado
  regresar regresara regresare regrese regresemos regresen regreses regreso relacion reparar repito residente resiste resistir
  resolver respecto respeto respira responda responder respuestas restaurante restos resulta resultado resulto revisa revisar
  revista riendo robando robar rodillas roma rompi rosas rubia rueda ruego ruido sabe saben sabes sabia sabiendo sabor sacare
  sacaron sacas sagrada sagrado salgo sali salia salida salido saliendo salio salta salto salva salvar salve saquen seccion
  secundaria segui seguia seguido seguimos seguira seguire segun segunda segura seguros sello semanas senora sentado sentar
  sentarme senti sentia sera serian serias serie serio servir sesion siendo sienta siente significa significado siguen sigues
  siguiendo sintiendo sintio sirvo sistemas sitios sobra sospecha sospechosos spock stan subiendo sucedio suele suelo suelto
  suena suenos suerte sufrido sufriendo sufrir tambien tardes tarea tecnica telefonos temas temer temes tenga tengas tenia
  tenian tenido teniendo teniente termina terminado terminara terminaste termine termino terminos terribles tetas tiempos tienda
  tienes tierra tocado tocando tocar tocas toda todas todos toma tomalo toman tomando tomara tomare tomas tomen tomes trabaja
  trabaje trabajos trae traen traes trago tragos traigo traje trajo tras trata tratado tratar trate trates trato traves tuviera
  tuvieron usaba usando util vacia valiente varios veamos veas vecinos velas vemos vencer vende vendido vendiendo vendio venga
  vengan vengas vengo venido veras veria viejas viejos viene vienen vienes viento viera vieron vimos vine viniendo vinieron
  violacion visita vista visto viven vivia vivido viviendo voces volvera volvere volviendo vuela vuelo vuelta vuelto vuelvan
  vuelvas vuelve vuelvo
`;
