import type * as flows from '../../../flows/interludes.ts';
import type { WordsFor } from '../words.ts';

export const afterEmergency = {
  asking: {
    web: 'El portal puede esperar. ¿Quiere seguir con él?',
    sms: 'El portal puede esperar. ¿Quiere seguir?',
    again: 'Tome el tiempo que necesite. ¿Seguimos con el portal?',
    choices: {
      goOn: { label: 'Seguir', other: 'Seguir con el portal', also: ['yes', 'continuar'] },
      notNow: { label: 'Ahora no', other: 'Lo dejo por ahora', also: ['no', 'luego'] },
    },
  },
  paused: {
    web: 'Aquí estoy cuando quiera seguir. Si hay peligro, llame al {emergency}.',
    sms: 'Escriba cuando quiera seguir. Si hay peligro, llame al {emergency}.',
    again: 'Le guardo su lugar. Escriba cuando quiera seguir.',
    choices: { goOn: { label: 'Seguir', other: 'Seguir con el portal', also: ['yes', 'continuar'] } },
  },
} as const satisfies WordsFor<typeof flows.afterEmergency>;

export const welcomeBack = {
  asking: {
    web: 'Hola otra vez. ¿Es el mismo problema de antes?',
    again: '¿Seguimos con lo de antes, o empezamos de cero?',
    choices: {
      same: { label: 'El mismo', other: 'Seguir con lo de antes', also: ['yes', 'lo mismo', 'seguir'] },
      somethingNew: { label: 'Otra cosa', other: 'Empezar de cero', also: ['no', 'algo nuevo', 'otro problema'] },
    },
  },
} as const satisfies WordsFor<typeof flows.welcomeBack>;

export const offerStaff = {
  asking: {
    web: 'No le entendí. Puede seguir una persona, o probamos otra vez. ¿Qué prefiere?',
    sms: 'No le he entendido. Puede seguir una persona, o probamos otra vez. ¿Qué prefiere?',
    again: '¿Quiere que siga una persona, o probamos otra vez?',
    choices: {
      staff: { label: 'Hablar con una persona', other: 'Que siga una persona', also: ['persona', 'personal', 'yes'] },
      tryAgain: { label: 'Probar otra vez', other: 'Pregunte otra vez', also: ['no', 'probar', 'otra vez'] },
    },
  },
} as const satisfies WordsFor<typeof flows.offerStaff>;

export const goElsewhere = {
  code: {
    web: 'Para seguir por mensaje, mande "GO {pairingCode}" al {textNumber}. Sirve una vez, por 10 minutos.',
    sms: 'Para seguir en la web, abra {chatAddress} y escriba GO {pairingCode}. Sirve una vez, por 10 minutos.',
  },
  noCode: {
    web: 'Ahora no puedo darle una clave para eso. Seguimos por aquí.',
    sms: 'Ahora no puedo darle una clave para eso. Seguimos por este medio.',
  },
} as const satisfies WordsFor<typeof flows.goElsewhere>;
