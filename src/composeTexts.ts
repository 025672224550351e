import type { SmsParts } from '../channels/sms/ports.ts';
import { statusAddress } from '../channels/sms/status.ts';
import { TwilioSender } from '../channels/sms/twilioSender.ts';
import { codeText, leftForWeb } from '../dialogs/replies/texts.ts';
import type { Clinic } from './clinic/schema.ts';
import type { Texts } from './composeContacts.ts';

/** An account at Twilio, or at what stands in for it. */
export interface TextAccount {
  readonly accountSid: string;
  readonly authTokens: readonly string[];
  readonly phoneNumber: string | null;
  readonly messagingServiceSid: string | null;
  /** Null is Twilio's own; known when the server listens where it is on our own. */
  readonly baseUrl: () => Promise<string | null>;
}

interface TextsAround {
  readonly clinic: Clinic;
  /** Where we are reached; known once the server listens. */
  readonly origin: Promise<string>;
  readonly optOut: 'carrier' | 'self';
}

/** Both sides of texts: what they go out through, and whose webhooks bring them. */
export function textsThrough(
  account: TextAccount,
  { clinic, origin, optOut }: TextsAround,
): { readonly texts: Texts; readonly twilio: Pick<SmsParts, 'account' | 'optOut'> } {
  const facts = {
    clinic: clinic.clinic.text_name,
    portal: clinic.portal.name,
    minutes: clinic.identity.code.minutes,
  };
  return {
    texts: {
      sender: new TwilioSender({ ...account, account }),
      statusAddress: async (ref) => statusAddress(await origin, ref),
      codeText: (code) => codeText(code, facts),
      number: account.phoneNumber,
      chatAddress: async () => `${await origin}/chat`,
      leftForWeb: (language) => leftForWeb(facts.clinic, language),
    },
    twilio: { account, optOut },
  };
}
