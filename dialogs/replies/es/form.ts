import type { FormWords } from '../formWords.ts';

export const form: FormWords = {
  title: 'Formulario seguro',
  intro: 'Llene todas las casillas. No guardamos lo que escriba aquí.',
  name: 'Su nombre y su apellido',
  birthDate: 'Su fecha de nacimiento',
  dateParts: { month: 'Mes', day: 'Día', year: 'Año' },
  phone: 'Su teléfono en la clínica',
  zip: 'Su código postal (ZIP)',
  send: 'Enviar el formulario',
  lookAgain: 'Mire los datos otra vez, por favor.',
  wrong: {
    name: 'Escriba su nombre y su apellido.',
    birthDate: 'Ponga el mes, el día y el año con números. El año lleva 4 números.',
    phone: 'Un teléfono tiene 10 números. Empiece con el código de área.',
    zip: 'El ZIP tiene 5 números.',
  },
  done: {
    heading: 'Gracias',
    text: 'Ya tenemos sus datos. Puede cerrar esta página. Ahora vuelva a su chat o a sus mensajes.',
  },
  closed: {
    heading: 'Este formulario ya se cerró',
    text: 'Sirve una sola vez y por poco tiempo. Vuelva a su chat o a sus mensajes. Ahí puede pedir ayuda.',
  },
  notSent: {
    heading: 'No se pudo enviar',
    text: 'Sus datos no salieron. Espere un minuto. Luego vuelva y pruebe otra vez.',
  },
};
