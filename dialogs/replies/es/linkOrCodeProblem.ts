import type { linkOrCodeProblem as flow } from '../../../flows/linkOrCodeProblem.ts';
import type { WordsFor } from '../words.ts';

export const linkOrCodeProblem = {
  whatIsWrong: {
    web: 'Eso se puede arreglar. ¿Qué pasa al usar el enlace o el código?',
    sms: 'Eso se puede arreglar. ¿Qué pasa al usar el enlace o el PIN?',
    again: 'Al usar el enlace o el PIN, ¿qué dice la pantalla?',
    choices: {
      oldOrUsed: {
        label: 'Dice que es viejo o ya se usó',
        sms: 'Es viejo o ya usado',
        other: 'Dice que ya no sirve',
        also: ['viejo', 'vencido', 'caducado', 'ya usado'],
      },
      wrongPage: {
        label: 'Sale en blanco, o sale otra página',
        sms: 'Sale en blanco, u otra cosa',
        other: 'Veo algo que no es el portal',
        also: ['en blanco', 'otra página'],
      },
      codeRefused: {
        label: 'No acepta el código',
        sms: 'No acepta el PIN',
        other: 'Dice que el PIN no es',
        also: ['el código no sirve', 'código incorrecto'],
      },
      nothingCame: { label: 'No llegó nada', sms: 'No llega nada', other: 'No tengo enlace ni PIN', also: ['nada'] },
      tooMany: { label: 'Demasiados intentos', other: 'Dice que espere', also: ['muchos intentos'] },
      signInCode: {
        label: 'Es el código para entrar',
        sms: 'Es el PIN para entrar',
        other: 'Cada vez que entro pide un PIN',
      },
    },
  },
  newest: {
    web: 'Use solo el más nuevo. Dura {resetLasts} y sirve una vez. A veces salen varios juntos, con el nuevo al final. ¿Ese sirve?',
    sms: 'Use solo el nuevo. Dura {resetLasts} y sirve una vez. Si salen varios juntos, el nuevo va al final. ¿Ese sirve?',
    again: 'Busque el mensaje que llega al final. ¿Sirve su enlace o su PIN?',
    choices: {
      works: { label: 'Ya sirve', other: 'El nuevo va bien', also: ['yes', 'sirve', 'funcionó'] },
      sameAgain: { label: 'Lo mismo otra vez', other: 'Dice igual que antes', also: ['no', 'lo mismo', 'no sirve'] },
    },
  },
  openElsewhere: {
    web: 'Use el aparato donde lo pidió. Copie todo el enlace. Ábralo en Safari, Chrome o Edge. ¿Se ve la página?',
    sms: 'Use el mismo aparato de antes. Copie todo el enlace y use Safari, Chrome o Edge. ¿Ya se abre?',
    again: 'Pruebe el enlace en otro navegador, en el mismo aparato. ¿Ve usted el portal?',
    choices: {
      works: { label: 'Ya se abre', other: 'Ya veo el portal', also: ['yes', 'ya abre', 'se abre'] },
      doesNot: { label: 'No se abre', other: 'Sigue en blanco, o sale otra cosa', also: ['no', 'no abre'] },
    },
  },
  codeChecks: {
    web: 'Deje abierta la página donde pidió el código. Ponga allí el más nuevo, no aquí. Solo números, sin espacios. ¿Lo aceptó?',
    sms: 'No cierre el portal. Ponga el PIN nuevo en esa pantalla, no por mensaje. Solo cifras, sin espacios. ¿Lo acepta?',
    again: 'Ponga otra vez el PIN nuevo en esa pantalla. ¿Ya va bien?',
    choices: {
      works: { label: 'Lo aceptó', sms: 'Lo acepta', other: 'El PIN ya sirve', also: ['yes', 'funcionó'] },
      doesNot: {
        label: 'No lo aceptó',
        sms: 'No lo acepta',
        other: 'Dice otra vez que no',
        also: ['no', 'lo rechaza'],
      },
    },
  },
  freshOne: {
    web: 'Pida uno más. Puede tardar {usual}. Ábralo en cuanto llegue, una sola vez. ¿Qué pasó?',
    sms: 'Pida uno nuevo. Puede tardar {usual}. Use ese en cuanto llegue, una sola vez. ¿Qué pasa?',
    again: 'Pida otro enlace o PIN y use ese enseguida. ¿Qué ve usted?',
    choices: {
      works: { label: 'Ya sirve', other: 'El nuevo va bien', also: ['yes', 'sirve', 'funcionó'] },
      sameAgain: { label: 'Lo mismo otra vez', other: 'El nuevo falla igual', also: ['no', 'lo mismo', 'no sirve'] },
      nothingCame: { label: 'No llegó nada', sms: 'No llega nada', other: 'No tengo uno nuevo', also: ['nada'] },
      tooMany: { label: 'Demasiados intentos', other: 'Dice que espere', also: ['muchos intentos'] },
    },
  },
  tooMany: {
    web: 'El portal no deja pedir tantas veces. Si sabe su contraseña, tal vez pueda entrar. Si no, espere {resetWait}. Pedir más puede alargar la espera. ¿Qué prefiere?',
    sms: 'El portal no deja pedir tantas veces. Si sabe su contraseña, tal vez pueda entrar. Si no, espere {resetWait}. No pida otro antes. ¿Qué prefiere?',
    again: 'Puede esperar {resetWait}, o entrar si sabe su contraseña. ¿Qué le viene bien?',
    choices: {
      remindMe: {
        label: 'Avíseme cuando sea hora',
        sms: 'Quiero un aviso',
        other: 'Espero y usted me avisa',
        also: ['esperar', 'avíseme', 'recuérdeme'],
      },
      rememberIt: {
        label: 'Recuerdo mi contraseña',
        other: 'Ya sé mi contraseña',
        also: ['la recuerdo', 'me acuerdo', 'la sé'],
      },
      cannotWait: { label: 'No puede esperar', other: 'Necesito entrar ya', also: ['no', 'no puedo esperar'] },
    },
  },
  resting: {
    web: 'Le aviso {reminder}. No pida otro antes de esa hora.',
    sms: 'Le mando un mensaje {reminder}. No pida otro antes de esa hora.',
    again: 'Le guardo su lugar. Le aviso {reminder}.',
    choices: { in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] } },
  },
} as const satisfies WordsFor<typeof flow>;
