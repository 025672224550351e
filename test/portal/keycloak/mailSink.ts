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
  const hearText = (line: string, text: string[]): void => {
    if (line !== '.') return void text.push(line);
    took({ to, text: decoded(text.join('\n')) });
    lines = null;
    say('250 kept');
  };
  const hearCommand = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase();
    to = /^RCPT TO:<(.*)>/i.exec(line)?.[1] ?? to;
    if (verb === 'DATA') lines = [];
    say(verb === 'RCPT' && to.endsWith(CLOSED) ? '550 no such mailbox' : (ANSWERS[verb] ?? '250 fine'));
    if (verb === 'QUIT') socket.end();
  };
  let rest = '';
  socket.setEncoding('utf8').on('data', (piece: string) => {
    const all = (rest + piece).split('\r\n');
    rest = all.pop() ?? '';
    for (const line of all)
      if (lines) hearText(line, lines);
      else hearCommand(line);
  });
  socket.on('error', () => socket.destroy()); // Keycloak hangs up as it likes
  say('220 sink');
}

const ANSWERS: Readonly<Record<string, string>> = { DATA: '354 go on', QUIT: '221 bye' };

/** Quoted-printable, which Keycloak uses for long lines. */
function decoded(text: string): string {
  return text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
