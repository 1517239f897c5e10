import type { View } from '../pages';
import type { PracticePerson } from '../scenario';
import { type Html, html, nothing } from './html';
import { icon } from './icons';
import { classes } from './opaque';
import { isMe, mark, wordsOf } from './view-parts';

/** `/in/…` or `/company/…`; null for hidden members. `turn` varies what LinkedIn varies. */
function profileHref(person: PracticePerson, turn = 1): string | null {
  if (person.kind === 'hidden') return null;
  if (person.kind === 'organisation') return `/company/${encodeURIComponent(person.vanity)}/`;
  const vanity = encodeURIComponent(person.vanity);
  const forms = [
    `/in/${vanity}`,
    `/in/${vanity}/`,
    `https://www.linkedin.com/in/${vanity.replaceAll('-', '%2D')}/`,
    `https://www.linkedin.com/in/${vanity}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${person.memberId}`,
  ];
  return forms[turn % forms.length] ?? null;
}

/** Wraps what belongs to a person in their link, or in nothing when they are hidden. */
export function personLink(person: PracticePerson, content: Html, marks: Html = nothing, turn = 1): Html {
  const href = profileHref(person, turn);
  return href === null
    ? html`<div class="${classes('person')}"${marks}>${content}</div>`
    : html`<a class="${classes('person')}" href="${href}"${marks}>${content}</a>`;
}

export function personName(view: View, person: PracticePerson): string {
  return person.kind === 'hidden' ? wordsOf(view).hiddenMember : person.name;
}

/** What stands in the degree slot, without bullet: "2nd", "You", "Following", or nothing. */
export function degreeSlot(view: View, person: PracticePerson): string | null {
  const w = wordsOf(view);
  if (person.kind !== 'person') return null;
  if (isMe(view, person)) return w.you;
  if (person.following) return w.following;
  return person.degree === null ? null : w.degree(person.degree, 'V2');
}

/** "Ana Petrov Verified Profile 2nd": marks between name and degree are words too. */
export function spokenName(view: View, person: PracticePerson): string {
  const w = wordsOf(view);
  const marks = [person.premium && w.premiumProfile, person.verified && w.verifiedProfile];
  const parts = [personName(view, person), ...marks, degreeSlot(view, person)];
  return parts.filter((part) => part).join(' ');
}

/** The line below a name: headline, or an organisation's followers. */
export function personLine(view: View, person: PracticePerson): string {
  if (person.kind === 'organisation') return wordsOf(view).followers(person.followers ?? 0);
  return person.kind === 'hidden' ? '' : person.headline;
}

export function avatar(view: View, person: PracticePerson): Html {
  const placeholder = icon(person.kind === 'organisation' ? 'company-accent-4' : 'person-accent-4');
  const picture =
    person.kind === 'hidden'
      ? null
      : html`<img alt="${wordsOf(view).viewProfile(person.name)}" class="${classes('picture')}">`;
  return html`<figure class="${classes('avatar')}">${placeholder}${picture}</figure>`;
}

export function premiumMarks(person: PracticePerson): Html {
  return html`${person.premium ? icon('linkedin-bug-premium-xsmall') : null}${person.verified ? icon('verified-small') : null}`;
}

export function avatarLink(view: View, person: PracticePerson, viewName: string): Html {
  return personLink(person, avatar(view, person), mark(view, null, viewName));
}

/** The name inside a social line: a link around a strong. `anchor` is LinkedIn's own anchor id. */
export function strongLink(person: PracticePerson, anchor: string): Html {
  const name = html`<strong><span data-sdui-anchor-id="${anchor}">${person.name}</span></strong>`;
  return personLink(person, name);
}
