import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { page } from '../guards.ts';
import { controlsPage, type Controls } from '../pages/controlsPage.ts';
import type { DemoPortal } from '../portal.ts';
import { typed } from './forms.ts';

const DAY = 86_400;

/** Longer than anyone waits for a page. */
const MOST_SLOW = 60;

const form = z.object({
  outage: z.literal('on').optional(),
  slowSeconds: z.coerce.number().int().min(0).max(MOST_SLOW).default(0),
  lands: z.enum(['inbox', 'spam', 'bounce']),
  delaySeconds: z.coerce.number().int().min(0).max(DAY),
});

const json = z
  .object({
    outage: z.boolean(),
    slowSeconds: z.int().min(0).max(MOST_SLOW),
    lands: form.shape.lands,
    delaySeconds: z.int().min(0).max(DAY),
  })
  .partial();

/** What goes wrong in the demo, as a page for people and as JSON for programs. */
export function controlRoutes(app: FastifyInstance, portal: DemoPortal): void {
  const controls = (): Controls => {
    const { outage, slowSeconds = 0 } = portal.data.value;
    return { outage, slowSeconds, conduct: portal.mailbox.conduct };
  };
  const set = ({ conduct, ...trouble }: Controls): void => {
    portal.data.change((data) => Object.assign(data, trouble));
    portal.mailbox.behave(conduct);
  };
  const asJson = () => {
    const { conduct, ...trouble } = controls();
    return { ...trouble, ...conduct };
  };

  app.get('/demo-controls', (_, reply) => page(reply, controlsPage(controls(), false)));
  app.post('/demo-controls', (request, reply) => {
    const { outage, slowSeconds, ...conduct } = typed(form, request.body);
    set({ outage: outage === 'on', slowSeconds, conduct });
    return page(reply, controlsPage(controls(), true));
  });
  app.post('/demo-controls/start-over', async (_, reply) => {
    await portal.startOver();
    return page(reply, controlsPage(controls(), true));
  });

  app.get('/demo-controls.json', asJson);
  app.put('/demo-controls.json', (request) => {
    const { outage, slowSeconds, ...conduct } = { ...asJson(), ...withoutGaps(typed(json, request.body)) };
    set({ outage, slowSeconds, conduct });
    return asJson();
  });
}

function withoutGaps<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
