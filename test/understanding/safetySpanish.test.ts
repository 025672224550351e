import { describe, expect, test } from '@jest/globals';
import { createUnderstanding } from '../../src/understanding/understanding.ts';

const { read } = createUnderstanding();

const emergencies = [
  'me duele mucho el pecho',
  'ME DUELE EL PECHO',
  'siento una presión en el pecho',
  'tengo un dolor horrible de pecho',
  'no puedo respirar',
  'no puedo respirar vien',
  'mi mamá no respira',
  'le cuesta trabajo respirar a mi hijo',
  'me falta el aire',
  'me estoy ahogando',
  'creo que es un infarto',
  'le está dando un ataque al corazón',
  'mi papá tiene un derrame cerebral',
  'se le torció la boca y tiene la cara caída',
  'no siento el brazo izquierdo',
  'mi niña está convulsionando',
  'mi esposa se desmayó',
  'no despierta por favor ayuda',
  'está inconsciente',
  'perdió el conocimiento',
  'está sangrando mucho',
  'no para de sangrar',
  'estoy vomitando sangre',
  'tomé demasiadas pastillas',
  'mi niño se tomó el cloro',
  'sobredosis',
  'se me está cerrando la garganta',
  'tiene una reacción alérgica muy fuerte',
  'mi bebé se atraganta',
  'llamen al 911',
  'necesito una ambulancia ya',
  'es una emergencia',
  'emergencia médica',
  'se cayó y no se puede levantar',
  'se golpeó la cabeza y está vomitando',
  'tiene el azúcar muy baja y está temblando',
  'se puso morado',
  'se me rompió la fuente',
  'me está golpeando',
  'dice que me va a matar',
  'olvidé mi clave y ahora me duele el pecho y sudo',
  'help mi esposo no respira',
  'tiene un cuchillo',
];

const crises = [
  'me quiero morir',
  'quiero morirme',
  'quiero matarme',
  'pienso en matarme',
  'voy a suicidarme',
  'tengo pensamientos de suicidio',
  'pensamientos suicidas',
  'ya no quiero vivir',
  'no quiero seguir viviendo',
  'ya no aguanto esta vida',
  'quiero quitarme la vida',
  'voy a acabar con mi vida',
  'quiero hacerme daño',
  'me quiero cortar las venas',
  'todos estarían mejor sin mí',
  'no tiene sentido vivir',
  'estoy cansada de vivir',
  'nadie me va a extrañar',
  'ojalá estuviera muerto',
  'mi hijo dice que se quiere matar',
  'quiero dormir y no despertar',
  'mejor me muero',
  'mi vida ya no tiene sentido',
  'i cant, ya no quiero vivir',
];

const dangers = [
  'mi ex tiene mi clave y lee mis mensajes',
  'mi esposo lee mis mensajes',
  'mi ex revisa mi teléfono',
  'mi esposo me obliga',
  'mi marido me obliga a abrir el portal',
  'él me obliga a darle la clave',
  'no estoy segura en mi casa',
  'no me siento segura aquí con él',
  'estoy en peligro',
  'tengo miedo de mi esposo',
  'tengo miedo de que me pegue',
  'mi pareja me golpea',
  'violencia doméstica',
  'mi novio me controla el celular',
  'no puedo dejar que mi esposo vea esto',
  'que mi marido no se entere',
  'mi ex me acosa',
  'my husband me obliga a enseñarle todo',
  'mi ex lo lee todo',
];

const lookAlikes = [
  'me muero de risa',
  'me muero por ver mis resultados',
  'me muero de hambre esperando',
  'se murió la batería',
  'mi teléfono está muerto',
  'esta contraseña me está matando',
  'mataría por entrar',
  'contacto de emergencia',
  'quiero cambiar mi contacto de emergencia',
  'no es una emergencia',
  'en caso de emergencia a quién llaman',
  'estuve en emergencias la semana pasada',
  'la cuenta de la ambulancia',
  'me cobraron la ambulancia',
  'vivo en 911 calle Roble',
  'calle 911',
  'el mensaje dice que llame al 911',
  'casi me da un infarto con la factura',
  'tuve un infarto el año pasado y quiero mi expediente',
  'mi mamá tuvo un derrame hace 2 años',
  'resultados de la radiografía de pecho',
  'rayos x de pecho',
  'análisis de sangre',
  'donar sangre',
  'prueba de respiración',
  'déjame respirar un momento',
  'me ahogo en un vaso de agua con esta página',
  'me quiero cortar el pelo',
  'encuesta sobre el suicidio',
  'ya no quiero vivir en otra ciudad sin seguro',
  'no tiene caso seguir intentando',
  'no tiene sentido seguir esperando el correo',
  'la página se cayó',
  'se cayó el portal y no abre',
  'no estoy segura de mi usuario',
  'no estoy seguro',
  'no es seguro usar wifi público',
  'el portal me obliga a cambiar la clave',
  'me obligan a poner otra contraseña',
  'mi esposo me ayuda a leer los mensajes',
  'mi hija me lee los correos porque no veo',
  'el doctor ya leyó mis resultados',
  'tengo miedo de equivocarme',
  'me da miedo la computadora',
  'orden de laboratorio',
  'mi cuenta está muerta',
  'me duele la cabeza',
  'me duele la espalda',
  'tengo tos',
  'se me olvidó la contraseña',
  'no puedo entrar',
  'no responde la página',
  'no me llega el código',
  'estoy esperando el correo',
  'ya no quiero estos mensajes',
  'quiero cancelar mi cita',
  'quiero acabar con esto rápido, dónde pongo el código',
  'mi papá murió el año pasado',
  'mi esposo ve mal y yo le ayudo',
  'me mata esta espera',
  'quiero ver los resultados de mi niño',
  'pastillas para la convulsión, necesito receta',
  'historia de derrame en la familia',
  'me robaron el teléfono',
];

describe('says an emergency', () => {
  test.each(emergencies)('%s', (words) => {
    expect(read(words, null, 'es').safety).toBe('medical_emergency');
  });
});

describe('says a crisis', () => {
  test.each(crises)('%s', (words) => {
    expect(read(words, null, 'es').safety).toBe('self_harm_crisis');
  });
});

test.each(['voy a suicidarme', 'me falta el aire', 'mi pareja me golpea'])('"%s" is answered in Spanish', (words) => {
  expect(read(words, null, 'en').writtenIn).toBe('es');
});

describe('says there is danger at home', () => {
  test.each(dangers)('%s', (words) => {
    expect(read(words, null, 'es').safety).toBe('danger');
  });
});

describe('only sounds like it', () => {
  test.each(lookAlikes)('%s', (words) => {
    expect(read(words, null, 'es').safety).toBeUndefined();
  });
});
