/** A page of Keycloak's. */
export interface Page {
  readonly status: number;
  readonly form: string | null;
  readonly goOn: string | null;
}

/** As much of a browser as Keycloak's pages need: cookies, redirects, and the first form. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  async go(address: string, fields?: Record<string, string>): Promise<Page> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = fields && new URLSearchParams(fields);
    const response = await fetch(address, {
      ...(body && { method: 'POST', body }),
      headers: { cookie },
      redirect: 'manual',
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) return this.go(new URL(location, address).href);
    const text = await response.text();
    return {
      status: response.status,
      form: found(/<form[^>]*action="([^"]*)"/, text),
      goOn: found(/href="([^"]*action-token[^"]*)"/, text),
    };
  }
}

function found(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? null;
}
