import { strToU8, zipSync } from 'fflate';
import type { PracticePerson } from '../../scenario';
import type { Cast } from '../eric/cast';
import type { Random } from '../random';
import { writeConnections } from './connections';
import { writeCsv } from './csv';
import { writeCoach, writeMessages } from './messages';
import { profileUrl, splitName } from './person-fields';

/** Eric's LinkedIn archive, zipped. Its entries are dated, so that the same people give the same bytes. */
export function writeArchive(cast: Cast, now: number, random: Random): Uint8Array<ArrayBuffer> {
  const entries = {
    'Connections.csv': writeConnections(cast, now, random),
    'messages.csv': writeMessages(cast, now),
    'guide_messages.csv': writeCoach(cast),
    'Invitations.csv': writeInvitations(cast),
    'Profile.csv': writeProfile(cast.me),
  };
  const bytes = Object.entries(entries).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(2026, 10, 18, 12) });
}

function writeInvitations(cast: Cast): string {
  const header = ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'];
  const row = (from: PracticePerson, to: PracticePerson, at: string, message: string) => [
    from.name,
    to.name,
    at,
    message,
    from === cast.me ? 'OUTGOING' : 'INCOMING',
    profileUrl(from),
    profileUrl(to),
  ];
  const [asked, asking] = cast.reactors.filter((member) => member.group === 'just-connected');
  const rows = [
    ...(asked ? [row(cast.me, asked, '11/16/26, 9:05 AM', '')] : []),
    ...(asking ? [row(asking, cast.me, '11/17/26, 11:59 PM', 'Hi Eric, I read "the bus", twice.')] : []),
  ];
  return writeCsv([header, ...rows]);
}

function writeProfile(me: PracticePerson): string {
  const header =
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers';
  const summary = 'I sell calm.\nAsk me about the bus.';
  const row = [
    ...splitName(me.name),
    '',
    '',
    '',
    me.headline,
    summary,
    'Software Development',
    '',
    'Kiel, Germany',
  ];
  return writeCsv([header.split(','), [...row, '', '[OTHER:https://kitebird.example]', '']]);
}
