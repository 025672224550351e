/** Common Spanish words, above all those a slip away from a word in our phrases: they mean what they say. */
export const realWords = `
  abajo abierto abogado abran abrazo abre abril abrio abuelo acaba acaban acabara acabaron acabas acabo acceso
  accidente accion acciones aceptado aceptar acepto acerca acercando actividades actua actuacion actuar acuerda
  acuerdo acusado adelante ademas adentro adios adonde afuera agarrar agente agentes agua aguanta ahora aigo aire
  alegria alerta algo alguien algun alguna algunas algunos alla alli alma alrededor alta alto amanda amas ambos amiga
  amigas amigo amigos amor anda andar anoche anos ante antes antiguos apagar aparecer apartamento aprecio aprende aqui
  arena arma armas arregla arrestado arresto arriba aseguro asesinato asesino asiento asunto atacado atacan atacar
  ataque ataques atencion atender atras aunque auto aventura avion ayer ayuda ayudar ayudara ayudare ayudarme ayudarte
  ayudas ayude ayudenme ayudo bailando baja bajo balon banco bancos banda bandera bano barco base basta bastante
  basura bata bebe bebido bebiendo bello bien bienvenido blanco blancos boca bodas bonita bonito bosque bridget broma
  bromas bromeando brooke buen buena buenas bueno buenos busca buscado buscan buscando buscar buscare buscarlo buscas
  busquen caballeros cabeza cabezas cada caer caes cafe caido caiga caja caliente callate calle calles calma cama
  camara camas cambia cambiado cambian cambiar cambiara cambie cambio cambios caminar camino campo cantando cantante
  capitan cara carajo carajos caras caray carcel cargado cargando cargar carino carla carne carrera carreras carro
  carta casa casada casado casar casi caso castillo causa causado celebrar celula celulas cena centro cerca cercano
  cerebro cerrada cerrado cerrados chica chicas chico chicos chistes choque ciego cielo cielos ciento cierre cierren
  cierta cierto cima cinco cintas cita ciudad clark claro clase clases clientes cobra cobrar cocaina coche coches
  cocinar coger coincidencia colina comandante comando comen comenzado comenzamos comenzo comer cometer comi comida
  comidas comido comiendo comienza como comoda compania compartir completamente comprado comprar comprende comprender
  comprendes compromiso computadoras conde confia conmigo conoce conocen conoces conocido conozca conozco consciente
  conseguir consiga consigue contacto contactos contado contando contar contare contarle contarte contaste contenta
  contento contentos contiene contigo continua contra contratar contrato controlar controles conversacion copa copas
  corazon corea coronel corran corre correcta correcto corredor correr corta cortado cortar corte corto cosa cosas
  costa costado costillas crea creacion creame crear creas credito cree creen creer crees crei creia creo cretino
  crimen cual cualquier cualquiera cuando cuanta cuantas cuanto cuantos cuarta cuarto cuartos cuatro cuenta cuente
  cuento cuentos cuero cuerpo cuerpos cuestion cueva cuida cuidado cuidando cuidar culo culpa cumpleanos curioso dado
  damas damelo damos dando dano danos daran darle darles darme darse darte debe debemos deben deberia deberiamos
  deberias debes debi debia debieron debio debo decia decidido decir decirle decirles decirlo decirme decirselo
  decirte decirtelo decision deja dejame dejan dejar dejare dejarme dejate deje dejes dejo delante demas demasiada
  demasiado demasiados demonios dentro departamento derecha derecho desagradable descripcion desde desea deseo deseos
  desierto despacho despegar despertado desperte desperto despierta despierte despierto despues destino destruccion
  detective deten detras diablo diablos dias dice dicen dices dicho diciendo diez diferente dificil diga digale digame
  digamos digas digo dije dijeron dijiste dijo dile dime dimelo dinero dinos dios dire direccion diria discos disculpa
  disculpe disparado disparar dispararle dispositivo dispuesta divertido doble doctora doctores dolar dolares dolor
  donde dormir drogas ducha duele dueno duenos dulce durante durmiendo duro edad edificio edificios efecto ejercito
  eleccion elige eliminar ella ellas ello ellos embargo emergencias empece emperador empezamos empezando empezar
  empieces enano encanta encantado encargado encender enciende encima encontrado encontramos encontrar encontrara
  encontraran encontraras encontrare encontrarla encontrarlo encontrarme encontraron encontrarte encontre encontro
  encuentra encuentran encuentras encuentre encuentren encuentres enemigo enfadado enferma enfermedad enfermeras
  enfermo enseguida ensena ensenado ensenare ensenarte entendido entera enterado entero enterrado entiende entienden
  entiendes entiendo entonces entra entrada entradas entrado entramos entran entrando entrar entraron entras entre
  entren entrenar envia enviado enviar enviare enviaron envie envio equipo equivoca equivocas equivoco eran eras eres
  esas escapa esconde esconder escribe escribi escribio escribir escritor escucha escuchame escuchan escuchar escuchas
  escuche escucho escuela esos espacio espada espaldas especial espejo espera esperaba esperado esperamos esperan
  esperando esperanza esperar esperare esperas espere esperemos esperen espero esposa esposas esposo esta estaba
  estabamos estaban estabas estado estafa estados estais estamos estan estando estar estara estare estaria estas este estemos
  esten estes esto estos estoy estudio estupenda estupendo estupida estupidez estupido estupidos estuve estuvieran
  estuvieras estuvieron estuvo exactamente examen excelente excepcion existe existen explica explicacion explicarlo
  explotar expresion exterior extrana extranas extrane extrano extranos facil falla fallado fallo falsa falso falta
  faltan familia familiares familias feliz fiesta final fines firma flint flor forma formacion formar formas foto
  fotos frente fresco frio fuego fuentes fuera fueron fuerte fuertes fuerza fuerzas fuiste funcion funciona funcionan
  funcionando funcionar funcionara funcione fusion futuro gafas gana ganan ganar ganas gatito gato gatos genial gente
  gobierno golpe golpeado golpear golpes gracia gracias gracioso gran grande grandes grupo guardia guardias guerra
  gusta gustan gustar gustaria gustas guste gusto haber haberlo haberme haberse habia habian habias habitacion habla
  hablado hablamos hablan hablando hablar hablare hablas hable hablo habra habran habria hace hacemos hacen hacer
  hacerla hacerle hacerlo hacerte haces hacia hacian hacias haciendo haga hagan hagas hago hallar hambre hara haras
  hare haremos haria harian harias hasta haya hayan hazlo hecho hemos hermana hermanas hermano hermanos hermosa
  hermoso hice hicieron hicimos hiciste hierro hija hijas hijo hijos historia historias hizo hojas hola hombre hombres
  hombro hombros hora horas horrible horribles hubiera hubieran hubieras hubo huele huelo huevo humana humano humanos
  idioma idiota idiotas iglesia igual ilegal importa importan importante importar importe imposible impresion incluso
  incluye increible infierno informacion inmediato instante intencion intenta intentaba intentado intentalo intentamos
  intentare intentarlo intentas intento interes interesante interna interno internos invito iremos irme irnos isla
  izquierda jamas jefe jodas joder jodido jodiendo joven juego jugar junta juntas junto juntos juro justa justo lado
  lamento lanning lanzar larga largas largo lastimado leal leccion lejos levanta levantate levante levanten leyenda
  libertad libre libro limites linda lindo linea linterna lisa lista listas listo listos llama llamaban llamada
  llamado llamame llamamos llaman llamar llamare llamarlo llamarme llamarte llamas llame llames llamo llave llaves
  llega llegada llegado llegamos llegando llegar llegara llegaran llegare llegas llego llena llenar lleno lleva
  llevado llevan llevar llevara llevare llevaron llevas lleve llevo loca locas loco locos locura logre logro lucas
  luce luces lucha luego lugar luna lunes macho madera madre madres maestro mala maldicion maldita malditas maldito
  malditos malo manana manda mando maneja manera maneras mano manos manten manzana maquinas maravilloso marca marcas
  marchar marido matamos matan matando matar matara matare matarlo matarlos matarme mataron matarte matas mato maxima
  mayor media medias medica medico medicos medida medio medios mejor mejores menciono menor menores menos mensaje
  mente mentes mesa meses meterse meterte metes metido metio miedo mientras mierda mierdas millones mintiendo mintio
  minuto minutos mira mirada mirando mire miren mision misma mismo mismos mitad modo moleste molestes molestia momento
  momentos monedas monty morir morira morire mostrare mostrarte moviendo mucha muchacho muchachos muchas muchisimo
  mucho muchos muera muere muerta muertas muerte muertes muerto muertos mueva mujer mujeres multiples mundo mundos
  muneca murieron murio muro musica nacer nacio naciones nada nadie nave navidad necesario necesidad necesita
  necesitaba necesitamos necesitan necesitar necesitara necesitare necesitas necesite necesites necesito negocio
  negocios negro nena niega nieto nina ninas ningun ninguna ninguno nino ninos noche noches nombre nombres norma
  normales norte nosotros noticias novia novio nuestra nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos
  numero nunca obligado obras ocho ocurre ocurrio odio oficial oficina oido ojala ojos olor olvida olvidalo olvidare
  olvidarlo olvidas olvidate olviden olvides oportunidad orden ordena ordenes ordeno otra otras otro otros pacientes
  padre padres paga pagan pagando pagar pagara pagare pagas paginas pague pais palabra palabras pandilla pantalla papa
  papel para parar pare parece parecen parecer pareces parecia parecido parecio pared parejas paren pares parientes
  parque parte partes partida parto pasa pasado pasaje pasan pasando pasar pasara pasare pasas pase pasear pasen
  pasillo paso pasos pasta patetico pato peces pechos pedi pedido pegado pegar pelea peleando pelear pelicula
  peliculas peligro peligroso pelo pena pensaba pensamiento pensando pensar pensarlo penso peor pequena pequeno perder
  perdere perdida perdido perdidos perdieron perdon perdona perdone perfecto permiso permite permiteme permiten
  permitire pero perra perro persona personaje personales personas pesada pesado pesar pescado pida pides pidiendo
  pido piedras piensa piensan piensas piense pienso pierda pierdas pierden pierdes pierdo piernas pies pieza piso
  pista pistola pistolas placer planeta plastico pobre pocion poco podemos poder podia podra podre podria podriamos
  podrian podrias policia pone ponen poner pones ponga ponlo porque posesion posible posibles posicion practica
  practicar precio precioso prefiere prefieres pregunta preguntaba preguntado preguntale preguntan preguntando
  preguntar preguntas pregunte preguntes pregunto prensa preocupes presa presenta presidente presion preso prestado
  preston primer primera primeras primero principe principios prisa prision probablemente probado problema problemas
  produccion profesor programa programas prometo pronto propia propio proxima prueba pruebas pude pudiera pudieran
  pudieron pudo pueblo pueda puedan puedas puede pueden puedes puedo puerta puerto pues puesta puesto punto puta qaeda
  queda quedado quedan quedar quedarme quedarse quedas quedate quede queden quedes quedo queja quema quemado quemar
  queremos queria querian querias querida querido querra querria queso quien quiera quieran quieras quiere quieren
  quieres quiero quieta quieto quinto quise quisiera quisieras quiso quita quitarme quitate quito quiza quizas rapido
  raro rato raton razon realidad realmente recibe recibi recibiendo recibimos recibio recoger reconoces reconocimiento
  recuerda recuerdan recuerdas recuerde recuerden recuerdo recuerdos refiere refiero regalo registros regla regresado
  regresar regresara regresare regrese regresemos regresen regreses regreso relacion reparar repito requiere residente
  resiste resistir resolver respecto respeto responda responder respuesta respuestas restaurante resto restos resulta
  resultado resulto reunion revisa revisar revista riendo robando robar rodillas roma rompi ropa rubia rueda ruego
  ruido sabe sabemos saben saber saberlo sabes sabia sabor sacar sacare sacaron sacas sagrado sala sale salgo sali
  salia salida salido salio salir salta salto salva salvar salve salvo sangre santo saquen sargento sean seas seccion
  secreto secundaria segui seguia seguido seguimos seguir seguira seguire segun segunda segundo segundos segura
  seguridad seguro seguros seis sello semana semanas senal senora senorita sentado sentarme sentido sentir sera sere
  seria serian serias serie serio servicio servir sesion sexo sido siempre siendo sienta sientate siente sientes
  siento siete significa significado sigue siguen sigues siguiendo siguiente silencio simplemente sino sintiendo
  sintio siquiera sirvo sistema sistemas sitio sitios situacion sobra sobre sola solo somos sorpresa sospecha
  sospechosos spock srta stan subiendo sucede sucedio suele suelo suelto suena sueno suenos suerte suficiente
  sufriendo supone supongo supuesto tambien tampoco tanto tarde tardes tarea tecnica telefono telefonos temas temer
  temes temo temprano tendra tendras tendre tendremos tenemos tener tenga tengas tengo tenia tenian tenias tenido
  teniendo teniente termina terminado terminar terminara terminaste termine termino terminos terribles tetas tiempo
  tiempos tienda tiene tienen tienes tierra tipo tipos tocado tocando tocar tocas toda todas todavia todo todos toma
  tomalo toman tomando tomar tomara tomare tomas tomen tomes tonto totalmente trabaja trabajando trabajar trabaje
  trabajo trabajos tracy trae traen traes trago tragos traigo traje trajo tranquilo tras trasero trata tratado
  tratando trates trato traves tren tres tuve tuviera tuvieron tuvo tuya tuyo ultima ultimo unas unica unico unos
  usaba usando usar usted ustedes util vacia vale valiente vamonos vamos varios vaya vayan vayas veamos veas veces
  vecinos velas vemos vencer vende vendido vendiendo vendio venga vengan vengas vengo venido venir ventana veras
  verdad verdadero vere veria verlo verte vete viaje vida vidas viejas viejo viejos viendo viene vienen viento viera
  vieron vimos vine viniendo vinieron vino violacion visita vista viste visto vive vivia vivido viviendo vivir vivo
  voces volver volvera volvere volviendo vuela vuelo vuelta vuelto vuelvan vuelvas vuelve vuelvo
`;
