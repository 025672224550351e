import { deskChannel } from '../channels/desk/desk.ts';
import type { DeskParts } from '../channels/desk/ports.ts';
import { emailChannel } from '../channels/email/email.ts';
import type { EventParts } from '../channels/email/ports.ts';
import type { SmsParts } from '../channels/sms/ports.ts';
import { smsChannel } from '../channels/sms/sms.ts';
import type { WebParts } from '../channels/web/ports.ts';
import { webChannel } from '../channels/web/web.ts';
import type { Logo } from './clinic/logo.ts';
import type { Clinic } from './clinic/schema.ts';
import type { Latchkey } from './compose.ts';
import { faultOf } from './errors/fault.ts';
import { Server, type ServerParts } from './server/server.ts';
import type { Clock } from './turns/clock.ts';

/** What the web server is made of, besides a running Latchkey. */
export interface Front extends Omit<ServerParts, 'ready'>, Pick<WebParts, 'limits' | 'pingMs' | 'assetsFolder'> {
  readonly clinic: Clinic;
  /** The picture that the clinic file names. */
  readonly logo: Logo | null;
  readonly clock: Clock;
  /** What SendGrid signs its events with; null or absent where nobody reports what became of mails. */
  readonly mail?: { readonly eventKey: string | null } | null;
  /** Whose webhooks we take; null where there are no texts. */
  readonly twilio?: Pick<SmsParts, 'account' | 'optOut'> | null;
  /** Where the desk's script is, and how often it hears that it is live; its own where absent. */
  readonly deskOptions?: Pick<DeskParts, 'assetsFolder' | 'beatMs'>;
}

/** A web server with the web channel on it, which does not listen yet: more pages may be hung on it before. */
export async function composeServer(latchkey: Latchkey, front: Front): Promise<Server> {
  const { chats, store, forms, secrets, desk, deliveries, texting } = latchkey;
  const { clinic, logo, clock, log, mail, twilio } = front;
  const { name, languages, look } = clinic.clinic;
  const report = (error: unknown, what: string) => log.warn({ fault: faultOf(error) }, what);
  const server = await Server.create({ ...front, ready: () => store.isOpen({ timer: 'readyz' }) });
  await server.app.register(webChannel, {
    ...front,
    room: chats,
    forms,
    site: server.site,
    clinic: { name, languages, look: { colour: look.colour, logo } },
    tokenKeys: secrets.derive('chat tokens'),
    now: () => clock.now(),
    report,
  });
  await listenForMail(server, { publicKey: mail?.eventKey, reported: (news) => deliveries.reported(news) });
  if (texting !== null && twilio)
    await server.app.register(smsChannel, {
      ...twilio,
      room: texting,
      origins: () => server.site.own(),
      prefix: '/sms',
    });
  const { screens } = latchkey.screens;
  const staffSide = { ...desk, screens, site: server.site, clinicName: name, languages, report, ...front.deskOptions };
  await server.app.register(deskChannel, staffSide);
  return server;
}

async function listenForMail({ app }: Server, { publicKey, reported }: MailListening): Promise<void> {
  if (publicKey) await app.register(emailChannel, { publicKey, reported });
}

interface MailListening extends Pick<EventParts, 'reported'> {
  readonly publicKey: string | null | undefined;
}
