import type { identityCheck as flow } from '../../../flows/identityCheck.ts';
import type { WordsFor } from '../words.ts';

export const identityCheck = {
  ownAccount: {
    web: '¿Esta cuenta es suya?',
    again: '¿De quién es la cuenta a la que quiere entrar?',
    choices: {
      mine: { label: 'Es mi cuenta', other: 'Es para ver mis datos', also: ['yes', 'mía', 'es mía', 'yo'] },
      someoneElses: {
        label: 'Es de otra persona',
        other: 'Ayudo a otra persona',
        also: ['no', 'no es mía', 'mi hijo', 'mi hija', 'mi mamá', 'mi papá', 'mi esposo', 'mi esposa'],
      },
    },
  },
  chooseWay: {
    web: 'Tengo que ver quién es usted. Le puede llegar un código, solo a lo que ya está en su registro. ¿Por dónde lo quiere?',
    sms: 'Tengo que ver quién es usted. Le puede llegar un PIN, solo a lo que ya tiene su registro. ¿Por qué medio lo quiere?',
    again: 'El PIN va a su correo o a su celular. ¿Qué puede abrir ahora?',
    choices: {
      email: { label: 'Por correo', other: 'Mandarlo a mi correo', also: ['correo', 'mi correo', 'email'] },
      text: {
        label: 'Por mensaje de texto',
        other: 'Mandarlo a mi celular',
        also: ['texto', 'mensaje', 'celular', 'mi celular', 'sms'],
      },
      noneReach: {
        label: 'Nada de eso me sirve',
        other: 'No puedo abrir nada de eso',
        also: ['no', 'ninguno', 'nada'],
      },
      ratherStaff: { label: 'Prefiero una persona', other: 'Que lo haga una persona', also: ['persona', 'personal'] },
    },
  },
  giveName: {
    web: 'No escriba contraseñas. ¿Qué correo, teléfono o usuario usa con nosotros?',
    sms: 'No mande contraseñas. ¿Qué correo, teléfono o usuario usa con nosotros?',
    again: 'Escriba el correo, el teléfono o el usuario que nos dio. ¿Qué pone usted?',
    choices: {
      thisNumber: {
        label: 'Este teléfono',
        other: 'El teléfono con el que escribo',
        also: ['este número', 'este', 'mi número', 'el mismo'],
      },
    },
  },
  typeCode: {
    web: '{codeNote} Nuestro personal nunca se lo pide. ¿Puede ponerlo en la casilla del código?',
    sms: '{codeNote} Nuestro personal nunca se lo pide. ¿Qué 6 cifras son?',
    again: 'Busque el mensaje nuevo de {textName}. ¿Ve 6 cifras en ese mensaje?',
    choices: {
      didNotCome: {
        label: 'No llegó',
        sms: 'No llega',
        other: 'No tengo el PIN',
        also: ['no', 'nada', 'todavía no', 'no llegó nada', 'no tengo código'],
      },
    },
  },
  notEnough: { web: '{codeRight}' },
  noCode: {
    web: '{codeTrouble} ¿Qué prefiere?',
    again: 'Podemos seguir con un PIN o sin PIN. ¿Qué le viene mejor?',
    choices: {
      newCode: {
        label: 'Mandar otro código',
        sms: 'Mandar otro PIN',
        other: 'Pruebo con un PIN nuevo',
        also: ['otro código', 'código nuevo', 'otra vez', 'mándelo otra vez'],
      },
      otherWay: { label: 'Por otro medio', other: 'Quiero probar otra forma', also: ['otro medio', 'otra forma'] },
      goOn: {
        label: 'Seguir sin código',
        sms: 'Seguir sin PIN',
        other: 'No quiero usar un PIN',
        also: ['no', 'seguir', 'saltar'],
      },
    },
  },
  formOffer: {
    web: 'Hay un formulario seguro para su nombre y su fecha de nacimiento. No escriba esos datos en este chat. Toma unos 2 minutos. ¿Lo abro?',
    sms: 'Hay un formulario seguro para su nombre y su fecha de nacimiento. No mande esos datos por mensaje. Toma unos 2 minutos. ¿Lo abro?',
    again: 'Puede llenar un formulario seguro, o hablar con una persona. ¿Qué prefiere?',
    choices: {
      openForm: {
        label: 'Abrir el formulario',
        other: 'Voy a llenar el formulario',
        also: ['yes', 'formulario', 'el formulario', 'ábralo'],
      },
      ratherStaff: {
        label: 'Prefiero una persona',
        other: 'Que lo haga una persona',
        also: ['no', 'persona', 'personal'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
