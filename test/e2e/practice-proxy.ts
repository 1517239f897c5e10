import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

export type PracticeProxy = { port: number; close: () => void };

/** For a browser without a host map: sends www.linkedin.com to the practice one, and refuses everything else. */
export async function startProxy(practicePort: number): Promise<PracticeProxy> {
  const proxy = http.createServer((_request, response) => {
    response.statusCode = 502;
    response.end();
  });
  proxy.on('connect', (request, client, head) => {
    if (request.url !== 'www.linkedin.com:443') {
      client.end('HTTP/1.1 502 Not here\r\n\r\n');
      return;
    }
    const server = net.connect(practicePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
