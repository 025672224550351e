import type { activation as flow } from '../../../flows/activation.ts';
import type { WordsFor } from '../words.ts';

export const activation = {
  whatYouHave: {
    web: 'Vamos paso a paso. ¿Qué le dio la clínica para el portal?',
    sms: 'Vamos paso a paso. ¿Qué le dieron para entrar al portal?',
    again: 'La primera vez hace falta algo del consultorio. ¿Qué tiene usted?',
    choices: {
      invitation: {
        label: 'Una invitación por correo o texto',
        sms: 'Un correo o texto',
        other: 'Un mensaje para abrir mi cuenta',
        also: ['invitación', 'una invitación', 'un mensaje', 'un correo'],
      },
      paperCode: {
        label: 'Un código en papel',
        sms: 'Un PIN en papel',
        other: 'Una carta o papel con un PIN',
        also: ['un código', 'un papel', 'una carta'],
      },
      temporaryPassword: {
        label: 'Una contraseña temporal',
        other: 'Una contraseña que me dieron',
        also: ['contraseña temporal', 'una contraseña', 'clave temporal'],
      },
      nothingYet: { label: 'Nada por ahora', other: 'No tengo nada de eso', also: ['no', 'nada', 'nada todavía'] },
    },
  },
  openInvite: {
    web: 'Abra la invitación más nueva. Una nueva puede tardar {usual}. Siga cada paso tal como sale. Cree su contraseña allí, no aquí. ¿Qué pasó?',
    sms: 'Abra el mensaje nuevo. Puede tardar {usual}. Siga los pasos tal como salen. Cree su contraseña en el portal, no por mensaje. ¿Qué pasa?',
    again: 'Abra el mensaje nuevo del portal y haga lo que dice. ¿Qué sale en la pantalla?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      expired: {
        label: 'Dice que venció o ya se usó',
        sms: 'Es viejo o ya usado',
        other: 'Dice que ya no sirve',
        also: ['vencida', 'ya usada', 'ya no sirve'],
      },
      noMatch: { label: 'Mis datos no coinciden', other: 'Dice que un dato no es', also: ['no coinciden'] },
      cannotFind: { label: 'No lo encuentro', other: 'Ese mensaje no sale', also: ['no', 'no está', 'no llegó'] },
    },
  },
  useCode: {
    web: 'Vaya a la página para crear su cuenta. Ponga allí el código tal como está en el papel. No es su usuario. Sirve una vez, por {codeLasts}. ¿Ya entró?',
    sms: 'Vaya al portal, a crear su cuenta. Ponga el PIN tal como sale en el papel. No es su usuario. Sirve una sola vez. ¿Pudo entrar?',
    again: 'Vea bien el papel y ponga el PIN una vez. ¿Le deja entrar?',
    choices: {
      in: { label: 'Ya entré', other: 'El PIN me deja pasar', also: ['yes', 'funcionó'] },
      refused: {
        label: 'No lo acepta, o ya venció',
        sms: 'No lo acepta',
        other: 'Dice que el PIN no sirve',
        also: ['no', 'lo rechaza', 'venció'],
      },
      noMatch: { label: 'Mis datos no coinciden', other: 'Dice que un dato no es', also: ['no coinciden'] },
    },
  },
  tempPassword: {
    web: 'La contraseña temporal sirve una vez y por poco tiempo. Póngala en el portal, no aquí. Siga cada paso tal como sale. Luego cree su propia contraseña. ¿Ya entró?',
    sms: 'La contraseña temporal sirve una vez y por poco tiempo. Use esa en el portal, no por mensaje. Luego cree su propia contraseña en esa pantalla. ¿Pudo entrar?',
    again: 'Primero use la que le dieron y luego cree la suya. ¿Le deja entrar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      refused: { label: 'No la acepta', other: 'La que me dieron no sirve', also: ['no', 'la rechaza'] },
      ownIsRefused: {
        label: 'No acepta la que yo pongo',
        other: 'No le gusta mi contraseña',
        also: ['no acepta la mía', 'no acepta mi contraseña nueva'],
      },
    },
  },
  noInvite: {
    web: 'Puede crear su cuenta en {signUp}. Siga cada paso tal como sale. ¿Qué dice?',
    again: 'Vaya a {signUp} y llene lo que pide. ¿Qué pasa luego?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      haveAccount: {
        label: 'Dice que ya tengo una cuenta',
        other: 'Dice que ya me conoce',
        also: ['ya tengo cuenta'],
      },
      wantsCode: {
        label: 'Pide un código o una invitación',
        sms: 'Pide un PIN',
        other: 'Sin un PIN no me deja seguir',
        also: ['un código', 'una invitación'],
      },
      noMatch: { label: 'Mis datos no coinciden', other: 'Dice que un dato no es', also: ['no coinciden', 'no'] },
    },
  },
  detailsCheck: {
    web: 'Ponga su fecha de nacimiento como {dateAs}. Ponga su código postal con 5 números. Use el nombre de su tarjeta del seguro. Pruebe con un domicilio de antes. ¿Ya entró?',
    sms: 'Ponga su fecha de nacimiento como {dateAs}, y su ZIP con 5 cifras. Use el nombre de su tarjeta del seguro. Pruebe con un domicilio de antes. ¿Pudo entrar?',
    again: 'Vea bien su nombre, su fecha de nacimiento y su ZIP. ¿Le deja entrar?',
    choices: {
      in: { label: 'Ya entré', other: 'Ya me acepta los datos', also: ['yes', 'funcionó'] },
      stillRefused: { label: 'Sigue sin aceptarlos', other: 'Dice otra vez que no', also: ['no', 'no los acepta'] },
    },
  },
  newInvite: {
    web: 'Una invitación nueva va solo al correo o teléfono de su registro. Primero vemos quién es usted. ¿Seguimos?',
    sms: 'El mensaje nuevo va solo al correo o teléfono de su registro. Primero vemos quién es usted. ¿Seguimos?',
    again: 'Primero hay que ver quién es usted. Luego sale otro mensaje. ¿Quiere hacerlo?',
    choices: {
      goOn: { label: 'Seguir', other: 'Quiero otro mensaje', also: ['yes', 'continuar'] },
      contactIsOld: {
        label: 'Ese correo o teléfono es viejo',
        sms: 'Ese dato es viejo',
        other: 'Ya no tengo ese correo o teléfono',
        also: ['no', 'es viejo', 'ya no lo tengo'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
