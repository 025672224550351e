import type { toStaff as flow } from '../../../flows/toStaff.ts';
import type { WordsFor } from '../words.ts';

export const toStaff = {
  fewWords: {
    web: 'Una persona le va a ayudar. No escriba contraseñas ni códigos. En pocas palabras, ¿qué le pasa?',
    sms: 'Una persona le va a ayudar. No mande contraseñas. En pocas palabras, ¿qué le pasa?',
    again: 'Cuente su problema en pocas palabras. ¿Qué debe saber la persona?',
    choices: {
      justStaff: {
        label: 'Solo quiero una persona',
        other: 'Se lo digo yo a la persona',
        also: ['no', 'persona', 'personal', 'saltar'],
      },
    },
  },
  how: {
    web: '{staffNote} ¿Cómo quiere seguir?',
    sms: '{staffNote} ¿Qué prefiere?',
    again: 'Una persona sigue con su caso. ¿Por qué medio le responde?',
    choices: {
      chat: {
        label: 'Hablar aquí por chat',
        sms: 'Hablar por mensajes',
        other: 'Que me escriba una persona ahora',
        also: ['chat', 'mensaje'],
      },
      callMe: { label: 'Que me llamen', other: 'Prefiero una llamada', also: ['llamada', 'teléfono', 'llamar'] },
      comeIn: { label: 'Voy en persona', other: 'Paso por el mostrador', also: ['en persona', 'ir'] },
      leaveIt: {
        label: 'Dejarlo, y que me respondan aquí',
        sms: 'Que me respondan luego',
        other: 'Que me escriban cuando puedan',
        also: ['dejarlo', 'luego'],
      },
      careToday: {
        label: 'Medicina, resultado o cita hoy',
        other: 'Necesito que me atiendan hoy',
        also: ['medicina', 'un resultado', 'una cita', 'hoy'],
      },
    },
  },
  today: {
    web: 'Para eso no necesita el portal. Llame ya al {carePhone}. Vamos a ver su caso primero. ¿Cómo le respondemos?',
    sms: 'Para eso no necesita el portal. Llame ya al {carePhone}. Vemos su caso primero. ¿Le escribimos o le llamamos?',
    again: 'Falta lo del portal. ¿Le escribimos o le llamamos?',
    choices: {
      here: {
        label: 'Aquí, en este chat',
        sms: 'Que me escriban',
        other: 'Prefiero que me escriban',
        also: ['aquí', 'chat', 'mensaje'],
      },
      callMe: { label: 'Que me llamen', other: 'Prefiero una llamada', also: ['llamada', 'teléfono', 'llamar'] },
    },
  },
  callWhen: {
    web: 'Llamamos solo al teléfono de su expediente, si hay uno. La llamada sale del {showsAs}. Nunca le piden la contraseña. ¿Cuándo le viene bien?',
    sms: 'Llamamos al teléfono de su expediente, si hay uno. Sale del {showsAs}. Nunca le piden la contraseña. ¿Qué hora prefiere?',
    again: 'Elija una hora para la llamada. ¿Qué hora le viene bien?',
    choices: {
      first: { label: '{slot1}', other: 'Para {slot1}', also: ['la primera', 'primero'] },
      second: { label: '{slot2}', other: 'Para {slot2}', also: ['la segunda', 'segundo'] },
      third: { label: '{slot3}', other: 'Para {slot3}', also: ['la tercera', 'tercero'] },
      newNumber: {
        label: 'Tengo otro teléfono',
        other: 'Mi teléfono ha cambiado',
        also: ['teléfono nuevo', 'número nuevo'],
      },
      relay: {
        label: 'Uso relevo, o quiero un intérprete',
        sms: 'Relevo u otro idioma',
        other: 'Oigo mal, o hablo otro idioma',
        also: ['relevo', 'intérprete', 'soy sordo', 'tty'],
      },
    },
  },
  newNumber: {
    web: 'No lo escriba aquí. Así le cuidamos. Venga con una identificación con foto, o llame al {helpPhone}. Primero vemos quién es usted. ¿Qué prefiere?',
    sms: 'No lo mande por mensaje. Venga con una ID con foto, o llame al {helpPhone}. Primero vemos quién es usted. ¿Qué prefiere?',
    again: 'Antes de usar otro teléfono, hay que ver quién es usted. ¿Qué le viene bien?',
    choices: {
      comeIn: { label: 'Voy en persona', other: 'Paso por el mostrador', also: ['en persona', 'ir'] },
      iCall: { label: 'Yo llamo', other: 'Llamo por teléfono', also: ['llamar', 'llamada', 'teléfono'] },
      chat: {
        label: 'Hablar aquí por chat',
        sms: 'Hablar por mensajes',
        other: 'Que me escriba una persona',
        also: ['chat', 'mensaje', 'aquí'],
      },
    },
  },
  comeIn: {
    web: 'Venga a {desk}. Traiga una identificación con foto. Si no la tiene, venga igual. Hay otras formas. ¿Aviso que viene?',
    sms: 'Venga a {desk}. Traiga una ID con foto. Si no la tiene, venga igual. Hay otras formas. ¿Aviso que viene?',
    again: 'Puedo avisar que usted viene. ¿Quiere que avise?',
    choices: {
      tellThem: { label: 'Avise que voy', other: 'Quiero que sepan que voy', also: ['yes', 'avise'] },
      doNotTell: { label: 'No hace falta', other: 'Voy sin aviso', also: ['no', 'no avise'] },
    },
  },
  phoneMeanwhile: {
    web: 'Estoy pasando su caso a una persona. Tarda un poco más. También puede llamar al {helpPhone}.',
    sms: 'Su caso va a una persona. Tarda un poco. También puede llamar al {helpPhone}.',
  },
  booked: {
    web: '{answerNote} Su referencia de ayuda es {ref}. {lastWords}',
    sms: '{answerNote} Su referencia es {ref}. {lastWords}',
    again: 'Su referencia es {ref}. Ya saben todo lo que nos dijo. {answerNote}',
    choices: {
      keepTrying: {
        label: 'Seguir con el asistente',
        other: 'Quiero seguir probando',
        also: ['seguir', 'seguir probando'],
      },
      byText: {
        label: 'Seguir por mensaje de texto',
        other: 'Prefiero mensajes de texto',
        also: ['por mensaje', 'mensaje de texto'],
      },
    },
  },
  waiting: {
    web: 'Lo agregué a su caso. Su referencia sigue siendo {ref}. {answerNote}',
    sms: 'Lo pongo en su caso. Su referencia es {ref}. {answerNote}',
    again: 'Ya tienen su mensaje. {answerNote}',
    choices: {
      keepTrying: {
        label: 'Seguir con el asistente',
        other: 'Quiero seguir probando',
        also: ['seguir', 'seguir probando'],
      },
      byText: {
        label: 'Seguir por mensaje de texto',
        other: 'Prefiero mensajes de texto',
        also: ['por mensaje', 'mensaje de texto'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
