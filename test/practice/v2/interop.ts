import type { View } from '../pages';
import { type Html, html } from './html';
import { personOf, wordsOf } from './view-parts';

/** The document inside V2's interop iframe: V1's JSON islands with the Voyager `Me` object. */
export function interopPage(view: View): string {
  const body = html`<code id="datalet-bpr-guid-1">${JSON.stringify({ request: '/voyager/api/me', status: 200, body: 'bpr-guid-1', method: 'GET' })}</code>
    <code id="bpr-guid-1">${JSON.stringify(voyagerMe(view))}</code>`;
  return document(view, body);
}

function document(view: View, body: Html): string {
  return `<!DOCTYPE html>${
    html`<html lang="${wordsOf(view).lang}"><head><meta charset="utf-8">
      <meta name="service" content="voyager-web">
    <style>code{display:none}</style></head><body>${body}</body></html>`.markup
  }`;
}

function voyagerMe(view: View) {
  const me = personOf(view, view.scenario.me);
  const [firstName = '', ...lastNames] = me.name.split(' ');
  const entityUrn = `urn:li:fs_miniProfile:${me.memberId}`;
  return {
    data: { plainId: 100200300, '*miniProfile': entityUrn, $type: 'com.linkedin.voyager.common.Me' },
    included: [
      {
        $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
        firstName,
        lastName: lastNames.join(' '),
        occupation: me.headline,
        publicIdentifier: me.vanity,
        dashEntityUrn: `urn:li:fsd_profile:${me.memberId}`,
        entityUrn,
      },
    ],
  };
}
