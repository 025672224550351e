import type { Phrases } from '../phrases.ts';
import { problems } from './problems.ts';

export const phrases = {
  problems,
  password: {
    length: 'De {shortest} a {longest} letras o signos.',
    needs: 'Con {needs}.',
    notOld: 'No una de antes.',
    remembers: 'El portal se acuerda de las {history} de antes.',
    remembersSome: 'El portal se acuerda de la de antes.',
    steps: {
      web: 'En "{profile}", abra Security o Seguridad, y cambie la contraseña.',
      sms: 'Mire en "{profile}", en Security.',
    },
    resetYourself:
      'Si solo usted lee su correo, cambie ya la contraseña. Escriba usted {signIn} y toque "{forgotPassword}".',
    signs: {
      upper: { web: 'una letra mayúscula', sms: 'una letra grande' },
      lower: { web: 'una minúscula', sms: 'una chica' },
      number: { web: 'un número', sms: 'una cifra' },
      sign: { web: 'un signo como #', sms: 'un signo' },
    },
  },
  code: {
    onItsWay: {
      web: 'Si coincide con lo que tenemos, le llega un código de 6 cifras. Es de {textName} y sirve {codeMinutes}.',
      sms: 'Si coincide con lo que tenemos, le llega un PIN de 6 cifras. Es de {textName} y sirve {codeMinutes}.',
    },
    wrong: {
      web: 'Ese código no es el correcto. Mire otra vez el más nuevo.',
      sms: 'Ese PIN no es el correcto. Mire otra vez el nuevo.',
    },
    wrongToo: {
      web: 'Ese código tampoco es. Solo sirve el más nuevo.',
      sms: 'Ese PIN tampoco es. Solo sirve el nuevo.',
    },
    noneYet: {
      web: 'El código puede tardar 2 minutos. Luego sirve {codeMinutes}.',
      sms: 'El PIN puede tardar 2 minutos. Luego sirve {codeMinutes}.',
    },
    tooOld: {
      web: 'Ese código ya es viejo. Uno nuevo sirve {codeMinutes}.',
      sms: 'Ese PIN ya es viejo. Uno nuevo sirve {codeMinutes}.',
    },
    notChecked: {
      web: 'No pude revisar ese código ahora.',
      sms: 'No pude revisar ese PIN ahora.',
    },
    takesTwo: {
      web: 'Ese código es correcto. Su cuenta pide una prueba más.',
      sms: 'Ese PIN es correcto. Su cuenta pide otra prueba.',
    },
    unseen: {
      web: 'Ese código es correcto. Pero el portal no responde ahora, y no puedo ver su cuenta.',
      sms: 'Ese PIN es correcto. Pero el portal no responde ahora, y no puedo ver su cuenta.',
    },
    voided: {
      web: 'Para su seguridad, el código de antes ya no sirve.',
      sms: 'Para su seguridad, el PIN de antes ya no sirve.',
    },
  },
  details: {
    birth_date: 'Ponga su fecha de nacimiento como {dateAs}.',
    zip: { web: 'Ponga su código postal con 5 números.', sms: 'Ponga su ZIP con 5 cifras.' },
    name: 'Ponga su nombre como en su tarjeta del seguro.',
  },
  lock: {
    endsUsually: 'Casi siempre el bloqueo se quita en {lockTime}.',
    endsOften: 'Muchas veces el bloqueo se quita solo, en {lockTime}.',
    mayStay: 'Puede que el bloqueo no se quite solo.',
    mailsUnlock: 'Busque también un correo para quitarlo.',
    resetOpens: 'Se quita al cambiar la contraseña.',
    mayHold: 'El bloqueo puede durar {lockTime}.',
  },
  moved: {
    to: 'Ahora usamos {portal}.',
    since: 'Usamos {portal} desde {oldSince}.',
    withAccounts: 'En el nuevo, use el mismo correo y cambie la contraseña una vez.',
    withoutAccounts: 'En el nuevo, cree una cuenta una sola vez.',
  },
  names: {
    email: 'Este portal quiere su correo, el que usamos para escribirle.',
    own: 'Este portal quiere su usuario. Ponga igual las letras grandes y chicas.',
    either: 'Puede servir su correo o su usuario. Use el que no ha probado.',
    notEmail: 'Use su usuario en vez de su correo. Ponga igual las letras grandes y chicas.',
    notUsername: 'Use su correo en vez de su usuario.',
  },
  untilTomorrow: 'hasta mañana',
  codeDays: '{codeDays} días',
  accounts: {
    inactive: {
      web: 'Su cuenta no está activa. Una persona puede abrirla otra vez.',
      sms: 'Su cuenta no se puede usar ahora. Una persona puede abrirla otra vez.',
    },
    locked: 'Su cuenta tiene un bloqueo. Puede esperar, o lo ve una persona.',
    lockedUntil: 'Su cuenta tiene un bloqueo. Se quita {lockedUntil}. Puede esperar, o lo ve una persona.',
    ready: 'Su cuenta va bien. Con otra contraseña puede entrar.',
  },
  family: {
    formAt: 'Hay un formulario en {formAddress}.',
    formFromStaff: 'Pida el formulario a una persona.',
  },
  closeAccess: {
    messages: 'cambiar a quién le llegan los mensajes',
    messagesOrOff: 'cambiar a quién le llegan los mensajes, o cerrar el portal',
  },
  staff: {
    here: 'Una persona le va a ayudar.',
    away: 'Ahora no hay nadie. Abrimos {nextOpening}.',
  },
  answer: {
    byTime: 'Una persona le responde {answerBy}.',
    noTime: 'Una persona le responde en cuanto pueda.',
    call: 'Le vamos a llamar {slot}.',
    callNoTime: 'Le llamamos en cuanto se pueda.',
    callChart: 'Llamamos al teléfono de su expediente {answerBy}.',
    callWords: 'Le dicen primero "{staffWords}". Usted responde "{patientWords}".',
    comingIn: 'Ya saben que usted viene.',
    late: {
      sorry: 'Perdone la espera. Nadie le ha respondido.',
      call: 'Le vamos a llamar {answerBy}.',
      callUs: 'Puede llamar al {helpPhone}.',
    },
    reaching: {
      thisChatOnly: {
        web: 'Solo le escriben aquí. Nadie le va a llamar.',
        sms: 'Solo le escriben por mensaje. Nadie le va a llamar.',
      },
      chartPhoneAtTime: {
        web: 'Diga cuándo es seguro llamarle. Nadie llama antes.',
        sms: 'Diga a qué hora le podemos llamar. Nadie llama antes.',
      },
      inPersonOnly: 'Nadie le va a llamar ni a escribir.',
    },
  },
  lastWords: {
    usual: { web: 'Ya saben lo que probó. No tendrá que empezar de nuevo.', sms: 'Ya saben lo que ha hecho.' },
    compromise: {
      web: 'Cambie la contraseña del correo, primero si era la misma. Busque en "{profile}" un correo o ayudante extraño. Si ya no tiene ese teléfono, avise.',
      sms: 'Cambie la contraseña del correo, primero si era la misma. Busque en "{profile}" un correo o ayudante extraño. Si no tiene ese teléfono, avise.',
    },
    safety: 'Si llama o viene, pida "ayuda de privacidad".',
    byText: 'Para seguir por mensaje, mande "GO {pairingCode}" al {textNumber}. Sirve una vez, por 10 minutos.',
  },
  tips: {
    cause: {
      reset: 'Cambie la contraseña que guarda su celular.',
      lock: 'Cambie la contraseña que guarda su celular.',
      username: 'Anote su usuario, lejos de su contraseña.',
      oldEmail: {
        web: 'Cambie su correo en "{profile}" y avise a la clínica.',
        sms: 'Cambie su correo en "{profile}" y avise al consultorio.',
      },
      publicWifi: 'Cambie la contraseña otra vez en su propio aparato.',
    },
    newPassword: 'No use esta contraseña en otro sitio.',
    always: 'No comparta enlaces ni contraseñas, salvo si hay acceso para la familia.',
  },
  interpreters: {
    web: 'Yo escribo en inglés y en español. Un intérprete es gratis. Una persona lo pide por usted.',
    sms: 'Yo escribo en inglés y en español. Hay ayuda gratis en otros idiomas.',
  },
  otherWords: 'Vamos otra vez.',
  lines: { staff: '0 Persona', language: 'EN English', onWeb: 'WEB Seguir en la web' },
} as const satisfies Phrases;
