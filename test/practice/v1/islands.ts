import type { View } from '../pages';
import type { PracticePerson } from '../scenario';
import { strangers } from './decoys';
import { type Html, html } from './html';
import { findPerson } from './people';

/** The JSON islands of a V1 page. The signed-in member is in one of them, named by reference among others. */
export function codeIslands(view: View): Html {
  const me = findPerson(view.scenario, view.scenario.me);
  const someone = view.scenario.people.find(({ kind, id }) => kind === 'person' && id !== me.id);
  const others = someone ? [miniProfile(someone)] : [];
  return html`${[
    island(1_874_501, {
      data: { $type: 'com.linkedin.voyager.common.RichSettings', '*elements': [] },
      included: others.concat(strangerProfile()),
    }),
    request(1_874_501, '/voyager/api/voyagerDashMySettings'),
    html`<code style="display: none" id="bpr-guid-1874502">
  {"data":{"truncated
</code>`,
    island(1_874_503, {
      data: {
        plainId: 900_000_001,
        '*miniProfile': `urn:li:fs_miniProfile:${me.memberId}`,
        premiumSubscriber: me.premium === true,
        $type: 'com.linkedin.voyager.common.Me',
      },
      included: [strangerProfile(), ...others, miniProfile(me)],
    }),
    request(1_874_503, '/voyager/api/me'),
    html`<code id="clientPageInstance" style="display: none">urn:li:page:d_flagship3_detail_base;q1tPageInstance==</code>`,
  ]}`;
}

/** On one's own activity page: the request for the member whose activity it is. */
export function activityRequest(vanity: string): Html {
  return request(
    1_874_510,
    `/voyager/api/graphql?variables=(memberIdentity:${encodeURIComponent(vanity)})&queryId=voyagerIdentityDashProfiles.0`,
  );
}

function island(number: number, content: object): Html {
  return html`<code style="display: none" id="bpr-guid-${number}">
  ${JSON.stringify(content)}
</code>`;
}

function request(number: number, url: string): Html {
  const content = { request: url, status: 200, body: `bpr-guid-${number}`, method: 'GET' };
  return html`<code style="display: none" id="datalet-bpr-guid-${number}">
  ${JSON.stringify(content)}
</code>`;
}

function miniProfile(person: PracticePerson) {
  return profileEntity(person.memberId, person.vanity, person.name);
}

function strangerProfile() {
  const [stranger] = strangers;
  return profileEntity('ACoAAstrangerstrangerstranger', stranger.vanity, stranger.name);
}

function profileEntity(memberId: string, vanity: string, name: string) {
  const [firstName = '', ...rest] = name.split(' ');
  return {
    dashEntityUrn: `urn:li:fsd_profile:${memberId}`,
    entityUrn: `urn:li:fs_miniProfile:${memberId}`,
    firstName,
    lastName: rest.join(' '),
    publicIdentifier: encodeURIComponent(vanity),
    $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
  };
}
