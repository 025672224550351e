import type { FastifyRequest } from 'fastify';
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { Form } from './form.ts';
import type { SmsParts } from './ports.ts';
import { Refusal } from './refusal.ts';

const UNSIGNED = 'This address takes what Twilio signed, and nothing else.';

/**
 * The form of a webhook that Twilio signed, for the address in our settings and never for the one that a request names.
 * Keys and values are signed without anything between them, so fields mean nothing before a schema has checked them.
 * @throws Refusal
 */
export function signedForm(request: FastifyRequest, { account, origin }: SmsParts): Form {
  const signature = request.headers['x-twilio-signature'];
  const form = (request.body ?? {}) as Form;
  const address = `${origin()}${request.url}`;
  const isSigned =
    typeof signature === 'string' &&
    // An empty token would verify what anybody signed with an empty token.
    account.authTokens.some((token) => token !== '' && validateRequest(token, signature, address, form));
  if (!isSigned) throw new Refusal(403, 'NotSigned', UNSIGNED);
  if (form['AccountSid'] !== account.accountSid)
    throw new Refusal(403, 'NotOurAccount', 'This is about another Twilio account than ours.');
  return form;
}
