import type { Facts } from '../../flows/facts.ts';
import type { Language } from '../../flows/vocabulary.ts';
import type { Statement } from './wording.ts';

/** Where a mail program puts mail it mistrusts, and how to get there. */
export interface MailFolders {
  /** When somebody last held the steps against the program, or against what is written about it. */
  readonly verifiedOn: string;
  readonly source: string;
  readonly steps: { readonly [L in Language]: Statement };
}

/** Steps per mail program. Programs change: a check warns when a date grows old. */
export const mailFolders: { readonly [M in NonNullable<Facts['mail']>]: MailFolders } = {
  gmail: {
    verifiedOn: '2026-11-23',
    source: 'third-party how-to pages',
    steps: {
      en: {
        web: 'On a phone, open Gmail. Tap the three lines at the top. Tap Spam, then Promotions. On a computer, look on the left for More, then Spam.',
        sms: 'Open Gmail. Tap the 3 lines at the top. Tap Spam. If it is not there, tap Promotions.',
      },
      es: {
        web: 'En el celular, abra Gmail y toque las tres rayas. Toque Spam. Si no lo ve, toque Promociones. En la computadora, busque a la izquierda Más y luego Spam.',
        sms: 'Abra Gmail. Toque las 3 rayas de arriba. Toque Spam. Si no lo ve, toque Promociones.',
      },
    },
  },
  outlook: {
    verifiedOn: '2026-11-23',
    source: 'third-party how-to pages; Focused and Other from memory',
    steps: {
      en: {
        web: 'Open Outlook and tap the three lines at the top. Tap Junk Email. If it is not there, go back to the inbox. Tap Other, next to Focused.',
        sms: 'Open Outlook. Tap the 3 lines at the top. Tap Junk Email. Then go to the inbox and tap Other.',
      },
      es: {
        web: 'Abra Outlook y toque las tres rayas de arriba. Toque Correo no deseado. Si no lo ve, vuelva a la bandeja de entrada. Toque Otros, junto a Prioritarios.',
        sms: 'Abra Outlook. Toque las 3 rayas de arriba. Toque Correo no deseado. Si no lo ve, toque Otros.',
      },
    },
  },
  yahoo: {
    verifiedOn: '2026-11-23',
    source: 'from memory',
    steps: {
      en: {
        web: 'Open Yahoo Mail. Tap the three lines, or Inbox, at the top. Tap Spam. On a computer, Spam is in the list on the left.',
        sms: 'Open Yahoo Mail. Tap the 3 lines, or Inbox, at the top. Tap Spam.',
      },
      es: {
        web: 'Abra Yahoo Mail. Toque las tres rayas, o Bandeja, arriba. Toque Spam. En la computadora, Spam sale en la lista de la izquierda.',
        sms: 'Abra Yahoo Mail. Toque las 3 rayas, o Bandeja, arriba. Toque Spam.',
      },
    },
  },
  icloud: {
    verifiedOn: '2026-11-23',
    source: 'third-party how-to pages',
    steps: {
      en: {
        web: 'On an iPhone, open Mail. Tap Mailboxes at the top left. Tap Junk. If it is not there, look in All Mail and Trash.',
        sms: 'Open Mail. Tap Mailboxes at the top left. Tap Junk. If it is not there, look in Trash.',
      },
      es: {
        web: 'En el iPhone, abra Mail. Toque Buzones arriba a la izquierda. Toque Correo no deseado. Si no lo ve, busque en Papelera.',
        sms: 'Abra Mail. Toque Buzones, arriba a la izquierda. Toque Correo no deseado. Si no lo ve, mire en Papelera.',
      },
    },
  },
  other: {
    verifiedOn: '2026-11-23',
    source: 'names that most mail programs share',
    steps: {
      en: {
        web: 'Open your email and find the list of folders. Look in Spam or Junk. Then look in Promotions, Other and Trash.',
        sms: 'Find the list of folders in your email. Look in Spam or Junk. Then look in Trash.',
      },
      es: {
        web: 'Abra su correo y busque la lista de carpetas. Mire en Spam o Correo no deseado. Luego mire en Promociones, Otros y Papelera.',
        sms: 'Busque la lista de carpetas de su correo. Mire en Spam o Correo no deseado. Luego mire en Papelera.',
      },
    },
  },
};
