import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import KeycloakAdminClient from '@keycloak/keycloak-admin-client';

export interface RunningKeycloak {
  readonly url: string;
  /** Signed in as the first administrator. */
  readonly admin: KeycloakAdminClient;
  stop(): Promise<void>;
}

const ADMIN = { username: 'admin', password: 'admin' } as const;

/** A first start also builds it; minutes on a busy machine. */
const START_MS = 300_000;

/** Starts the Keycloak of a folder with an empty database in memory, and waits until it answers. */
export async function startKeycloak(home: string): Promise<RunningKeycloak> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = ['--db=dev-mem', '--cache=local', '--http-host=127.0.0.1', `--http-port=${port}`];
  const child = spawn(join(home, 'bin/kc.sh'), ['start-dev', ...settings], {
    detached: true, // so that the script and its Java end together
    stdio: 'ignore',
    env: {
      ...process.env,
      JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx512m',
      KC_BOOTSTRAP_ADMIN_USERNAME: ADMIN.username,
      KC_BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password,
    },
  });
  const admin = new KeycloakAdminClient({ baseUrl: url, realmName: 'master', timeout: 15_000 });
  try {
    await answering(`${url}/realms/master`, child);
    await admin.auth({ grantType: 'password', clientId: 'admin-cli', ...ADMIN });
  } catch (error) {
    await ended(child);
    throw error;
  }
  return { url, admin, stop: () => ended(child) };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  const giveUp = Date.now() + START_MS;
  while (Date.now() < giveUp && child.exitCode === null) {
    if (
      await fetch(address)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      return;
    await pause(200);
  }
  throw new Error('Keycloak did not start; run bin/kc.sh start-dev in KEYCLOAK_HOME to see why.');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL'); // nothing of it is kept
  await exit;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
