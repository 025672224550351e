import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DirectLineStandIn } from '../support/directLineStandIn.ts';
import { widgetAssets } from '../support/widgetAssets.ts';
import { story } from './story.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** As strict as the real server's: whatever the widget needs beyond this is a fault. */
const CHAT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#0b5563" d="M9 3h6v6h6v6h-6v6H9v-6H3V9h6z"/></svg>';

/** A chat's own server (the stand-in), and a clinic's site on another origin that loads the button from it. */
export class ChatSite {
  readonly line = new DirectLineStandIn(story, ({ url = '' }, response) => this.page(url, response));
  private readonly assets = widgetAssets();
  private readonly clinic: Server = createServer((_, response) => this.clinicPage(response));

  static async open(): Promise<ChatSite> {
    const site = new ChatSite();
    await site.line.up();
    await new Promise<void>((resolve) => site.clinic.listen(0, '127.0.0.1', resolve));
    return site;
  }

  async close(): Promise<void> {
    await this.line.down();
    this.clinic.closeAllConnections();
    await new Promise((resolve) => this.clinic.close(resolve));
  }

  get chat(): string {
    return `${this.line.origin}/chat`;
  }

  /** `localhost` and 127.0.0.1 are two sites to a browser. */
  get clinicSite(): string {
    return `http://localhost:${(this.clinic.address() as AddressInfo).port}/`;
  }

  private page(url: string, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, this.line.origin);
    const name = pathname.split('/').at(-1) ?? '';
    const type = TYPES[name.split('.').at(-1) ?? ''];
    const content = name === 'logo.svg' ? LOGO : this.assets.get(name);
    if (pathname === '/chat') this.chatPage(searchParams, response);
    else if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(content);
  }

  private chatPage(asked: URLSearchParams, response: ServerResponse): void {
    const language = asked.get('lang') === 'es' ? 'es' : 'en';
    const embed = asked.has('embed') ? ' data-embed="1"' : '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CHAT_POLICY });
    response.end(`<!doctype html><html lang="${language}"><head><title>Main Street Clinic</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="/assets/logo.svg"><link rel="stylesheet" href="/assets/chat.css">
      <script src="/assets/chat.js" defer></script></head>
      <body><main id="chat" data-clinic="Main Street Clinic" data-languages="en,es"${embed}
      data-logo="/assets/logo.svg"><form><button>Without scripts</button></form></main></body></html>`);
  }

  private clinicPage(response: ServerResponse): void {
    const { origin } = this.line;
    const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(`<!doctype html><html lang="en"><head><title>Main Street Clinic</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
      <script src="${origin}/widget.js" async></script></head>
      <body><main><h1>Main Street Clinic</h1><p>We are open today.</p></main></body></html>`);
  }
}
