import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import type { MachineLog } from '../log/log.ts';
import { answerErrors, refuse } from './answers.ts';
import { secureHeaders } from './headers.ts';
import { healthRoutes } from './health.ts';
import { answerTheRest } from './methods.ts';
import { CannotListenError } from './errors.ts';
import { Site } from './site.ts';
import { withoutSchemas } from './withoutSchemas.ts';

/** The largest body that is read, but for uploads; bytes. */
const LARGEST_BODY = 64 * 1024;
/** A client that has not sent its headers by then is dropped, and in three times that one that has not sent its body; milliseconds. */
const PATIENCE_MS = 10_000;
/** How often that is looked at. */
const LOOK_MS = 1000;
/** How long a stop may take before what is still open is cut; milliseconds. */
const DRAIN_MS = 8000;
/** How many ports are tried, one after the other. */
const PORTS = 20;

export interface ServerParts {
  /** The address clients reach us under; null when they reach us directly, on this machine. */
  readonly publicUrl: string | null;
  readonly widgetOrigins: readonly string[];
  /** Whose word on a client's address is taken: so many proxies in front of us, or these addresses; false for nobody's. */
  readonly trustProxy: number | string[] | false;
  /** How long a client may take to send its headers, if not ten seconds; milliseconds. */
  readonly patienceMs?: number;
  /** Resolves when the parts behind us answer. */
  readonly ready: () => Promise<unknown>;
  readonly log: Pick<MachineLog, 'debug' | 'warn' | 'error'>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly moveOn: boolean;
}

/** The HTTP server that all pages and APIs hang on: limits, headers, refusals, health, and a clean stop. */
export class Server {
  readonly app: FastifyInstance;
  readonly site: Site;

  private constructor(app: FastifyInstance, site: Site) {
    this.app = app;
    this.site = site;
  }

  static async create(parts: ServerParts): Promise<Server> {
    const { patienceMs = PATIENCE_MS } = parts;
    const app = Fastify({
      ...withoutSchemas,
      bodyLimit: LARGEST_BODY,
      requestTimeout: 3 * patienceMs,
      trustProxy: proxiesTrusted(parts.trustProxy),
      http: { headersTimeout: patienceMs, connectionsCheckingInterval: LOOK_MS },
      forceCloseConnections: 'idle',
    });
    const site = new Site({ ...parts, port: () => portOf(app) });
    answerTheRest(app);
    answerErrors(app, parts.log);
    await secureHeaders(app, { https: parts.publicUrl?.startsWith('https:') ?? false });
    guard(app, site);
    readJsonOnly(app);
    logRequests(app, parts.log);
    await app.register(healthRoutes, parts);
    return new Server(app, site);
  }

  /** Listens on `port`, or where that is taken and `moveOn` allows it, on the next free one. @throws CannotListenError */
  async listen({ host, port, moveOn }: ListenOptions): Promise<void> {
    const ports = Array.from({ length: moveOn && port > 0 ? PORTS : 1 }, (_, i) => port + i);
    for (const candidate of ports) {
      try {
        await this.app.listen({ host, port: candidate });
        return;
      } catch (error) {
        const cause = error as NodeJS.ErrnoException;
        if (cause.code === 'EADDRINUSE' && candidate !== ports.at(-1)) continue;
        throw new CannotListenError(host, ports, cause);
      }
    }
  }

  get port(): number {
    return portOf(this.app);
  }

  /** Takes nothing new, lets what is under way end, and sends open streams away to come back. */
  async drain(): Promise<void> {
    const late = setTimeout(() => this.app.server.closeAllConnections(), DRAIN_MS);
    await this.app.close();
    clearTimeout(late);
  }
}

function proxiesTrusted(trust: ServerParts['trustProxy']) {
  return typeof trust === 'number' ? (_address: string, hop: number) => hop < trust : trust;
}

function portOf(app: FastifyInstance): number {
  return (app.server.address() as AddressInfo | null)?.port ?? 0;
}

/** Refuses what is asked of another host, and bodies whose real size cannot be seen. */
function guard(app: FastifyInstance, site: Site): void {
  app.addHook('onRequest', async ({ headers }, reply) => {
    if (!site.isOurName(headers.host)) return refuse(reply, 421);
    if (headers['content-encoding'] !== undefined) return refuse(reply, 415);
    return undefined;
  });
}

/** JSON bodies, also empty ones: clients name the type even where they send nothing. */
function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, body as string, done);
  });
}

/** One line a request, with its route in place of its address: addresses hold tokens. */
function logRequests(app: FastifyInstance, log: ServerParts['log']): void {
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    log.debug(
      { method, route: routeOptions.url ?? 'none', status: statusCode, ms: Math.round(elapsedTime) },
      'answered',
    );
  });
}
