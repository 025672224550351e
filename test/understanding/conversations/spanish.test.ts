import { talks } from './talks.ts';

talks('en español, por mensaje de texto', 'sms', {
  'faltas de ortografía': [
    ['ola se me olbido la contrasena', 'selfServiceReset'],
    ['kiero ablar con una persona', 'toStaff'],
  ],
  'el correo que no llega, contado': [
    [
      'le di donde dice olvidé mi contraseña puse mi correo y dice que ya lo mandaron pero yo no veo nada',
      'emailNotReceived',
      /Bien: no llega el correo/,
    ],
    ['espéreme tantito voy por mis lentes', 'emailNotReceived', /^(?!.*Bien: no llega)/s],
  ],
  'muchos intentos': [['le puse mal la clave muchas veces y ya no me deja, dice bloqueada', 'lockedOut']],
  'una corrección': [
    ['olvidé mi contraseña', 'selfServiceReset'],
    ['no, perdón, lo que no sé es mi usuario', 'forgottenUsername'],
  ],
  'dos problemas': [
    ['no me acuerdo de mi usuario y además mi cuenta está bloqueada', 'lockedOut', /cuenta bloqueada/i],
  ],
  'alguien entró': [['creo que alguien se metió a mi cuenta y cambió mi correo', 'suspectedCompromise']],
  'un código que no pedí': [['me llegan códigos que yo no pedí', 'suspectedCompromise']],
  'la cuenta de mi mamá': [['cuido a mi mamá y necesito entrar a su portal', 'proxyAccess']],
  'el expediente de mi hijo': [['mi hijo cumplió 14 y ya no puedo ver su expediente', 'proxyAccess']],
  'murió mi esposo': [['falleció mi esposo y necesito entrar a su cuenta', 'proxyAccess']],
  enojo: [
    ['el enlace ya no sirve', 'linkOrCodeProblem'],
    ['ya estoy harta de esto', 'linkOrCodeProblem'],
    ['páseme con alguien por favor', 'toStaff'],
  ],
  'el código para entrar no llega': [['me pide un código para entrar y no me llega', 'secondStep', /Bien: el PIN/]],
  'su correo está cerrado': [['gmail no me deja entrar a mi correo', 'wrongEmailOnFile']],
  'el código no pasa': [['puse los seis números y dice que están mal', 'linkOrCodeProblem']],
  'la clave nueva no': [['no me acepta ninguna contraseña nueva de las que pongo', 'passwordRejected']],
  'la página caída': [['no abre la página nomás da vueltas', 'portalOutage']],
  'el banco no es nuestro': [['mi banco me bloqueó la cuenta y no puedo entrar', 'triage.notPortal']],
  'una medicina no es nuestra': [['puedo tomar ibuprofeno con la pastilla de la presión', 'triage.notPortal']],
  'una emergencia': [
    ['mi cuenta está bloqueada', 'lockedOut'],
    ['me duele mucho el pecho y no puedo respirar', 'afterEmergency', /911/],
  ],
  'una crisis': [
    ['no me llega el correo', 'emailNotReceived'],
    ['ya no quiero vivir', 'afterEmergency', /988/],
  ],
  'me muero por entrar': [['me muero por ver mis resultados y no me acuerdo de la contraseña', 'selfServiceReset']],
  'número nuevo': [['cambié de celular y el código se va al número viejo', 'wrongEmailOnFile']],
  'no conocen mi correo': [['dice que mi correo no está registrado', 'wrongEmailOnFile']],
  desactivada: [['dice que mi cuenta fue desactivada porque no la usaba', 'rightPortal']],
  'dos cuentas': [['creo que tengo dos cuentas, una con mi apellido de soltera', 'accountProblem']],
  'paciente nueva': [['soy paciente nueva y me dieron un código de activación', 'activation']],
  'la biblioteca': [['estoy en la computadora de la biblioteca y no cerré sesión', 'sharedDevice']],
  'quién es': [
    ['mi enlace venció', 'linkOrCodeProblem'],
    ['oiga usted es una persona o una máquina', 'linkOrCodeProblem'],
  ],
  'por qué preguntan': [
    ['me bloqueó la cuenta', 'lockedOut'],
    ['y para qué quieren saber eso', 'lockedOut'],
  ],
  'otra vez desde el principio': [
    ['el código está mal', 'linkOrCodeProblem'],
    ['ya me confundí, empecemos otra vez', 'triage'],
    ['se me olvidó la clave', 'selfServiceReset'],
  ],
  'nada que se entienda': [
    ['los elefantes vuelan', 'triage.whatHappened'],
    ['bueno, no sé cuál es mi usuario', 'forgottenUsername'],
  ],
});

talks('mixed, on the web', 'web', {
  'forgot mi contraseña': [['I forgot mi contraseña, how do I reset it', 'selfServiceReset']],
  'el email no llega': [['no me llega el email with the link', 'emailNotReceived']],
  'locked out': [['me quedé locked out de mi account', 'lockedOut']],
  'my username': [['no me acuerdo de mi username', 'forgottenUsername']],
  'el link': [['el link que me mandaron is expired', 'linkOrCodeProblem']],
  'in Spanish, please': [
    ['I forgot my password', 'selfServiceReset'],
    ['can we hablar en español please', 'selfServiceReset', /contraseña|portal|¿/],
  ],
  'mi mom': [['necesito access a la cuenta de mi mom', 'proxyAccess']],
});
