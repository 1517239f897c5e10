import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Answer, answerRequest } from './answer';
import { generateCertificate } from './certificate';
import { defaultOptions, type Pages, type PracticeOptions } from './pages';
import type { Scenario } from './scenario';
import { eric } from './scenarios/eric';
import { v1 } from './v1/pages';
import { v2 } from './v2/pages';

export type Practice = {
  port: number;
  readonly scenario: Scenario;
  readonly options: PracticeOptions;
  /** `GET /feed/`, in the order they came. */
  requests: string[];
  use: (change: Partial<PracticeOptions>) => void;
  useScenario: (scenario: Scenario) => void;
  close: () => Promise<void>;
};

export type PracticeStart = {
  scenario?: Scenario;
  options?: Partial<PracticeOptions>;
  port?: number;
  /** Other page renderers than the practice's own; for the server's own tests. */
  pages?: { v1: Pages; v2: Pages };
};

/** What the answering side reads and the chooser page changes. */
export type State = {
  scenario: Scenario;
  options: PracticeOptions;
  pages: { v1: Pages; v2: Pages };
  readScript: (name: 'spa' | 'v1' | 'v2') => string;
};

/** Close to what LinkedIn sends: nothing but its own scripts, styles may be inline. */
const securityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
].join('; ');

/**
 * Serves `https://www.linkedin.com/…` on 127.0.0.1. Chromium finds it with
 * `--host-resolver-rules="MAP www.linkedin.com:443 127.0.0.1:PORT"` and `--ignore-certificate-errors`.
 */
export async function startPractice(start: PracticeStart = {}): Promise<Practice> {
  const state: State = {
    scenario: start.scenario ?? eric(),
    options: { ...defaultOptions, ...start.options },
    pages: start.pages ?? { v1, v2 },
    readScript,
  };
  const requests: string[] = [];
  const server = createServer(await generateCertificate(), (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    respond(state, request, response);
  });
  await new Promise<void>((resolve) => server.listen(start.port ?? 0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get scenario() {
      return state.scenario;
    },
    get options() {
      return state.options;
    },
    requests,
    use: (change) => {
      state.options = { ...state.options, ...change };
    },
    useScenario: (scenario) => {
      state.scenario = scenario;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readScript(name: 'spa' | 'v1' | 'v2'): string {
  const file = name === 'spa' ? './browser/spa.js' : `./${name}/client.js`;
  return readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
}

async function respond(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://www.linkedin.com');
  const answer = await answerRequest(state, url, request.headers['x-practice'] === 'inner').catch(failed);
  response.writeHead(answer.status, {
    'content-type': `${answer.type ?? 'text/html'}; charset=utf-8`,
    'content-security-policy': securityPolicy,
    'cache-control': 'no-store',
    'x-frame-options': 'SAMEORIGIN',
    ...(answer.location ? { location: answer.location } : {}),
  });
  response.end(answer.body ?? '');
}

/** A renderer that throws must be seen by whoever runs the test. */
function failed(error: unknown): Answer {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(why);
  return { status: 500, type: 'text/plain', body: why };
}
