import type { sharedDevice as flow } from '../../../flows/sharedDevice.ts';
import type { WordsFor } from '../words.ts';

export const sharedDevice = {
  whichPlace: {
    web: '¿Dónde usa el portal?',
    sms: '¿En qué lugar o aparato usa el portal?',
    again: '¿Qué se parece al lugar donde entra usted?',
    choices: {
      publicWifi: {
        label: 'Wi-Fi público',
        sms: 'Wi-Fi de todos',
        other: 'Red de tienda, hotel o biblioteca',
        also: ['wifi', 'biblioteca', 'hotel', 'aeropuerto', 'café', 'tienda'],
      },
      sharedDevice: {
        label: 'Celular o computadora de varios',
        other: 'Otros usan este aparato',
        also: ['compartido', 'compartida', 'computadora del trabajo', 'celular prestado'],
      },
      sharedEmail: {
        label: 'Compartimos un correo',
        other: 'Otros leen mi correo',
        also: ['correo compartido', 'mismo correo'],
      },
      myOwn: {
        label: 'Mi propio aparato, en casa',
        other: 'Solo yo lo uso',
        also: ['propio', 'en casa', 'mi casa', 'mi celular', 'mi computadora'],
      },
    },
  },
  wifi: {
    web: 'Una red de confianza cuida mejor su correo y su contraseña. ¿Puede usar los datos del celular, o esperar?',
    again: '¿Puede hacerlo luego, o con los datos de su celular?',
    choices: {
      canWait: { label: 'Puedo', other: 'Espero, o uso mis datos', also: ['yes', 'datos', 'luego', 'esperar'] },
      allIHave: { label: 'Es lo que tengo', other: 'No hay otra forma', also: ['no', 'no puedo', 'no tengo otra'] },
    },
  },
  onlyWifi: {
    web: 'Entonces salga del portal al final. No deje la cuenta abierta. Luego, en su propio aparato, cambie otra vez la contraseña. ¿Qué prefiere?',
    again: 'Lo mejor es cambiar la contraseña luego, en su propio aparato. ¿Qué hacemos?',
    choices: {
      remindMe: {
        label: 'Quiero un aviso',
        other: 'Que me lo recuerden',
        also: ['yes', 'aviso', 'recuérdeme', 'avíseme'],
      },
      noReminder: { label: 'Sin aviso', other: 'Yo me acuerdo', also: ['no', 'no gracias'] },
    },
  },
  shared: {
    web: 'Use una ventana privada. No guarde la contraseña. Al final, salga del portal y cierre la ventana. ¿La ha guardado en ese aparato?',
    again: '¿Ese aparato llena la contraseña por su cuenta?',
    choices: {
      saved: { label: 'La guardé', other: 'La llena por su cuenta', also: ['yes', 'guardada', 'la tiene guardada'] },
      notSaved: { label: 'No la guardé', other: 'La escribo cada vez', also: ['no', 'no está guardada'] },
    },
  },
  removeSaved: {
    web: 'En el navegador, abra Ajustes y luego Contraseñas. Borre la del portal. En el portal, toque "{signOutEverywhere}". ¿Ya lo hizo?',
    again: '¿Ya ha borrado la contraseña de ese navegador?',
    choices: {
      done: { label: 'Ya lo hice', other: 'La he borrado', also: ['yes', 'listo', 'hecho', 'borrada'] },
      cannot: {
        label: 'No lo puedo hacer',
        other: 'No tengo ese aparato',
        also: ['no', 'no puedo', 'todavía no', 'no sé cómo'],
      },
    },
  },
  sharedInbox: {
    web: 'Quien lee ese correo puede abrir lo que manda el portal. Una persona puede poner en su registro un correo solo suyo. ¿Qué prefiere?',
    again: '¿Quiere tener en su registro un correo solo suyo?',
    choices: {
      staffHelp: { label: 'Que me ayude una persona', other: 'Quiero poner mi correo', also: ['yes', 'persona'] },
      later: { label: 'Tal vez luego', other: 'Hoy no', also: ['no', 'luego', 'ahora no'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
