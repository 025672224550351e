import { randomUUID } from 'node:crypto';
import { SendGrid } from '../channels/email/sendGrid.ts';
import type { SendGridAccount } from '../channels/email/ports.ts';
import type { Clinic } from './clinic/schema.ts';
import type { StaffMail } from './desk/staffMail.ts';
import type { Log } from './errors/fault.ts';
import { ContactMails, type ContactMailsParts } from './mails/contactMails.ts';

interface MailIngredients extends Pick<ContactMailsParts, 'deliveries' | 'now'> {
  readonly mail: SendGridAccount;
  readonly clinic: Clinic;
  readonly log: Log;
}

/** Our own mails to contacts on record, through SendGrid. */
export function mailsOf({ mail, clinic, ...parts }: MailIngredients): ContactMails {
  const facts = { clinic: clinic.clinic.name, portal: clinic.portal.name, phone: clinic.phones.portal_help.number };
  return new ContactMails({ ...parts, facts, carrier: new SendGrid(mail) });
}

/** Mails to staff, by the same way. Nobody waits for news of one. */
export function staffMailOf(mail: SendGridAccount | null): StaffMail | null {
  if (mail === null) return null;
  const carrier = new SendGrid(mail);
  return async (letter) => {
    const { is } = await carrier.send({ ...letter, ref: randomUUID() });
    return is === 'taken' || is === 'unknown';
  };
}
