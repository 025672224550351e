/** An answer of the server. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, where it is JSON. */
  readonly body: Record<string, unknown>;
}

/** A chat as `tokens/generate` gave it. */
export interface Chat {
  readonly id: string;
  readonly token: string;
}

/** Asks the Direct Line API of a server, well or badly. */
export class DirectLineApi {
  readonly #base: string;

  constructor(origin: string) {
    this.#base = `${origin}/v3/directline`;
  }

  async ask(method: string, path: string, request: Omit<RequestInit, 'method'> = {}): Promise<Answer> {
    const answer = await fetch(`${this.#base}${path}`, { ...request, method });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json');
    const body = isJson ? (JSON.parse(text) as Answer['body']) : {};
    return { status: answer.status, headers: answer.headers, text, body };
  }

  /** As a client sends it: JSON, with the token of a chat. */
  async send(method: string, path: string, { token, body }: { token?: string; body?: unknown } = {}): Promise<Answer> {
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    return this.ask(method, path, { headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }

  async generate(): Promise<Chat> {
    const { body } = await this.send('POST', '/tokens/generate');
    return { id: String(body['conversationId']), token: String(body['token']) };
  }

  /** A chat that has begun. */
  async begin(): Promise<Chat & { readonly streamUrl: string }> {
    const chat = await this.generate();
    const { body } = await this.send('POST', '/conversations', { token: chat.token, body: {} });
    return { ...chat, streamUrl: String(body['streamUrl']) };
  }

  say({ id, token }: Chat, text: unknown, clientActivityID?: unknown): Promise<Answer> {
    const channelData = clientActivityID === undefined ? {} : { channelData: { clientActivityID } };
    return this.post({ id, token }, { type: 'message', text, ...channelData });
  }

  post({ id, token }: Chat, body: unknown): Promise<Answer> {
    return this.send('POST', `/conversations/${id}/activities`, { token, body });
  }

  /** The texts after a watermark. */
  async texts({ id, token }: Chat, watermark = ''): Promise<string[]> {
    const { body } = await this.send('GET', `/conversations/${id}/activities?watermark=${watermark}`, { token });
    return (body['activities'] as { text: string }[]).map(({ text }) => text);
  }
}
