import type { Phrases } from '../phrases.ts';

/** What problems are called. */
export const problems = {
  suspected_compromise: {
    inSentence: 'el cuidado de su cuenta',
    heard: 'Entiendo. Puede que alguien haya entrado.',
    label: 'Alguien entra en mi cuenta',
    other: 'Otra persona usa mi cuenta',
  },
  outage: {
    inSentence: 'el portal que no abre',
    heard: 'Bien: el portal no abre.',
    label: 'El portal no abre',
    other: 'No se carga el portal',
  },
  locked_out: {
    inSentence: 'la cuenta bloqueada',
    heard: 'Bien: dice que hay un bloqueo.',
    label: 'Tengo la cuenta bloqueada',
    other: 'No me deja probar otra vez',
  },
  password_rejected: {
    inSentence: 'la contraseña que no acepta',
    heard: 'Bien: no acepta la clave nueva.',
    label: 'No acepta mi contraseña nueva',
    other: 'Rechaza la contraseña que puse',
  },
  link_expired: {
    inSentence: 'el enlace que no sirve',
    heard: 'Bien: el enlace no sirve.',
    label: 'El enlace no sirve',
    other: 'El enlace ya es viejo',
  },
  code_not_working: {
    inSentence: 'el PIN que no sirve',
    heard: 'Bien: el PIN no sirve.',
    label: 'El PIN no sirve',
    other: 'No acepta el PIN que me mandaron',
  },
  no_reset_email: {
    inSentence: 'el correo que no llega',
    heard: 'Bien: no llega el correo.',
    label: 'No me llega el correo',
    other: 'El correo no ha llegado',
  },
  email_not_recognized: {
    inSentence: 'el correo que no conoce',
    heard: 'Bien: no conoce su correo.',
    label: 'No conoce mi correo',
    other: 'Dice que no encuentra mi correo',
  },
  lost_email_access: {
    inSentence: 'el correo que no abre',
    heard: 'Bien: se trata del correo que tenemos.',
    label: 'No puedo abrir mi correo',
    other: 'Ya no tengo ese correo',
  },
  forgot_username: {
    inSentence: 'el usuario',
    heard: 'Bien: le falta el usuario.',
    label: 'Olvidé mi usuario',
    other: 'No sé mi nombre de usuario',
  },
  forgot_password: {
    inSentence: 'la contraseña',
    heard: 'Bien: quiere otra clave.',
    label: 'Olvidé mi contraseña',
    other: 'Quiero una contraseña nueva',
  },
  account_inactive: {
    inSentence: 'la cuenta que no sirve',
    heard: 'Bien: dice que no tiene acceso.',
    label: 'Mi cuenta no sirve',
    other: 'Dice que mi cuenta no se puede usar',
  },
  duplicate_account: {
    inSentence: 'las dos cuentas',
    heard: 'Bien: sale dos veces.',
    label: 'Tengo dos cuentas',
    other: 'Salgo dos veces',
  },
  new_account: {
    inSentence: 'su cuenta nueva',
    heard: 'Bien: es su primera vez.',
    label: 'Nunca he entrado',
    other: 'Es la primera vez que lo uso',
  },
  proxy_access: {
    inSentence: 'la ayuda para otra persona',
    heard: 'Bien: ayuda a otra persona.',
    label: 'Ayudo a otra persona',
    other: 'Es para mi hijo o mi familia',
  },
  cant_login: {
    inSentence: 'entrar al portal',
    heard: 'Bien: no puede entrar.',
    label: 'No puedo entrar',
    other: 'El portal no me deja pasar',
  },
  shared_device_wifi: {
    inSentence: 'el aparato o Wi-Fi que no es suyo',
    heard: 'Bien: el aparato o el Wi-Fi es de todos.',
    label: 'El aparato o el Wi-Fi es de todos',
    other: 'El aparato es de otra persona',
  },
} as const satisfies Phrases['problems'];
