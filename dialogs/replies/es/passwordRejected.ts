import type { passwordRejected as flow } from '../../../flows/passwordRejected.ts';
import type { WordsFor } from '../words.ts';

/** The answers are the same after each thing that was tried. */
const didItWork = {
  worked: { label: 'La aceptó', sms: 'La acepta', other: 'Ya se ha guardado', also: ['yes', 'ya', 'funcionó'] },
  stillRefused: {
    label: 'No la aceptó',
    sms: 'No la acepta',
    other: 'Dice otra vez que no',
    also: ['no', 'la rechaza'],
  },
} as const;

export const passwordRejected = {
  whatItSays: {
    web: 'Vamos a arreglarlo. No la escriba aquí. ¿Qué dice la página?',
    sms: 'Se puede arreglar. No la mande por mensaje. ¿Qué dice la pantalla?',
    again: 'Lea lo que sale cerca de la contraseña. ¿Qué se parece a eso?',
    choices: {
      rules: {
        label: 'No cumple las reglas',
        other: 'Dice que le falta algo',
        also: ['las reglas', 'muy corta', 'muy débil'],
      },
      usedBefore: { label: 'Ya la usé antes', other: 'Se parece a una vieja', also: ['ya la usé'] },
      mismatch: {
        label: 'Las dos no son iguales',
        other: 'Puse dos distintas',
        also: ['no coinciden', 'no son iguales'],
      },
      linkIsOld: {
        label: 'El enlace venció o ya se usó',
        sms: 'El enlace es viejo',
        other: 'El enlace ya no sirve',
        also: ['enlace viejo', 'venció'],
      },
      wantsCurrent: {
        label: 'Pide mi contraseña actual',
        sms: 'Pide la de antes',
        other: 'Quiere la que tengo ahora',
        also: ['la actual', 'la vieja'],
      },
      nothing: { label: 'No dice nada', other: 'No explica nada', also: ['nada', 'no'] },
    },
  },
  rules: {
    web: '{rules} Van bien tres palabras cortas con un número y un signo en medio. No use su nombre. ¿La aceptó?',
    sms: '{rules} Van bien tres palabras cortas con una cifra y un signo en medio. No use su nombre. ¿La acepta?',
    again: 'Use tres palabras cortas, con una cifra y un signo en medio. ¿La acepta ya?',
    choices: didItWork,
  },
  usedBefore: {
    web: '{remembers} Haga una nueva de verdad, no la vieja con otro número. ¿La aceptó?',
    sms: '{remembers} Haga una nueva de verdad, no la vieja con otra cifra. ¿La acepta?',
    again: 'Piense en una que nunca ha usado en el portal. ¿La acepta?',
    choices: didItWork,
  },
  mismatch: {
    web: 'Póngala a mano las dos veces en la página. Toque el ojo para verla. Si el celular le ofrece una, diga que no. ¿La aceptó?',
    sms: 'En la pantalla, ponga la misma a mano las dos veces. Toque el ojo para verla. Si el celular ofrece una, diga que no. ¿La acepta?',
    again: 'Borre las dos y ponga la misma sin prisa. ¿Ya son iguales?',
    choices: didItWork,
  },
  smallThings: {
    web: 'Vea unas cosas. Apague "Caps Lock". No deje un espacio al final. No pase de {longest} letras, ni use signos raros. El celular puede poner la vieja. ¿La aceptó?',
    sms: 'Apague "Caps Lock". No deje un espacio al final. No pase de {longest} letras, ni use signos raros. El celular puede poner la vieja. ¿La acepta?',
    again: 'En la pantalla, toque el ojo y lea lo que ha puesto. ¿La acepta ahora?',
    choices: didItWork,
  },
  otherDevice: {
    web: 'Abra el enlace más nuevo en otro navegador, o en una computadora. No use la app para esto. ¿La aceptó?',
    sms: 'Abra el enlace nuevo en otro navegador, o en una computadora. No use la app para esto. ¿La acepta?',
    again: 'Pruebe una vez en otro aparato. ¿La acepta en ese?',
    choices: didItWork,
  },
} as const satisfies WordsFor<typeof flow>;
