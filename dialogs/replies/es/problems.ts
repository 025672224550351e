import type { Phrases } from '../phrases.ts';

/** What problems are called. */
export const problems = {
  suspected_compromise: {
    inSentence: 'el cuidado de su cuenta',
    label: 'Alguien entra en mi cuenta',
    other: 'Otra persona usa mi cuenta',
  },
  outage: { inSentence: 'el portal que no abre', label: 'El portal no abre', other: 'No se carga el portal' },
  locked_out: {
    inSentence: 'la cuenta bloqueada',
    label: 'Tengo la cuenta bloqueada',
    other: 'No me deja probar otra vez',
  },
  password_rejected: {
    inSentence: 'la contraseña que no acepta',
    label: 'No acepta mi contraseña nueva',
    other: 'Rechaza la contraseña que puse',
  },
  link_expired: { inSentence: 'el enlace que no sirve', label: 'El enlace no sirve', other: 'El enlace ya es viejo' },
  code_not_working: {
    inSentence: 'el PIN que no sirve',
    label: 'El PIN no sirve',
    other: 'No acepta el PIN que me mandaron',
  },
  no_reset_email: {
    inSentence: 'el correo que no llega',
    label: 'No me llega el correo',
    other: 'El correo no ha llegado',
  },
  email_not_recognized: {
    inSentence: 'el correo que no conoce',
    label: 'No conoce mi correo',
    other: 'Dice que no encuentra mi correo',
  },
  lost_email_access: {
    inSentence: 'el correo que no abre',
    label: 'No puedo abrir mi correo',
    other: 'Ya no tengo ese correo',
  },
  forgot_username: { inSentence: 'el usuario', label: 'Olvidé mi usuario', other: 'No sé mi nombre de usuario' },
  forgot_password: { inSentence: 'la contraseña', label: 'Olvidé mi contraseña', other: 'Quiero una contraseña nueva' },
  account_inactive: {
    inSentence: 'la cuenta que no sirve',
    label: 'Mi cuenta no sirve',
    other: 'Dice que mi cuenta no se puede usar',
  },
  duplicate_account: { inSentence: 'las dos cuentas', label: 'Tengo dos cuentas', other: 'Salgo dos veces' },
  new_account: { inSentence: 'su cuenta nueva', label: 'Nunca he entrado', other: 'Es la primera vez que lo uso' },
  proxy_access: {
    inSentence: 'la ayuda para otra persona',
    label: 'Ayudo a otra persona',
    other: 'Es para mi hijo o mi familia',
  },
  cant_login: { inSentence: 'entrar al portal', label: 'No puedo entrar', other: 'El portal no me deja pasar' },
  shared_device_wifi: {
    inSentence: 'el aparato o Wi-Fi que no es suyo',
    label: 'El aparato o el Wi-Fi es de todos',
    other: 'El aparato es de otra persona',
  },
} as const satisfies Phrases['problems'];
