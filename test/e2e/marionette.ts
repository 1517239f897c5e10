import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until';

export const firefoxPath = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);

export type Firefox = {
  /** Any Marionette command; rejects with the browser's own error. */
  command: (name: string, parameters?: object) => Promise<{ value?: unknown }>;
  /** Runs the body of an async function in the page in front and answers what it returns. */
  run: <T>(body: string) => Promise<T>;
  goto: (url: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Starts a Firefox with an empty profile, all of whose traffic goes to the proxy at `proxyPort`. */
export async function startFirefox(proxyPort: number): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'afterpost-'));
  await writeFile(join(profile, 'user.js'), preferences(proxyPort));
  const flags = ['--headless', '--marionette', '--no-remote', '--remote-allow-system-access'];
  const browser = spawn(String(firefoxPath), [...flags, '--profile', profile], { stdio: 'ignore' });
  const portFile = join(profile, 'MarionetteActivePort');
  await until(
    () => existsSync(portFile) && readFileSync(portFile, 'utf8') !== '',
    'Firefox to listen',
    60_000,
  );
  const { command, end } = await connect(Number(readFileSync(portFile, 'utf8')));
  await command('WebDriver:NewSession', { acceptInsecureCerts: true });
  return {
    command,
    run: (body) => run(command, body),
    goto: async (url) => {
      await command('WebDriver:Navigate', { url });
    },
    close: async () => {
      end();
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function preferences(proxyPort: number): string {
  const values: Record<string, string | number> = {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

async function run<T>(command: Firefox['command'], body: string): Promise<T> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const { value } = await command('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: null });
  const answer = value as { value?: T; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as T;
}

/** Marionette's wire: `<length>:[0, id, command, parameters]` there, `<length>:[1, id, error, result]` back. */
async function connect(port: number): Promise<{ command: Firefox['command']; end: () => void }> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, (message: [number, number, unknown, { value?: unknown }]) => void>();
  let unread = Buffer.alloc(0);
  let last = 0;
  let greet = () => {};
  const greeted = new Promise<void>((resolve) => {
    greet = resolve;
  });
  socket.on('data', (data) => {
    unread = Buffer.concat([unread, data]);
    for (let text = take(); text !== null; text = take()) {
      const message = JSON.parse(text);
      if (Array.isArray(message)) waiting.get(message[1])?.(message as never);
      else greet();
    }
  });

  function take(): string | null {
    const colon = unread.indexOf(':');
    const length = Number(unread.subarray(0, colon));
    if (colon < 0 || unread.length < colon + 1 + length) return null;
    const text = unread.subarray(colon + 1, colon + 1 + length).toString();
    unread = unread.subarray(colon + 1 + length);
    return text;
  }

  await greeted;
  return {
    end: () => socket.destroy(),
    command: async (name, parameters = {}) => {
      last += 1;
      const id = last;
      const text = JSON.stringify([0, id, name, parameters]);
      const answer = new Promise<[number, number, unknown, { value?: unknown }]>((resolve) => {
        waiting.set(id, resolve);
      });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      const [, , error, result] = await answer;
      if (error) throw new Error(`${name}: ${JSON.stringify(error).slice(0, 500)}`);
      return result ?? {};
    },
  };
}
