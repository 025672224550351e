import type { Clinic } from '../clinic/schema.ts';
import type { Server } from '../server/server.ts';
import { phoneRoutes } from './phone/phoneRoutes.ts';
import type { Phone } from './phone/phonePage.ts';
import { Carrier } from './twilio/carrier.ts';
import { restRoutes } from './twilio/restRoutes.ts';
import { Texts } from './twilio/texts.ts';

/** The clinic's number for texts in the demo. */
const OURS = '+13125550150';

/** Where the stand-in's API is, on our own server. */
const API = '/demo/twilio';

export interface OwnTextsParts {
  readonly dataDir: string;
  readonly now: () => number;
  /** Who answers STOP and its kin. */
  readonly optOut: 'carrier' | 'self';
  /** The patients' phones. */
  readonly phones: () => readonly Phone[];
  /** Between one status of a text and the next; milliseconds. */
  readonly paceMs?: number;
}

/** The demo's own phone company. */
export interface OwnTexts {
  readonly texts: Texts;
  readonly carrier: Carrier;
  /** As the settings would name an account at Twilio; `api` is the path of its API on our own server. */
  readonly account: {
    readonly accountSid: string;
    readonly authTokens: readonly string[];
    readonly phoneNumber: string;
    readonly api: string;
  };
  hangPagesOn(server: Pick<Server, 'app' | 'site'>, clinic: Clinic): Promise<void>;
}

/** Stands in for Twilio. The production adapter sends to it, and takes its webhooks, as it would Twilio's. */
export async function startTexts({ dataDir, now, optOut, phones, paceMs }: OwnTextsParts): Promise<OwnTexts> {
  const texts = await Texts.open(dataDir, now);
  let origin = () => '';
  const pace = paceMs === undefined ? {} : { paceMs };
  const carrier = new Carrier({ texts, origin: () => origin(), answersStop: optOut === 'carrier', ...pace });
  const { accountSid, authToken } = texts.account;
  return {
    texts,
    carrier,
    account: { accountSid, authTokens: [authToken], phoneNumber: OURS, api: API },
    hangPagesOn: async ({ app, site }, { clinic }) => {
      origin = () => site.own()[0] ?? '';
      await app.register(restRoutes, { texts, carrier, ours: OURS, prefix: API });
      const own = () => site.own();
      await app.register(phoneRoutes, { texts, carrier, phones, ours: OURS, clinic: clinic.text_name, own });
    },
  };
}
