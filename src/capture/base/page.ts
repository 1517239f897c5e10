import { decodeLoosely, parsePostPath } from '../../leads/posts/parse-post-urn';
import type { PageKind } from '../../leads/records/page-state';
import type { PostKey } from '../../leads/records/post';
import type { Generation } from '../../leads/records/problem';
import { generations } from '../selectors/generations';

/** Which page an address is: cheap, always answered, says nothing about what is on it. */
export type Page = {
  kind: PageKind;
  /** The post the address names, for permalinks and analytics. */
  post: PostKey | null;
  /** Whose activity page it is: the vanity, decoded, lower-case. */
  vanity: string | null;
};

/** Reads a path with or without `/preload/` in front, percent-encoded or not. */
export function detectPage(pathname: string): Page {
  const path = decodeLoosely(pathname)
    .replace(/^\/preload(?=\/)/, '')
    .replace(/^\/embed(?=\/feed)/, '');
  const post = parsePostPath(path);
  if (path.startsWith('/analytics/post-summary/')) return { kind: 'analytics', post, vanity: null };
  if (/^\/(feed\/update|posts)\//.test(path)) return { kind: 'post', post, vanity: null };
  const activity = /^\/in\/([^/]+)\/recent-activity(?:\/|$)/.exec(path);
  if (activity?.[1]) {
    return { kind: 'activity', post: null, vanity: activity[1].normalize('NFC').toLowerCase() };
  }
  return { kind: /^\/(feed\/?)?$/.test(path) ? 'feed' : 'other', post: null, vanity: null };
}

/** True for the page of one conversation; an overlay may be on any page. */
export function isThreadPath(pathname: string): boolean {
  return /^(?:\/preload)?\/messaging\/thread\/[^/]/.test(pathname);
}

/** True for the page of one profile, not for its activity, contact details or lists. */
export function isProfilePath(pathname: string): boolean {
  return /^(?:\/preload)?\/in\/[^/]+\/?$/.test(pathname);
}

/** Which generation made a root, by evidence on the page; null when nothing tells. */
export function detectGeneration(root: ParentNode): Generation | null {
  for (const generation of Object.keys(generations) as Generation[]) {
    if (root.querySelector(generations[generation])) return generation;
  }
  return null;
}

/** The generation of the first root that tells. */
export function findGeneration(roots: readonly ParentNode[]): Generation | null {
  for (const root of roots) {
    const generation = detectGeneration(root);
    if (generation) return generation;
  }
  return null;
}
