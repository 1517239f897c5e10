// @vitest-environment node
import { request } from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pages } from './pages';
import { parseRoute } from './routes';
import { small, smallIds } from './scenarios/small';
import { type Practice, startPractice } from './server';

const page = (what: string) =>
  `<!doctype html><html lang="en"><head><title>${what}</title></head><body>${what}</body></html>`;
const fake = (generation: string): Pages => ({
  post: (_, post) => page(`${generation} post ${post.activityId}`),
  feed: () => page(`${generation} feed`),
  activity: () => page(`${generation} activity`),
  analytics: (_, post) => page(`${generation} analytics ${post.activityId}`),
  profile: (_, vanity) => page(`${generation} profile ${vanity}`),
  thread: () => '',
  fragments: { interop: () => 'the Me object', rows: (view) => `<li>${view.query.get('from')}</li>` },
});

let practice: Practice;
const ids = smallIds();
const posts = small().posts;
beforeAll(async () => {
  practice = await startPractice({ scenario: small(), pages: { v1: fake('one'), v2: fake('two') } });
});
afterAll(() => practice.close());

type Got = { status: number; body: string; location: string | undefined; policy: string };

function get(path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = { port: practice.port, host: '127.0.0.1', path, headers, rejectUnauthorized: false };
    const asking = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => {
        const policy = String(response.headers['content-security-policy']);
        resolve({ status: response.statusCode ?? 0, body, location: response.headers.location, policy });
      });
    });
    asking.on('error', reject).end();
  });
}

it('finds a post by any of its ids and in every form of its address', async () => {
  const post = posts.find((entry) => entry.activityId === ids.popular);
  for (const path of [
    `/feed/update/urn:li:activity:${post?.activityId}/`,
    `/feed/update/urn%3Ali%3AugcPost%3A${post?.ugcPostId}`,
    `/preload/feed/update/urn:li:share:${post?.shareId}/?origin=x`,
    `/posts/ana-petrov-lindqvist_weaving-share-my-activity-${post?.activityId}-Ab3_/`,
  ]) {
    expect(await get(path), path).toMatchObject({
      status: 200,
      body: expect.stringContaining(`one post ${ids.popular}`),
    });
  }
  expect((await get('/feed/update/urn:li:activity:123/')).status).toBe(404);
});

it('serves feed, activity, analytics and profiles, in the generation asked for', async () => {
  practice.use({ generation: 'V2' });
  expect((await get('/feed/')).body).toContain('two feed');
  expect((await get('/in/ana-petrov-lindqvist/recent-activity/all/')).body).toContain('two activity');
  expect((await get('/in/me/')).body).toContain('two profile ana-petrov-lindqvist');
  expect((await get(`/analytics/post-summary/urn:li:activity:${ids.quiet}/`)).body).toContain(
    `analytics ${ids.quiet}`,
  );
  const foreign = small().people.find((person) => /[^\x20-\x7f]/.test(person.vanity));
  const encoded = encodeURIComponent(foreign?.vanity.normalize('NFD') ?? '');
  expect((await get(`/in/${encoded}/`)).body).toContain(`two profile ${foreign?.vanity}`);
  expect((await get('/in/nobody-here/')).status).toBe(404);
  practice.use({ generation: 'V1' });
});

it('gives each page its scripts in order, and lists them in its policy', async () => {
  const { body, policy } = await get('/feed/');
  expect(body.match(/src="[^"]+"/g)).toEqual(['src="/practice/spa.js"', 'src="/practice/v1/client.js"']);
  expect(policy).toContain("default-src 'self'");
  expect((await get('/practice/spa.js')).body).toContain('practice:navigated');
});

it('answers fragments with their query, and nothing it does not know', async () => {
  expect((await get('/practice/v1/rows?from=10')).body).toBe('<li>10</li>');
  expect((await get('/practice/v1/other')).status).toBe(404);
  expect((await get('/preload/?_bprMode=vanilla')).body).toBe('the Me object');
  expect((await get('/jobs/')).status).toBe(404);
  expect(parseRoute('/in/%E0%A4%A/').to).toBe('nowhere');
});

it('puts the page into a frame, and gives the frame the page', async () => {
  practice.use({ host: 'iframe' });
  const { body } = await get('/feed/?a=1');
  const frame = /src="([^"]+)"/.exec(body)?.[1] ?? '';
  expect(frame).toBe('/preload/practice-frame?path=%2Ffeed%2F%3Fa%3D1');
  expect(body).not.toContain('one feed');
  expect((await get(frame)).body).toContain('one feed');
  expect((await get('/feed/', { 'x-practice': 'inner' })).body).toContain('one feed');
  practice.use({ host: 'page' });
});

it('redirects to /preload/ when the account is one of those', async () => {
  practice.use({ preload: true });
  expect(await get('/feed/?a=1')).toMatchObject({ status: 302, location: '/preload/feed/?a=1' });
  expect((await get('/preload/feed/?a=1')).body).toContain('one feed');
  practice.use({ preload: false });
});

it('lets a person switch scenario and options by hand', async () => {
  expect((await get('/practice/')).body).toContain('<select name="generation">');
  await get('/practice/options?generation=V2&pageSize=3&preload=true&language=xx&scenario=eric');
  expect(practice.options).toMatchObject({ generation: 'V2', pageSize: 3, preload: true, language: 'en' });
  expect(practice.scenario.name).toBe('eric');
  expect(practice.requests.at(-1)).toMatch(/^GET \/practice\/options\?/);
});
