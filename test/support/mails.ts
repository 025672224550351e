import { mailsOf } from '../../src/composeMail.ts';
import { Deliveries } from '../../src/deliveries/deliveries.ts';
import { DeliveryDays } from '../../src/deliveries/deliveryDays.ts';
import type { Demo } from '../../src/demo/demo.ts';
import type { ContactMails } from '../../src/mails/contactMails.ts';
import { embeddedLodging } from '../stores/embeddedLodging.ts';
import { KeptLog } from '../turns/desk.ts';
import { clinicWith } from './clinic.ts';

/** Our own mails in the demo, for a test in which no conversation is told what became of them. `leave` when done. */
export function mailsIn({ sendGrid }: Pick<Demo, 'sendGrid'>): { mail: ContactMails; leave: () => Promise<void> } {
  if (sendGrid === null) throw new Error('this demo sends no mail');
  const lodging = embeddedLodging();
  const deliveries = new Deliveries({
    store: lodging.store,
    tell: async () => undefined,
    fingerprint: (contact) => contact,
    clock: Date,
    days: new DeliveryDays({ store: lodging.store, dayOf: () => '2026-11-24', clock: Date }),
  });
  const { account: mail } = sendGrid;
  const parts = { mail, clinic: clinicWith(), deliveries, now: Date.now };
  return { mail: mailsOf({ ...parts, log: new KeptLog() }), leave: () => lodging.discard() };
}
