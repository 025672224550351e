import type { wrongEmailOnFile as flow } from '../../../flows/wrongEmailOnFile.ts';
import type { WordsFor } from '../words.ts';

export const wrongEmailOnFile = {
  otherAddress: {
    web: 'Puede que el portal use otro correo suyo. Pruebe el correo al que le escribe la clínica. Luego uno viejo, o el del trabajo. ¿La página mandó algo?',
    sms: 'Puede que el portal use otro correo suyo. Pruebe con el que usamos para escribirle. Luego con uno viejo. ¿Dice que ha mandado algo?',
    again: 'Pruebe con cada correo que ha tenido. ¿Dice el portal que ha mandado algo?',
    choices: {
      sent: {
        label: 'Dice que mandó algo',
        sms: 'Dice que ha mandado algo',
        other: 'Dice que vea mi correo',
        also: ['yes', 'enviado', 'lo mandó'],
      },
      noneWorks: { label: 'Ninguno sirve', other: 'Ya los he probado todos', also: ['no', 'ninguno'] },
      noEmail: { label: 'No tengo correo', other: 'Yo no uso correo', also: ['sin correo'] },
    },
  },
  canOpenOld: {
    web: 'Gracias por decirlo. Yo no puedo ver ni cambiar el correo de su registro. Eso cuida sus datos. ¿Todavía puede abrir el correo viejo?',
    sms: 'Yo no puedo ver ni cambiar el correo de su registro. Eso cuida sus datos. ¿Puede abrir el correo viejo?',
    again: 'Piense en el correo que usted nos dio. ¿Puede leer lo que llega a ese correo?',
    choices: {
      can: { label: 'Lo puedo abrir', other: 'Ese correo abre bien', also: ['yes', 'puedo', 'abre'] },
      cannot: { label: 'No lo puedo abrir', other: 'Ya no tengo ese correo', also: ['no', 'no puedo'] },
      mailPasswordGone: {
        label: 'Olvidé la contraseña de ese correo',
        sms: 'Olvidé su contraseña',
        other: 'Me falta la contraseña del correo',
        also: ['olvidé esa contraseña'],
      },
      noEmail: { label: 'No tengo correo', other: 'Yo no uso correo', also: ['sin correo'] },
    },
  },
  mailboxFirst: {
    web: 'Entonces primero abra ese correo. Su servicio de correo tiene una página para eso. Siga allí los pasos. Yo le guardo su lugar. ¿Ya lo puede abrir?',
    sms: 'Entonces primero abra ese correo. Siga los pasos de su servicio de correo. Yo le guardo su lugar. ¿Ya lo puede abrir?',
    again: 'Siga los pasos que le da su servicio de correo. ¿Abre ya su correo viejo?',
    choices: {
      can: { label: 'Ya lo puedo abrir', other: 'Mi correo viejo ya abre', also: ['yes', 'ya abre'] },
      cannot: { label: 'No lo puedo abrir', other: 'Mi correo viejo no abre', also: ['no', 'no puedo'] },
    },
  },
  useOld: {
    web: 'Bien. Pida ahora el cambio de contraseña en el portal. Abra el mensaje en el correo viejo. Luego ponga su correo nuevo en "{profile}". Avise a la clínica. ¿Ya entró?',
    sms: 'Bien. Pida ahora el cambio en el portal. Abra el mensaje en el correo viejo. Luego ponga su correo nuevo en "{profile}". ¿Pudo entrar?',
    again: 'Pida el cambio y use el mensaje que llega al correo viejo. ¿Le deja entrar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      nothingCame: {
        label: 'No llegó nada',
        sms: 'No llega nada',
        other: 'No hay mensaje nuevo',
        also: ['no', 'nada'],
      },
      linkFails: { label: 'El enlace no sirve', other: 'El enlace o el PIN da error', also: ['el código no sirve'] },
    },
  },
  byPhone: {
    web: 'El portal también puede usar el teléfono de su registro. En la página para cambiar la contraseña, elija el teléfono, no el correo. ¿Qué pasó?',
    sms: 'El portal puede usar el teléfono de su registro. Al pedir el cambio, elija el teléfono, no el correo. ¿Qué pasa?',
    again: 'Vea si el portal puede llamar o mandar un texto con un PIN. ¿Le llega?',
    choices: {
      codeCame: {
        label: 'Llegó un código',
        sms: 'Ya tengo el PIN',
        other: 'Me han llamado o mandado un texto',
        also: ['yes', 'ya llegó', 'un código'],
      },
      nothingCame: {
        label: 'Es el mismo teléfono, y no llegó nada',
        sms: 'Mismo teléfono, y nada',
        other: 'Tengo el mismo teléfono, y no llega',
        also: ['no', 'nada', 'no llegó'],
      },
      numberChanged: {
        label: 'Mi teléfono también cambió',
        sms: 'Tengo otro teléfono',
        other: 'Mi teléfono ya no es el mismo',
        also: ['teléfono nuevo', 'número nuevo'],
      },
    },
  },
  noEmail: {
    web: 'Está bien. También hay otras formas. ¿Qué prefiere?',
    sms: 'No pasa nada. Hay otras formas. ¿Qué prefiere?',
    again: 'No tiene que usar un correo. ¿Qué le viene bien?',
    choices: {
      addEmail: { label: 'Que pongan un correo mío', sms: 'Poner un correo', other: 'Quiero usar un correo' },
      withoutEmail: {
        label: 'El portal sin correo',
        other: 'Quiero el portal, pero no un correo',
        also: ['sin correo'],
      },
      noPortal: {
        label: 'Teléfono o papel, sin portal',
        other: 'No necesito el portal',
        also: ['no', 'teléfono', 'papel', 'sin portal'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
