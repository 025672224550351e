import type { rightPortal as flow } from '../../../flows/rightPortal.ts';
import type { WordsFor } from '../words.ts';

export const rightPortal = {
  nameOnPage: {
    web: 'Vamos a ver si es la página correcta. ¿Qué nombre sale arriba?',
    sms: 'Vamos a ver si es el portal correcto. ¿Qué nombre sale arriba?',
    again: 'Mire arriba, en la pantalla donde entra. ¿Qué nombre lee?',
    choices: {
      thisPortal: { label: 'Dice {portal}', other: 'El nombre es {portal}', also: ['yes', '{portal}', 'su portal'] },
      anotherClinic: {
        label: 'Otra clínica u otro portal',
        sms: 'Otro nombre',
        other: 'Sale un nombre distinto',
        also: ['no', 'otra clínica', 'otro portal'],
      },
      oldPortal: {
        label: 'Dice {oldPortal}',
        other: 'El nombre viejo, {oldPortal}',
        also: ['{oldPortal}', 'el portal viejo', 'el nombre viejo'],
      },
      app: { label: 'Uso la app', other: 'Entro por la app del celular', also: ['app', 'la app', 'la aplicación'] },
    },
  },
  openFresh: {
    web: 'Un enlace viejo o una búsqueda puede llevar a otra página. Escriba usted {signIn} arriba en su navegador. ¿Qué ve?',
    sms: 'Un enlace viejo puede fallar. Escriba usted {signIn} en su navegador. ¿Qué ve?',
    again: 'Abra el navegador y ponga {signIn} a mano. ¿Qué sale?',
    choices: {
      signInPage: {
        label: 'La página para entrar',
        sms: 'La pantalla para entrar',
        other: 'Veo donde se entra',
        also: ['yes', 'la página', 'abre'],
      },
      willNotLoad: {
        label: 'No abre',
        other: 'La pantalla sale en blanco',
        also: ['no', 'nada', 'no carga'],
      },
      blocked: { label: 'Dice bloqueado', other: 'Dice que no abre donde estoy', also: ['bloqueado'] },
    },
  },
  inTheApp: {
    web: 'Primero actualice la app. En ella, elija {appChoose}. Luego entre. ¿Ya entró?',
    sms: 'Primero actualice la app. En ella, elija {appChoose}. Luego entre. ¿Pudo entrar?',
    again: 'Busque {appChoose} en la app y toque ese nombre. ¿Le deja entrar?',
    choices: {
      in: { label: 'Ya entré', other: 'La app me deja pasar', also: ['yes', 'funcionó'] },
      stillNot: { label: 'Sigo sin entrar', other: 'La app no me deja', also: ['no', 'todavía no'] },
    },
  },
  otherClinic: {
    web: 'Esa página es de otra clínica. Nosotros no la podemos abrir. Allí sale su propio teléfono de ayuda. ¿Entra usted también a nuestro portal?',
    sms: 'Ese portal es de otro consultorio. No lo podemos abrir. En su pantalla sale el teléfono de ayuda. ¿Entra usted al nuestro también?',
    again: 'Con ese portal ayudan ellos. ¿Entra usted también a {portal}?',
    choices: {
      alsoWithUs: {
        label: 'Entro al de ustedes también',
        sms: 'Entro a los dos',
        other: 'Uso su portal',
        also: ['yes'],
      },
      notWithUs: { label: 'Solo entro al otro', other: 'No uso su portal', also: ['no', 'solo al otro'] },
    },
  },
  movedPortal: {
    web: '{movedNote} Ya no se puede entrar por el portal viejo. {afterMove} ¿Qué prefiere?',
    again: 'El portal viejo ya no abre. {afterMove} ¿Le digo los pasos?',
    choices: {
      showMe: { label: 'Quiero ver los pasos', other: 'Vamos paso a paso', also: ['yes', 'pasos', 'cómo'] },
      didThat: { label: 'Eso ya lo hice', other: 'Ya lo he hecho', also: ['no', 'ya lo hice'] },
    },
  },
  howYouSignUp: {
    web: '¿Cómo creó usted su cuenta?',
    sms: 'Piense en la primera vez. ¿Entraba con contraseña o con otro medio?',
    again: 'Haga memoria. Al principio, ¿con qué entraba al portal?',
    choices: {
      password: {
        label: 'Con correo o usuario y contraseña',
        sms: 'Con una contraseña',
        other: 'Puse una contraseña',
        also: ['contraseña', 'con contraseña', 'correo', 'usuario'],
      },
      otherButton: {
        label: 'Con {otherSignIns}',
        other: 'Para eso uso {otherSignIns}',
        also: ['con otro botón', 'otro botón'],
      },
    },
  },
  otherButton: {
    web: 'Entonces toque ese botón en la página para entrar. Su contraseña es de ellos, no nuestra. ¿Ya entró?',
    sms: 'Entonces toque ese nombre donde se entra. Esa contraseña es de ellos, no nuestra. ¿Pudo entrar?',
    again: 'Busque donde dice {otherSignIns}. ¿Le deja entrar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      lostIt: {
        label: 'Esa cuenta también la perdí',
        sms: 'Ya no tengo esa cuenta',
        other: 'No puedo entrar con esa',
        also: ['no', 'la perdí', 'no sirve'],
      },
    },
  },
  whereAreYou: {
    web: 'Este portal solo abre en unos lugares: {openFrom}. Apague la VPN, o use los datos del celular. ¿Qué pasa ahora?',
    sms: 'Este portal no abre en todo el mundo. Apague la VPN, o use los datos del celular. ¿Qué pasa ahora?',
    again: 'Una VPN oculta el lugar donde usted se encuentra. Pruebe sin ella. ¿Qué ve?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      opens: { label: 'Ya abre, pero no he entrado', other: 'Se ve, pero no paso', also: ['ya abre', 'abre'] },
      abroad: {
        label: 'Estoy en otro país',
        sms: 'Estoy en el extranjero',
        other: 'Ahora estoy fuera, de viaje',
        also: ['otro país', 'de viaje', 'extranjero'],
      },
      stillBlocked: {
        label: 'Estoy aquí, y sigue bloqueado',
        sms: 'Estoy en casa y no abre',
        other: 'No salgo de viaje y no abre',
        also: ['no', 'bloqueado', 'sigue bloqueado'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
