type PostKind = 'activity' | 'ugcPost' | 'share';

export type Route =
  | { to: 'post' | 'analytics'; kind: PostKind; id: string }
  | { to: 'feed' | 'chooser' | 'options' | 'frame' | 'interop' | 'home' | 'icon' | 'nowhere' }
  | { to: 'activity' | 'profile'; vanity: string }
  | { to: 'thread' | 'olderMessages'; id: string }
  | { to: 'script'; name: 'spa' | 'v1' | 'v2' }
  | { to: 'fragment'; generation: 'v1' | 'v2'; name: string };

const nowhere: Route = { to: 'nowhere' };

/** `path`: a URL's path, still percent-encoded, with or without a leading `/preload`. */
export function parseRoute(path: string): Route {
  if (path === '/preload/') return { to: 'interop' };
  const decoded = decode(withoutPreload(path));
  if (decoded === null) return nowhere;
  return parsePractice(decoded) ?? parsePost(decoded) ?? parsePerson(decoded) ?? parsePlain(decoded);
}

export function withoutPreload(path: string): string {
  return path.replace(/^\/preload(?=\/)/, '');
}

function parsePlain(path: string): Route {
  const thread = /^\/messaging\/thread\/([\w=-]+)\/?$/.exec(path)?.[1];
  if (thread) return { to: 'thread', id: thread };
  if (path === '/feed' || path === '/feed/') return { to: 'feed' };
  if (path === '/') return { to: 'home' };
  if (path === '/favicon.ico') return { to: 'icon' };
  return nowhere;
}

function parsePractice(path: string): Route | null {
  if (path === '/practice-frame') return { to: 'frame' };
  if (!path.startsWith('/practice/')) return null;
  const rest = path.slice('/practice/'.length);
  if (rest === '') return { to: 'chooser' };
  if (rest === 'options') return { to: 'options' };
  if (rest === 'spa.js') return { to: 'script', name: 'spa' };
  const older = /^older-messages\/([\w=-]+)$/.exec(rest)?.[1];
  if (older) return { to: 'olderMessages', id: older };
  const [, generation, name] = /^(v1|v2)\/([\w.-]+)$/.exec(rest) ?? [];
  if (!isGeneration(generation) || !name) return nowhere;
  return name === 'client.js' ? { to: 'script', name: generation } : { to: 'fragment', generation, name };
}

function parsePost(path: string): Route | null {
  const urn = /^\/(feed\/update|analytics\/post-summary)\/urn:li:(activity|ugcPost|share):(\d+)\/?$/.exec(
    path,
  );
  if (urn?.[2] && urn[3]) {
    const to = urn[1] === 'feed/update' ? 'post' : 'analytics';
    return { to, kind: urn[2] as PostKind, id: urn[3] };
  }
  const slug = /^\/posts\/.*-(activity|ugcPost|share)-(\d+)-[\w-]{4}\/?$/.exec(path);
  return slug?.[1] && slug[2] ? { to: 'post', kind: slug[1] as PostKind, id: slug[2] } : null;
}

function parsePerson(path: string): Route | null {
  const activity = /^\/in\/([^/]+)\/recent-activity\/all\/?$/.exec(path);
  if (activity?.[1]) return { to: 'activity', vanity: activity[1].normalize('NFC') };
  const profile = /^\/in\/([^/]+)\/?$/.exec(path);
  return profile?.[1] ? { to: 'profile', vanity: profile[1].normalize('NFC') } : null;
}

function isGeneration(value: string | undefined): value is 'v1' | 'v2' {
  return value === 'v1' || value === 'v2';
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
