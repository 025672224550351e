import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { page } from '../guards.ts';
import { controlsPage, type Controls } from '../pages/controlsPage.ts';
import type { DemoPortal } from '../portal.ts';
import { typed } from './forms.ts';

const DAY = 86_400;

const form = z.object({
  outage: z.literal('on').optional(),
  lands: z.enum(['inbox', 'spam', 'bounce']),
  delaySeconds: z.coerce.number().int().min(0).max(DAY),
});

const json = form.extend({ outage: z.boolean(), delaySeconds: z.int().min(0).max(DAY) }).partial();

/** What goes wrong in the demo, as a page for people and as JSON for programs. */
export function controlRoutes(app: FastifyInstance, portal: DemoPortal): void {
  const controls = (): Controls => ({ outage: portal.data.value.outage, conduct: portal.mailbox.conduct });
  const set = (outage: boolean, conduct: Controls['conduct']): void => {
    portal.data.change((data) => (data.outage = outage));
    portal.mailbox.behave(conduct);
  };
  const asJson = () => ({ outage: controls().outage, ...controls().conduct });

  app.get('/demo-controls', (_, reply) => page(reply, controlsPage(controls(), false)));
  app.post('/demo-controls', (request, reply) => {
    const { outage, lands, delaySeconds } = typed(form, request.body);
    set(outage === 'on', { lands, delaySeconds });
    return page(reply, controlsPage(controls(), true));
  });
  app.post('/demo-controls/start-over', async (_, reply) => {
    await portal.startOver();
    return page(reply, controlsPage(controls(), true));
  });

  app.get('/demo-controls.json', asJson);
  app.put('/demo-controls.json', (request) => {
    const wanted = { ...asJson(), ...withoutGaps(typed(json, request.body)) };
    set(wanted.outage, { lands: wanted.lands, delaySeconds: wanted.delaySeconds });
    return asJson();
  });
}

function withoutGaps<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
