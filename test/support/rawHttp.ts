import { connect, type Socket } from 'node:net';

/** Sends these very bytes to a port of this machine. @returns all that comes back until the server closes. */
export function sentRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

/** Connections that send these bytes and then nothing. */
export function halfOpen(port: number, count: number, bytes = ''): Promise<Socket[]> {
  return Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1', () => {
            socket.write(bytes);
            resolve(socket);
          });
          socket.once('error', reject);
        }),
    ),
  );
}
