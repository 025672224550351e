import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const NOTHING = "'none'";
/** A year, in seconds. */
const YEAR = 31_536_000;
/** What a page of ours may ask the device for. */
const DEVICE = ['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((what) => `${what}=()`).join(', ');

/**
 * Headers of every answer: nothing may be loaded, framed, guessed or kept, unless a page loosens this for itself.
 * `https` is whether clients reach us that way.
 */
export async function secureHeaders(app: FastifyInstance, { https }: { readonly https: boolean }): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: [NOTHING], baseUri: [NOTHING], formAction: [NOTHING], frameAncestors: [NOTHING] },
    },
    // Forms of our own must name their origin when they post; with `no-referrer` browsers would say "null".
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https && { maxAge: YEAR },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', DEVICE);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
