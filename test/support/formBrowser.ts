/** A page as a browser without scripts has it: what it says, and the forms on it. */
export interface Page {
  readonly status: number;
  readonly address: string;
  readonly html: string;
  readonly headers: Headers;
  /** The text of elements of this class, in order. */
  texts(className: string): string[];
}

/** A browser without scripts: keeps cookies, follows redirects, fills in forms. */
export class FormBrowser {
  readonly #origin: string;
  #cookie = '';
  page!: Page;

  constructor(origin: string) {
    this.#origin = origin;
  }

  get cookie(): string {
    return this.#cookie;
  }

  /** Goes to an address of the server. */
  async opens(address: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#load(address, { headers });
  }

  /** Types this into the message box, and sends it. */
  async says(text: string): Promise<Page> {
    const form = forms(this.page.html).find(({ inside }) => inside.includes('<textarea'));
    if (form === undefined) throw new Error(`no message box on: ${this.page.html}`);
    return this.posts(form.action, { ...form.hidden, text });
  }

  /** Types this into the code box, and sends it. */
  async typesCode(digits: string): Promise<Page> {
    const form = forms(this.page.html).find(({ inside }) => inside.includes('name="digits"'));
    if (form === undefined) throw new Error(`no code box on: ${this.page.html}`);
    return this.posts(form.action, { ...form.hidden, digits });
  }

  /** Presses the button with these words. */
  async presses(words: string): Promise<Page> {
    for (const form of forms(this.page.html)) {
      const button = form.buttons.find(({ title }) => title === words);
      if (button)
        return this.posts(form.action, { ...form.hidden, ...(button.name && { [button.name]: button.value }) });
    }
    throw new Error(`no button "${words}" on: ${this.page.html}`);
  }

  /** Fills in the only form, and sends it to where the page is. */
  async fillsIn(typed: Record<string, string>): Promise<Page> {
    return this.posts(this.page.address, typed);
  }

  async posts(address: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Page> {
    const body = new URLSearchParams(fields);
    return this.#load(address, { method: 'POST', body, headers: { origin: this.#origin, ...headers } });
  }

  async #load(address: string, request: RequestInit): Promise<Page> {
    const headers = { ...(request.headers as Record<string, string>), cookie: this.#cookie };
    const answer = await fetch(new URL(address, this.#origin), { ...request, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      this.#cookie = set.includes('Max-Age=0') ? '' : (set.split(';', 1)[0] ?? '');
    }
    const to = answer.headers.get('location');
    if (answer.status === 303 && to !== null) return this.#load(to, {});
    const html = await answer.text();
    const texts = (className: string) =>
      [...html.matchAll(new RegExp(`class="${className}(?: [^"]*)?"[^>]*>([^<]*)<`, 'g'))].map(([, text = '']) =>
        unescaped(text),
      );
    this.page = { status: answer.status, address, html, headers: answer.headers, texts };
    return this.page;
  }
}

interface Form {
  readonly action: string;
  readonly inside: string;
  readonly hidden: Record<string, string>;
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly title: string }[];
}

function forms(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', inside = '']) => ({
    action: unescaped(attribute(attributes, 'action')),
    inside,
    hidden: Object.fromEntries(
      [...inside.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, own = '']) => [
        attribute(own, 'name'),
        attribute(own, 'value'),
      ]),
    ),
    buttons: [...inside.matchAll(/<button([^>]*)>([^<]*)<\/button>/g)].map(([, own = '', title = '']) => ({
      name: attribute(own, 'name'),
      value: unescaped(attribute(own, 'value')),
      title: unescaped(title).trim(),
    })),
  }));
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
}
