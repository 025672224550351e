import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { JsonFile } from '../jsonFile.ts';

export type Folder = 'inbox' | 'spam';

/** A mail as it is sent. */
export interface Letter {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** Where it lands when nothing else decides. */
  readonly folder?: Folder;
}

/** A mail that came. */
export interface Mail extends Omit<Letter, 'folder'> {
  readonly id: string;
  readonly folder: Folder;
  /** When it is seen in the mailbox; milliseconds since 1970. */
  readonly at: number;
}

/** How the mail company behaves, for everyone; a person at the demo's controls decides. */
export interface Conduct {
  readonly delaySeconds: number;
  readonly lands: Folder | 'bounce';
}

interface Kept {
  mails: Mail[];
  conduct: Conduct;
}

/** Older mails than these are forgotten. */
const MOST = 500;

/** Addresses at these places behave so whatever the controls say, so that one patient has that trouble at once. */
const HABITS: Readonly<Record<string, Conduct['lands']>> = {
  'closed-mail.example': 'bounce',
  'strict-mail.example': 'spam',
};

/** The mailbox of every made-up patient, kept in a file. No mail leaves the machine. */
export class Mailbox {
  readonly #file: JsonFile<Kept>;
  readonly #now: () => number;

  private constructor(file: JsonFile<Kept>, now: () => number) {
    this.#file = file;
    this.#now = now;
  }

  static async open(dataDir: string, now: () => number): Promise<Mailbox> {
    const fresh = async (): Promise<Kept> => ({ mails: [], conduct: { delaySeconds: 0, lands: 'inbox' } });
    return new Mailbox(await JsonFile.open(join(dataDir, 'demo', 'mail.json'), fresh), now);
  }

  get conduct(): Conduct {
    return this.#file.value.conduct;
  }

  behave(conduct: Conduct): void {
    this.#file.change((kept) => (kept.conduct = conduct));
  }

  /** Takes a mail, or refuses it as a mail server would that does not know the address. */
  deliver({ folder = 'inbox', ...letter }: Letter): 'delivered' | 'bounced' {
    const { lands, delaySeconds } = this.conduct;
    const habit = HABITS[letter.to.split('@').at(-1)?.toLowerCase() ?? ''];
    const where = habit ?? (lands === 'inbox' ? folder : lands);
    if (where === 'bounce') return 'bounced';
    const id = randomBytes(9).toString('base64url');
    const mail: Mail = { ...letter, id, folder: where, at: this.#now() + delaySeconds * 1000 };
    this.#file.change((kept) => (kept.mails = [mail, ...kept.mails].slice(0, MOST)));
    return 'delivered';
  }

  /** What has come so far, the newest first. */
  mails({ to, folder }: { readonly to?: string | undefined; readonly folder?: Folder | undefined } = {}): Mail[] {
    const now = this.#now();
    return this.#file.value.mails
      .filter((mail) => mail.at <= now && (!folder || mail.folder === folder))
      .filter((mail) => !to || mail.to.toLowerCase() === to.toLowerCase())
      .sort((one, other) => other.at - one.at);
  }

  mail(id: string): Mail | undefined {
    return this.mails().find((mail) => mail.id === id);
  }

  /** Throws every mail away. */
  empty(): void {
    this.#file.change((kept) => (kept.mails = []));
  }
}
