/** As much of a browser's XMLHttpRequest as botframework-directlinejs uses, over fetch. */
export class XmlHttpRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  onreadystatechange: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  readonly #aborting = new AbortController();
  readonly #headers: Record<string, string> = {};
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    [this.#method, this.#url] = [method, url];
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  send(body?: string): void {
    void this.#fetched(body).then(() => {
      this.readyState = 4;
      this.onreadystatechange?.();
    });
  }

  abort(): void {
    this.#aborting.abort();
  }

  async #fetched(body?: string): Promise<void> {
    try {
      const { signal } = this.#aborting;
      const request = { method: this.#method, headers: this.#headers, signal, ...(body !== undefined && { body }) };
      const answer = await fetch(this.#url, request);
      this.response = await answer.json();
      this.status = answer.status;
    } catch {
      this.status = 0; // how a browser shows that nobody answered
    }
  }
}
