import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DeskParts, StaffMember } from './ports.ts';
import { Refusal } from './refusal.ts';

const COOKIE = 'desk';
/** Only our own script sets it, so no other site's form or link can act for staff. Its value says whether a person did something. */
const HEADER = 'x-latchkey-desk';

/** Who sits at a browser: a secret in a cookie that no script and no other site can use. */
export class Session {
  readonly #parts: Pick<DeskParts, 'signIns' | 'site'>;

  constructor(parts: Pick<DeskParts, 'signIns' | 'site'>) {
    this.#parts = parts;
  }

  /** @throws Refusal when the request was not made by our own page. */
  admit({ method, headers }: FastifyRequest): void {
    const { origin } = headers;
    const isOurs = origin !== undefined && this.#parts.site.own().includes(origin);
    const isFine = method === 'GET' ? origin === undefined || isOurs : isOurs && headers[HEADER] !== undefined;
    if (!isFine) throw new Refusal(403, 'NotFromTheDesk', 'Only the desk’s own page may do this.');
  }

  /** @throws Refusal when nobody is signed in there. */
  async staff(request: FastifyRequest): Promise<StaffMember> {
    const isHere = request.headers[HEADER] === 'here';
    const staff = await this.#parts.signIns.whose(cookieIn(request, COOKIE), isHere);
    if (staff === null) throw new Refusal(401, 'NotSignedIn', 'Sign in first.');
    return staff;
  }

  /** @throws Refusal when nobody is signed in there, or no lead. */
  async lead(request: FastifyRequest): Promise<StaffMember> {
    const staff = await this.staff(request);
    if (staff.role !== 'lead') throw new Refusal(403, 'LeadsOnly', 'This is for leads.');
    return staff;
  }

  /** The same for an open stream, which is no sign of a person. */
  async isOpen(request: FastifyRequest): Promise<boolean> {
    return (await this.#parts.signIns.whose(cookieIn(request, COOKIE), false)) !== null;
  }

  keep(reply: FastifyReply, token: string): void {
    this.#set(reply, token);
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.#parts.signIns.signOut(cookieIn(request, COOKIE));
    this.#set(reply, '; Max-Age=0');
  }

  #set(reply: FastifyReply, value: string): void {
    const secure = this.#parts.site.own()[0]?.startsWith('https:') ? '; Secure' : '';
    reply.header('set-cookie', `${COOKIE}=${value}; Path=/desk; HttpOnly; SameSite=Strict${secure}`);
  }
}

/** What a cookie of ours holds; empty when it is not there. */
export function cookieIn({ headers }: FastifyRequest, name: string): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
