import type { aftercare as flow } from '../../../flows/aftercare.ts';
import type { WordsFor } from '../words.ts';

export const aftercare = {
  allSet: {
    web: 'Todo listo. {tips} Si otros usan este aparato, salga del portal al final. Luego toque "Cerrar el chat y borrar la pantalla".',
    sms: 'Todo listo. {tips} Si otros usan su celular, salga del portal al final. Puede escribir otra vez cuando quiera.',
  },
  otherProblem: {
    web: 'Usted nos dijo de otro problema. ¿Lo vemos ahora?',
    again: 'Falta una cosa que usted nos dijo. ¿Quiere verla ya?',
    choices: {
      now: { label: 'Vamos a verlo', other: 'Seguir con lo otro', also: ['yes', 'ahora'] },
      no: { label: 'Ahora no', other: 'Por hoy es todo', also: ['no', 'luego'] },
    },
  },
  offerCheckIn: {
    web: 'Puedo preguntarle {checkIn} si todo sigue bien. ¿Quiere?',
    again: '¿Le escribo {checkIn} para ver si puede entrar?',
    choices: {
      askMe: {
        label: 'Pregunte ese día',
        sms: 'Que me pregunten',
        other: 'Quiero que me escriban',
        also: ['yes', 'pregunte'],
      },
      no: { label: 'No hace falta', other: 'Yo escribo si hace falta', also: ['no'] },
    },
  },
  checkIn: { web: 'Bien. Le pregunto {reminder}. Puede escribir antes si quiere.' },
  stillIn: {
    web: 'Soy la ayuda del portal de {clinic}. ¿Todavía puede entrar?',
    sms: 'Ayuda del portal de {clinic}. ¿Puede entrar sin problema?',
    again: '¿Le deja pasar el portal?',
    choices: {
      stillIn: { label: 'Puedo entrar', other: 'Sigue bien', also: ['yes', 'puedo'] },
      notAnyMore: { label: 'Ya no puedo entrar', other: 'Ya no sirve', also: ['no', 'no puedo'] },
    },
  },
  sayGoodbye: {
    web: 'Puede escribir otra vez cuando quiera. También puede llamar al {helpPhone}.',
  },
} as const satisfies WordsFor<typeof flow>;
