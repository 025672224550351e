import { deskChannel } from '../channels/desk/desk.ts';
import type { DeskParts } from '../channels/desk/ports.ts';
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
  /** Where the desk's script is, and how often it hears that it is live; its own where absent. */
  readonly deskOptions?: Pick<DeskParts, 'assetsFolder' | 'beatMs'>;
}

/** A web server with the web channel on it, which does not listen yet: more pages may be hung on it before. */
export async function composeServer(
  { turns, store, forms, secrets, desk, screens: around }: Latchkey,
  front: Front,
): Promise<Server> {
  const { clinic, logo, clock, log } = front;
  const { name, languages, look } = clinic.clinic;
  const report = (error: unknown, what: string) => log.warn({ fault: faultOf(error) }, what);
  const server = await Server.create({ ...front, ready: () => store.isOpen({ timer: 'readyz' }) });
  await server.app.register(webChannel, {
    ...front,
    room: turns,
    forms,
    site: server.site,
    clinic: { name, languages, look: { colour: look.colour, logo } },
    tokenKeys: secrets.derive('chat tokens'),
    now: () => clock.now(),
    report,
  });
  const { screens } = around;
  const staffSide = { ...desk, screens, site: server.site, clinicName: name, languages, report, ...front.deskOptions };
  await server.app.register(deskChannel, staffSide);
  return server;
}
