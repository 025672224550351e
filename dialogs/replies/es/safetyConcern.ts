import type { safetyConcern as flow } from '../../../flows/safetyConcern.ts';
import type { WordsFor } from '../words.ts';

/** A text lights up a lock screen: it says nothing that a glance should not see, and neither do its choices. */
export const safetyConcern = {
  quiet: {
    web: 'Puedo ayudarle con quién ve su portal. ¿Es seguro escribir aquí ahora?',
    sms: 'Puedo ayudarle con los ajustes de su portal. ¿Es buen momento para escribir?',
    again: 'Podemos seguir ahora, o dejarlo para luego. ¿Es un buen momento?',
    choices: {
      safeNow: {
        label: 'Es seguro',
        sms: 'Es buen momento',
        other: 'Puedo escribir ahora',
        also: ['yes', 'seguro', 'seguir', 'ahora'],
      },
      notNow: { label: 'Ahora no', other: 'En otro momento', also: ['no', 'no es seguro', 'luego'] },
    },
  },
  notHere: {
    web: 'Llame al {helpPhone} desde un teléfono seguro. O pida en una cita "ayuda de privacidad". Yo no le escribo primero.',
    sms: 'Llame al {helpPhone} desde otro teléfono. O pida en una cita "ayuda de privacidad". Yo no le escribo primero.',
  },
  danger: {
    web: '¿Corre peligro ahora mismo?',
    again: '¿Alguien le puede hacer daño ahora?',
    choices: {
      inDanger: {
        label: 'Corro peligro',
        other: 'Tengo que salir ya',
        also: ['yes', 'estoy en peligro', 'peligro', 'hay peligro'],
      },
      no: { label: 'Ahora mismo no', other: 'Por ahora hay calma', also: ['no', 'ahora no', 'no hay peligro'] },
    },
  },
  lines: {
    web: 'Llame al {emergency} si puede. Para la violencia en casa, llame al {abuseLine}. ¿Quiere seguir aquí?',
    sms: 'Llame al {emergency} si puede. O hable con alguien en el {abuseLine}. ¿Quiere seguir por mensaje?',
    again: 'Podemos seguir, o dejarlo. ¿Qué prefiere?',
    choices: {
      goOn: { label: 'Seguir', other: 'Seguir con esto', also: ['yes', 'continuar'] },
      notNow: { label: 'Ahora no', other: 'Dejarlo por ahora', also: ['no', 'luego'] },
    },
  },
  whatHelp: {
    web: '¿Qué le preocupa?',
    sms: '¿De qué se trata?',
    again: '¿Qué se parece a su caso?',
    choices: {
      getsIn: {
        label: 'Alguien puede entrar a mi portal',
        sms: 'Entrar a mi portal',
        other: 'Quién puede entrar',
        also: ['alguien entra', 'mi ex', 'creo que mi ex', 'mi ex entra', 'tiene mi contraseña'],
      },
      makesMeShare: {
        label: 'Alguien me obliga a compartirlo',
        sms: 'Compartir mi portal',
        other: 'Tengo que compartirlo',
        also: ['me obliga', 'me obligan', 'me hace abrirlo'],
      },
      readsMessages: {
        label: 'Alguien lee mi correo o mis mensajes',
        sms: 'Mi correo o mensajes',
        other: 'Quién lee mi correo',
        also: ['lee mi correo', 'lee mis mensajes', 'revisa mi celular'],
      },
      somethingElse: { label: 'Otra cosa', other: 'No sale en la lista', also: ['otro', 'otra'] },
    },
  },
  options: {
    web: 'Una contraseña nueva puede avisar a esa persona. Primero vemos qué es seguro. Luego podemos {closeAccess}. Para la violencia en casa, llame al {abuseLine}. ¿Qué prefiere?',
    sms: 'No cambie la contraseña por ahora. Primero lo ve una persona. Luego podemos {closeAccess}. También puede llamar al {abuseLine}. ¿Qué prefiere?',
    again: 'Una persona puede verlo con usted, paso a paso. ¿Quiere?',
    choices: {
      staffHelp: {
        label: 'Que me ayude una persona',
        other: 'Que lo vea una persona',
        also: ['yes', 'persona', 'personal'],
      },
      notNow: { label: 'Ahora no', other: 'Dejarlo por ahora', also: ['no', 'luego'] },
      otherProblem: {
        label: 'Otra cosa del portal',
        sms: 'Otra cosa',
        other: 'Tengo otro problema',
        also: ['otro problema'],
      },
    },
  },
  howToReach: {
    web: '¿Cómo podemos hablar con usted?',
    sms: '¿Por qué medio le hablamos?',
    again: '¿Qué le viene mejor para hablar?',
    choices: {
      thisChat: {
        label: 'Solo en este chat',
        sms: 'Solo por mensaje',
        other: 'Que solo me escriban',
        also: ['aquí', 'chat', 'mensaje', 'este chat'],
      },
      chartNumber: {
        label: 'Al teléfono de mi expediente, a mi hora',
        sms: 'Llamarme cuando yo diga',
        other: 'Una llamada, pero yo pongo la hora',
        also: ['llamada', 'llamar', 'llámenme', 'teléfono'],
      },
      comeIn: {
        label: 'No me llamen ni escriban, yo voy',
        sms: 'Yo voy en persona',
        other: 'Prefiero ir al consultorio',
        also: ['en persona', 'voy', 'ir', 'en la clínica', 'en una cita'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
