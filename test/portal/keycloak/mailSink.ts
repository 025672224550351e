import { createServer, type AddressInfo, type Socket } from 'node:net';
import { CLOSED } from '../../contracts/portalStand.ts';

/** A mail as it arrived; its text with soft line ends joined. */
export interface SunkMail {
  readonly to: string;
  readonly text: string;
}

export interface MailSink {
  readonly port: number;
  /** The oldest first. */
  readonly mails: readonly SunkMail[];
  stop(): Promise<void>;
}

/** As much of SMTP as Keycloak speaks to a mail server on its own machine. Addresses at a closed place are refused. */
export async function mailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const server = createServer((socket) => serve(socket, (mail) => mails.push(mail)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, mails, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

function serve(socket: Socket, took: (mail: SunkMail) => void): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let to = '';
  let lines: string[] | null = null;
  const hear = (line: string): void => {
    if (lines !== null) {
      if (line !== '.') return void lines.push(line);
      took({ to, text: decoded(lines.join('\n')) });
      lines = null;
      return void say('250 kept');
    }
    const [, address] = /^RCPT TO:<(.*)>/i.exec(line) ?? [];
    if (address !== undefined) return void say((to = address).endsWith(CLOSED) ? '550 no such mailbox' : '250 fine');
    if (/^DATA/i.test(line)) lines = [];
    say(/^DATA/i.test(line) ? '354 go on' : '250 fine');
    if (/^QUIT/i.test(line)) socket.end();
  };
  let rest = '';
  socket.setEncoding('utf8').on('data', (piece: string) => {
    const all = (rest + piece).split('\r\n');
    rest = all.pop() ?? '';
    all.forEach(hear);
  });
  socket.on('error', () => socket.destroy()); // Keycloak hangs up as it likes
  say('220 sink');
}

/** Quoted-printable, which Keycloak uses for long lines. */
function decoded(text: string): string {
  return text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
