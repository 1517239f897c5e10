import { setTimeout as wait } from 'node:timers/promises';
import { renderChooser, vanityOfMe } from './chooser';
import { addScripts, renderShell } from './hosts';
import { olderMessages } from './messaging/older-messages';
import { parseOptions } from './options';
import type { Pages, View } from './pages';
import { parseRoute, type Route, withoutPreload } from './routes';
import type { PracticePost } from './scenario';
import { scenarios } from './scenarios/all';
import type { State } from './server';

export type Answer = { status: number; type?: string; body?: string; location?: string };

const notFound: Answer = {
  status: 404,
  body: '<!doctype html><html lang="en"><head><title>LinkedIn</title></head><body><p>Not found</p></body></html>',
};

/** `inner`: asked by the page's own navigation, which wants the page itself and not a shell around it. */
export async function answerRequest(state: State, url: URL, inner: boolean): Promise<Answer> {
  const route = parseRoute(url.pathname);
  switch (route.to) {
    case 'nowhere':
      return notFound;
    case 'home':
      return redirect('/feed/');
    case 'icon':
      return { status: 204 };
    case 'script':
      return { status: 200, type: 'text/javascript', body: state.readScript(route.name) };
    case 'chooser':
      return html(renderChooser(state.scenario, Object.keys(scenarios), state.options));
    case 'options':
      return changeOptions(state, url.searchParams);
    case 'fragment':
      return answerFragment(state, url, route.generation, route.name);
    case 'interop': // V2's `iframe[data-testid="interop-iframe"]`, src `/preload/?_bprMode=vanilla`
      return answerFragment(state, url, 'v2', 'interop');
    case 'frame':
      return answerFrame(state, url);
    case 'olderMessages':
      return html(olderMessages(viewOf(state, url), route.id));
    default:
      return answerPage(state, url, route, inner);
  }
}

function html(body: string): Answer {
  return { status: 200, body };
}

function redirect(location: string): Answer {
  return { status: 302, location };
}

function changeOptions(state: State, query: URLSearchParams): Answer {
  state.options = { ...state.options, ...parseOptions(query) };
  const scenario = scenarios[query.get('scenario') ?? ''];
  if (scenario) state.scenario = scenario();
  return redirect('/practice/');
}

async function answerFragment(
  state: State,
  url: URL,
  generation: 'v1' | 'v2',
  name: string,
): Promise<Answer> {
  const fragment = state.pages[generation].fragments[name];
  if (!fragment) return notFound;
  await wait(state.options.delayMs);
  return html(fragment(viewOf(state, url)));
}

function answerFrame(state: State, url: URL): Answer {
  const inner = new URL(url.searchParams.get('path') ?? '/feed/', url);
  const rendered = renderPage(state, inner, parseRoute(inner.pathname));
  return rendered === null ? notFound : html(addScripts(rendered, state.options));
}

function answerPage(state: State, url: URL, route: Route, inner: boolean): Answer {
  const { options } = state;
  if (options.preload && !url.pathname.startsWith('/preload/')) {
    return redirect(`/preload${url.pathname}${url.search}`);
  }
  const rendered = renderPage(state, url, route);
  if (rendered === null) return notFound;
  const framed = options.host === 'iframe' && !inner && (route.to === 'feed' || route.to === 'post');
  return html(framed ? renderShell(url.pathname + url.search, options) : addScripts(rendered, options));
}

function renderPage(state: State, url: URL, route: Route): string | null {
  const pages: Pages = state.pages[state.options.generation === 'V1' ? 'v1' : 'v2'];
  const view = viewOf(state, url);
  switch (route.to) {
    case 'feed':
      return pages.feed(view);
    case 'post':
    case 'analytics': {
      const post = findPost(state, route.kind, route.id);
      return post && (route.to === 'post' ? pages.post(view, post) : pages.analytics(view, post));
    }
    case 'activity':
      return isMe(state, route.vanity) ? pages.activity(view) : pages.profile(view, route.vanity);
    case 'thread': {
      const thread = state.scenario.threads?.find(({ id }) => id === route.id);
      return thread ? pages.thread(view, thread) : null;
    }
    case 'profile':
      return renderProfile(state, pages, view, route.vanity);
    default:
      return null;
  }
}

function renderProfile(state: State, pages: Pages, view: View, asked: string): string | null {
  const vanity = isMe(state, asked) ? vanityOfMe(state.scenario) : asked;
  const known = state.scenario.people.find(
    (person) => person.kind === 'person' && (sameVanity(person.vanity, vanity) || person.memberId === vanity),
  );
  return known ? pages.profile(view, known.vanity) : null;
}

/** `/in/me/` is LinkedIn's own word for the signed-in member. */
function isMe(state: State, vanity: string): boolean {
  return vanity === 'me' || sameVanity(vanity, vanityOfMe(state.scenario));
}

function sameVanity(left: string, right: string): boolean {
  return left.normalize('NFC').toLowerCase() === right.normalize('NFC').toLowerCase();
}

function findPost(state: State, kind: string, id: string): PracticePost | null {
  const idOf = (post: PracticePost) =>
    kind === 'activity' ? post.activityId : kind === 'ugcPost' ? post.ugcPostId : post.shareId;
  return state.scenario.posts.find((post) => idOf(post) === id) ?? null;
}

function viewOf(state: State, url: URL): View {
  const path = decodeURIComponent(withoutPreload(url.pathname));
  return { scenario: state.scenario, options: state.options, path, query: url.searchParams };
}
