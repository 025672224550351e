import type { proxyAccess as flow } from '../../../flows/proxyAccess.ts';
import type { WordsFor } from '../words.ts';

export const proxyAccess = {
  whoFor: {
    web: '¿Para quién es el portal?',
    again: '¿De quién son los datos que quiere ver?',
    choices: {
      myChild: {
        label: 'Mi hijo o mi hija',
        other: 'Un niño o una niña',
        also: ['mi hijo', 'mi hija', 'mis hijos', 'mi bebé', 'mi niño', 'mi niña'],
      },
      adult: {
        label: 'Un adulto a quien ayudo',
        other: 'Ayudo a una persona adulta',
        also: [
          'mi mamá',
          'mi madre',
          'mi papá',
          'mi padre',
          'mis papás',
          'mi esposo',
          'mi esposa',
          'mi abuela',
          'mi abuelo',
          'mi hermano',
          'mi hermana',
          'un amigo',
          'una amiga',
        ],
      },
      me: {
        label: 'Yo; alguien me ayuda a escribir',
        sms: 'Yo, con ayuda',
        other: 'Es mi portal, y alguien me ayuda',
        also: ['yo', 'para mí', 'es mío'],
      },
      iAmTheTeen: {
        label: 'Tengo menos de {adultAt}, y es mío',
        sms: 'Tengo menos de {adultAt} años',
        other: 'Soy menor, y es mi portal',
        also: ['soy menor', 'soy menor de edad', 'soy adolescente', 'tengo menos de {adultAt}'],
      },
      someoneDied: {
        label: 'Alguien que murió',
        sms: 'Alguien que ya no vive',
        other: 'Una persona que ha fallecido',
        also: ['murió', 'falleció', 'mi esposo murió', 'mi esposa murió', 'mi mamá murió', 'mi papá murió'],
      },
    },
  },
  childAge: {
    web: '¿Qué edad tiene su hijo o hija?',
    again: '¿Qué edad tiene ahora?',
    choices: {
      young: { label: 'Menos de {teenFrom}', other: 'Tiene menos de {teenFrom} años', also: ['bebé', 'recién nacido'] },
      teen: { label: 'De {teenFrom} a {teenTo}', other: 'Entre {teenFrom} y {teenTo} años', also: ['adolescente'] },
      grownUp: {
        label: '{adultAt} o más',
        sms: '{adultAt} o mayor',
        other: 'Ya tiene {adultAt} años',
        also: ['adulto', 'adulta', 'mayor de edad'],
      },
    },
  },
  ownSignIn: {
    web: 'Entre con su propia cuenta, nunca con la de su hijo o hija. Luego busque en "{otherPerson}". ¿Qué pasa?',
    again: 'Entre con su propia cuenta. ¿Qué ve usted?',
    choices: {
      mineFails: {
        label: 'No puedo entrar a mi cuenta',
        other: 'Mi cuenta no me deja pasar',
        also: ['no puedo entrar', 'mi cuenta falla', 'falla'],
      },
      childMissing: {
        label: 'Mi hijo o hija no sale',
        other: 'No veo a mi hijo o hija',
        also: ['no', 'no sale', 'no aparece'],
      },
      seeItNow: { label: 'Ya lo veo', other: 'Ahora ya sale', also: ['yes', 'ya sale', 'funciona'] },
      sharedEmail: {
        label: 'Usamos el mismo correo',
        other: 'Tenemos un solo correo',
        also: ['mismo correo', 'el mismo correo'],
      },
    },
  },
  teenRules: {
    web: 'Desde los {teenFrom} años, hay partes que solo ve el menor. Es una regla, no un error. ¿Qué necesita?',
    again: 'A esa edad los padres ven menos, y eso es por regla. ¿En qué le ayudo?',
    choices: {
      mineFails: {
        label: 'No puedo entrar a mi cuenta',
        other: 'Mi cuenta no me deja pasar',
        also: ['no puedo entrar', 'mi cuenta falla', 'falla'],
      },
      askForAccess: {
        label: 'Pedir el acceso para padres',
        other: 'Quiero ver lo que se permite',
        also: ['pedir acceso', 'acceso'],
      },
      fine: { label: 'Está bien', sms: 'De acuerdo', other: 'No necesito nada', also: ['no', 'nada', 'gracias'] },
    },
  },
  turnedAdult: {
    web: 'A los {adultAt} años, los padres ya no tienen acceso. Su hijo o hija lo puede dar otra vez. {familyForm} ¿Puede hacerlo?',
    again: 'Un hijo adulto dice quién ve su portal. ¿Su hijo o hija puede hacer eso?',
    choices: {
      thanks: {
        label: 'Puede hacerlo, gracias',
        other: 'Mi hijo o hija lo va a hacer',
        also: ['yes', 'gracias', 'puede'],
      },
      cannotDecide: {
        label: 'No puede decidir por su cuenta',
        other: 'Mi hijo o hija no puede decidir',
        also: ['no', 'no puede', 'soy su tutor', 'soy su tutora'],
      },
    },
  },
  adult: {
    web: '¿Esa persona está con usted, y quiere su ayuda?',
    sms: '¿Tiene a esa persona con usted, y quiere su ayuda?',
    again: '¿Esa persona ve esto con usted, y le parece bien?',
    choices: {
      withMe: {
        label: 'Está conmigo y quiere',
        sms: 'A mi lado, y quiere',
        other: 'Ve esto conmigo, y le parece bien',
        also: ['yes', 'está aquí', 'está conmigo', 'las dos cosas'],
      },
      notHere: {
        label: 'Quiere, pero no está aquí',
        sms: 'Quiere, pero no ha venido',
        other: 'Me ha pedido ayuda desde otro lugar',
        also: ['no', 'no está', 'no está aquí'],
      },
      cannotDecide: {
        label: 'No puede decidir por su cuenta',
        other: 'Su salud no le deja decidir',
        also: ['demencia', 'tengo un poder', 'poder notarial', 'soy su tutor', 'soy su tutora'],
      },
    },
  },
  helperSignIn: {
    web: 'No use la contraseña de esa persona. Quien ayuda entra con su propia cuenta. {familyForm} ¿Usted tiene una?',
    again: 'Quien ayuda entra con una cuenta propia. ¿Usted ya tiene la suya?',
    choices: {
      mineFails: {
        label: 'Tengo una, pero no abre',
        other: 'Mi cuenta no me deja pasar',
        also: ['yes', 'tengo una', 'falla'],
      },
      haveNone: { label: 'No tengo una', other: 'Necesito una', also: ['no', 'ninguna', 'no tengo'] },
      useForm: {
        label: 'Voy a usar el formulario',
        other: 'Prefiero llenar el formulario',
        also: ['el formulario', 'formulario'],
      },
    },
  },
  died: {
    web: 'Sentimos mucho su pérdida. El portal se cierra cuando alguien fallece. Hoy no tiene que hacer nada. Hay ayuda para la familia en el {recordsPhone}. ¿Quiere que le llamemos?',
    sms: 'Sentimos mucho su pérdida. Hoy no tiene que hacer nada. Hay ayuda para la familia en el {recordsPhone}. ¿Quiere que le llamemos?',
    again: 'Tome todo el tiempo que necesite. ¿Le ayuda una llamada?',
    choices: {
      callMe: { label: 'Que me llamen', other: 'Prefiero una llamada', also: ['yes', 'llamada', 'persona'] },
      notNow: { label: 'Ahora no', other: 'Yo llamo cuando pueda', also: ['no', 'luego', 'no gracias'] },
    },
  },
  teen: {
    web: 'Desde los {teenOwnFrom} años, puede tener su propia cuenta. Una persona la prepara. Su contacto va aparte del de sus padres. ¿Qué prefiere?',
    again: 'Una persona le puede ayudar, aparte de sus padres. ¿Ya tiene una cuenta?',
    choices: {
      staffHelp: {
        label: 'Que me ayude una persona',
        other: 'Quiero mi propia cuenta',
        also: ['no', 'persona', 'no tengo'],
      },
      mineFails: {
        label: 'Ya tengo, pero no abre',
        other: 'Mi cuenta no me deja pasar',
        also: ['yes', 'tengo una', 'falla'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
