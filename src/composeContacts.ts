import type { Language } from '../flows/vocabulary.ts';
import type { Clinic } from './clinic/schema.ts';
import { Deliveries, type DeliveriesParts } from './deliveries/deliveries.ts';
import type { Fingerprints } from './identity/fingerprint.ts';
import { isSuspectedIn } from './desk/suspicion.ts';
import { careful } from './portal/carefulPortal.ts';
import type { ContactText } from './portal/contactText.ts';
import type { PortalGateway, SelfServicePortal } from './portal/gateway.ts';
import type { Store } from './stores/store.ts';
import { ContactTexts } from './texting/contactTexts.ts';
import type { Sending, SendingParts } from './texting/sending.ts';
import type { Clock } from './turns/clock.ts';
import type { Turns } from './turns/turns.ts';

/** Its second face is optional: a portal without one shows no accounts, and staff do what takes looking into one. */
export type Portal = SelfServicePortal & Partial<Pick<PortalGateway, 'verified'>>;

/** Ways to a contact on record that the machine room has. */
export interface Contacts {
  /** Null where no texts are sent. */
  readonly text: ContactText | null;
  /** What became of messages to them. */
  readonly deliveries: Deliveries;
}

/** What texts go out through. */
export interface Texts extends Pick<SendingParts, 'sender' | 'statusAddress'> {
  /** Our code, as a text to a contact on record. */
  readonly codeText: (code: string) => string;
  /** Where patients text us, in E.164; null where a messaging service picks the number. */
  readonly number: string | null;
  /** Where patients who text us find the web chat. */
  readonly chatAddress: () => Promise<string>;
  /** Told on a phone when its conversation goes on in the web chat. */
  readonly leftForWeb: (language: Language) => string;
}

interface PortalIngredients {
  readonly clinic: Clinic;
  readonly portal: Portal | ((contacts: Contacts) => Portal);
  readonly texts?: Texts;
  readonly clock: Clock;
}

/** What became of messages; it comes into their conversations as turns, like everything. */
export function deliveriesOf({ turns, fingerprints, ...parts }: DeliveryParts): Deliveries {
  const tell: DeliveriesParts['tell'] = async ({ conversation, id, delivery }) =>
    turns()?.takeInside({ conversation, name: 'delivery.reported', id, value: { delivery } });
  return new Deliveries({ ...parts, tell, fingerprint: fingerprints.ofContact });
}

interface DeliveryParts extends Pick<DeliveriesParts, 'store' | 'clock' | 'days'> {
  /** Known when all is put together; nothing is delivered before. */
  readonly turns: () => Turns | undefined;
  readonly fingerprints: Fingerprints;
}

interface PortalGround {
  readonly sending: Sending | null;
  readonly deliveries: Deliveries;
  readonly store: Store;
}

const DAY_MS = 86_400_000;

/** The portal, sparing contacts that were changed lately. */
export function portalOf(ingredients: PortalIngredients, ground: PortalGround): Portal {
  const { clinic, clock } = ingredients;
  return careful(gatewayOf(ingredients, ground), {
    suspects: (conversation) => isSuspectedIn(ground.store, conversation),
    newContactMs: clinic.identity.new_contact_days * DAY_MS,
    now: () => clock.now(),
  });
}

/** The portal itself, which reads contacts on record and hands them to whatever sends. */
function gatewayOf({ portal, texts, clinic }: PortalIngredients, { sending, deliveries }: PortalGround): Portal {
  if (typeof portal !== 'function') return portal;
  const { codeText } = texts ?? {};
  const text =
    sending && codeText ? new ContactTexts({ sending, codeText, minutes: clinic.identity.code.minutes }) : null;
  return portal({ text, deliveries });
}
