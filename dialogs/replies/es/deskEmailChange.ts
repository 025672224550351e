import type { DeskWords } from '../deskWords.ts';

export const emailChange: DeskWords['emailChange'] = {
  label: 'Último cambio',
  changed: 'El correo cambió {ago} ({date}).',
  lately:
    'Riesgo: un contacto cambiado en los últimos {days} días no prueba nada. Un código o un enlace que llega allí puede llegarle a otra persona.',
  unchanged: 'El correo no cambió desde el {date}, hasta donde el portal recuerda.',
  tooShort: 'No recuerda {days} días: pudo haber cambiado antes.',
  unknown: 'Este portal no puede decir cuándo cambió el correo por última vez.',
  look: 'Tras verificar, consulte la cuenta: dice cuándo cambió su correo por última vez.',
  sendNothing: 'No se manda nada a este correo. Llame al número que estaba en el expediente antes del {date}.',
  notSure: 'No mande nada a este correo antes de que el paciente lo confirme en la llamada al número del expediente.',
};
