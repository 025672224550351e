import {
  askUsernameMail,
  codeMail,
  recoveredMail,
  usernamesMail,
  type MailFacts,
  type MailWords,
} from '../../dialogs/replies/mails.ts';
import type { ContactMail } from '../portal/contactMail.ts';
import type { StaffMail } from '../desk/staffMail.ts';
import type { Mailbox } from './mail/mailbox.ts';

/** The sender of our own mails in the demo. */
const SENDER = 'help@clinic.example';

/** Mails to staff, put there too. */
export function demoStaffMail(mailbox: Mailbox): StaffMail {
  return async (mail) => mailbox.deliver({ ...mail, from: SENDER, html: null }) === 'delivered';
}

/** Our own mails to contacts on record, put straight into the demo's mailbox. */
export function demoContactMail(mailbox: Mailbox, facts: MailFacts): ContactMail {
  const send = async (to: string, { subject, text }: MailWords): Promise<boolean> =>
    mailbox.deliver({ to, from: SENDER, subject, text, html: null }) === 'delivered';
  return {
    usernames: (to, usernames) => send(to, usernamesMail(usernames, facts)),
    askUsername: (to) => send(to, askUsernameMail(facts)),
    code: (to, code) => send(to, codeMail(code, facts)),
    recovered: (to) => send(to, recoveredMail(facts)),
  };
}
