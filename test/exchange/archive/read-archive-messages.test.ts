import { describe, expect, test } from 'vitest';
import { readText, readTexts, reasonsOf } from '../read-texts';

const person = (slug: string) => `https://www.linkedin.com/in/${slug}-synthetic`;
const [ana, zoe, lee] = [person('ana-owner'), person('zo%C3%AB-brandt'), person('lee')];

const header2026 =
  '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"';
const march2026 = `${header2026}
"2-one","","Ana Owner","${ana}","Zoë Brandt, PhD","${zoe}","2026-03-02 08:15:09 UTC","","Thanks for your comment, Zoë.

You wrote ""pricing is broken"" – did you mean list price?","INBOX",""
"2-one","","Zoë Brandt, PhD","${zoe}","Ana Owner","${ana}","2026-03-02 19:40:51 UTC","","<p>Yes &amp; no.</p>","INBOX",""
"2-two","Grow faster","LinkedIn Member","","Ana Owner","${ana}","2026-03-03 00:00:00 UTC","Hi %FIRSTNAME%","<p class=""spinmail-quill-editor__spin-break"">Offer</p>","SPAM",""
`;
const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Ana Owner,"Lee, CPA","2/29/24, 12:00 AM",,OUTGOING,${ana},${lee}
`;

describe('messages.csv', () => {
  test('of 2026: both ways, line breaks, doubled quotes, HTML and entities; an advert is nobody', async () => {
    const { contacts, touches, owner, finding, reasons } = await readText('messages.csv', march2026);
    expect(owner?.keys).toEqual(['in:ana-owner-synthetic']);
    expect(touches).toMatchObject([
      {
        keys: ['in:zoë-brandt-synthetic'],
        name: 'Zoë Brandt, PhD',
        at: Date.UTC(2026, 2, 2, 8, 15, 9),
        direction: 'out',
        text: 'Thanks for your comment, Zoë.\n\nYou wrote "pricing is broken" – did you mean list price?',
      },
      { keys: ['in:zoë-brandt-synthetic'], direction: 'in', text: 'Yes & no.' },
    ]);
    expect(contacts).toEqual([
      {
        source: 'written-with',
        name: 'Zoë Brandt, PhD',
        keys: ['in:zoë-brandt-synthetic'],
        emails: [],
        company: null,
        position: null,
        connectedOn: null,
        doNotContact: false,
      },
    ]);
    expect(finding).toMatchObject({ rowsRead: 3, used: 2, problem: null });
    expect(reasons).toEqual({ 'no-profile-link': 1 });
  });

  test('the owner is who sends the invitations, whatever most conversations say', async () => {
    const rows = march2026.split('\n').slice(0, 4).join('\n');
    const alone = await readText('messages.csv', rows);
    expect(alone.owner).toBeNull();
    expect(alone.finding.problem).toBe('nothing-usable');
    expect(alone.reasons).toEqual({ 'unknown-direction': 1 });
    const { owner, touches } = await readTexts({ 'messages.csv': rows, 'Invitations.csv': invitations });
    expect(owner?.keys).toEqual(['in:ana-owner-synthetic']);
    expect(touches.map((touch) => touch.direction)).toEqual(['out']);
  });

  test('or who has the name of Profile.csv', async () => {
    const rows = march2026.split('\n').slice(0, 4).join('\n');
    const profile =
      'First Name,Last Name,Maiden Name,Headline,Geo Location\nAna,Owner,,"Founder @ Kitebird",Lisbon\n';
    const { owner, touches } = await readTexts({ 'messages.csv': rows, 'Profile.csv': profile });
    expect(owner).toEqual({
      keys: ['in:ana-owner-synthetic'],
      name: 'Ana Owner',
      headline: 'Founder @ Kitebird',
    });
    expect(touches).toHaveLength(1);
  });

  test.each([
    [
      '2020',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
      false,
      '',
    ],
    [
      '2023',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      true,
      '',
    ],
    [
      'December 2024',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT',
      true,
      ',No,No',
    ],
    [
      '2025',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT',
      true,
      ',,No,No',
    ],
  ])('of %s', async (_era, header, hasRecipients, rest) => {
    const row = (from: [string, string], to: [string, string], time: string) =>
      `2-x,,${from[0]},${from[1]},${to[0]},${hasRecipients ? `${to[1]},` : ''}${time} UTC,,Hello,INBOX${rest}`;
    const [me, her]: [string, string][] = [
      ['Ana Owner', ana],
      ['Zoë Brandt', zoe],
    ];
    const file = [header, row(me!, her!, '2025-03-02 08:15:09'), row(her!, me!, '2025-03-02 09:15:09')].join(
      '\n',
    );
    const { touches, finding } = await readTexts({
      'messages.csv': file,
      'Invitations.csv': invitations,
    }).then((found) => ({ ...found, finding: found.findings[0] }));
    expect(touches.map(({ keys, direction }) => [direction, ...keys])).toEqual([
      ['out', 'in:zoë-brandt-synthetic'],
      ['in', 'in:zoë-brandt-synthetic'],
    ]);
    expect(finding).toMatchObject({ kind: 'linkedin-messages', used: 2, skipped: [] });
  });

  test('of 2018: names and directions are all there is', async () => {
    const file = `From,To,Date,Subject,Content,Direction,Folder
Ana Owner,Zoë Brandt,"11/2/18, 9:05 AM",,Hello,OUTGOING,SENT
Zoë Brandt,Ana Owner,"11/3/18, 9:05 AM",,Hi,INCOMING,INBOX
LinkedIn Member,Ana Owner,"11/3/18, 9:05 AM",,Hi,INCOMING,INBOX
`;
    const { contacts, touches, reasons } = await readText('Messages.csv', file);
    expect(contacts).toMatchObject([{ source: 'written-with', name: 'Zoë Brandt', keys: [] }]);
    expect(touches.map(({ direction, at }) => [direction, at])).toEqual([
      ['out', Date.UTC(2018, 10, 2, 9, 5)],
      ['in', Date.UTC(2018, 10, 3, 9, 5)],
    ]);
    expect(reasons).toEqual({ 'no-profile-link': 1 });
  });

  test('drafts were never sent', async () => {
    const header = `${header2026},"IS MESSAGE DRAFT"`;
    const file = `${header}\n"2-one","","Ana Owner","${ana}","Zoë","${zoe}","2026-03-02 08:15:09 UTC","","Hm","INBOX","","Yes"\n`;
    const { findings, touches } = await readTexts({ 'messages.csv': file, 'Invitations.csv': invitations });
    expect(touches).toEqual([]);
    expect(reasonsOf(findings[0]!)).toEqual({ draft: 1 });
  });

  test('several recipients are told apart by their links, not by commas in names', async () => {
    const file = `${header2026}\n"2-x","","Ana Owner","${ana}","Zoë Brandt, PhD, Lee, CPA","${zoe},${lee}","2026-03-02 08:15:09 UTC","","Hi both","INBOX","a,b"\n`;
    const { contacts, touches, findings } = await readTexts({
      'messages.csv': file,
      'Invitations.csv': invitations,
    });
    expect(touches.map(({ keys }) => keys)).toEqual([['in:zoë-brandt-synthetic'], ['in:lee-synthetic']]);
    expect(new Set(touches.map(({ id }) => id)).size).toBe(2);
    expect(contacts.filter(({ source }) => source === 'written-with')).toHaveLength(2);
    expect(findings[0]?.used).toBe(1);
  });

  test('closed accounts do not become one person', async () => {
    const gone = (time: string, to = ana) =>
      `"2-${time}","","LinkedIn Member","","Ana Owner","${to}","2026-03-02 ${time} UTC","","Hi","INBOX",""`;
    const file = [header2026, gone('08:00:00'), gone('09:00:00'), gone('10:00:00')].join('\n');
    const { contacts, reasons, finding } = await readText('messages.csv', file);
    expect(contacts).toEqual([]);
    expect(reasons).toEqual({ 'no-profile-link': 3 });
    expect(finding.problem).toBe('nothing-usable');
  });

  test('the same messages give the same ids, in any era and order', async () => {
    const ids = async (file: string) =>
      (await readTexts({ 'messages.csv': file, 'Invitations.csv': invitations })).touches
        .map(({ id }) => id)
        .sort();
    const excel = `\uFEFF${march2026.replaceAll('\n', '\r\n').replaceAll('Zoë.\r\n\r\nYou', 'Zoë.\n\nYou')}`;
    expect(await ids(excel)).toEqual(await ids(march2026));
    const twice = await readTexts({ 'a/messages.csv': march2026, 'b/messages.csv': march2026 });
    expect(twice.touches).toHaveLength(2);
  });

  test.each([
    'guide_messages.csv',
    'learning_coach_messages.csv',
    'learning_role_play_messages.csv',
    'coach_messages.csv',
  ])('%s is no talk with a person', async (name) => {
    const { finding, touches } = await readText(name, march2026);
    expect(finding).toMatchObject({ kind: 'not-used', problem: null });
    expect(touches).toEqual([]);
  });

  test('a coach that was never asked leaves one line of prose', async () => {
    const { finding } = await readText('LearningCoachMessages.csv', 'No conversations found');
    expect(finding).toMatchObject({ kind: 'not-used', problem: null });
  });
});

describe('Invitations.csv', () => {
  const file = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Ana Owner,Zoë Brandt,"3/1/26, 9:05 AM",,OUTGOING,${ana},${zoe}
José Ñandú,Ana Owner,"12/31/25, 11:59 PM","Hola, vi tu ""post""",INCOMING,${person('jose-nandu')},${ana}
Ana Owner,"Lee, CPA","2/29/24, 12:00 AM",,OUTGOING,${ana},${lee}
`;

  test('tells whom the owner has asked, and who the owner is', async () => {
    const { contacts, owner, finding, reasons } = await readText('Invitations.csv', file);
    expect(contacts.map(({ source, name, keys }) => [source, name, ...keys])).toEqual([
      ['invited', 'Zoë Brandt', 'in:zoë-brandt-synthetic'],
      ['invited', 'Lee, CPA', 'in:lee-synthetic'],
    ]);
    expect(owner?.keys).toEqual(['in:ana-owner-synthetic']);
    expect(finding).toMatchObject({ kind: 'linkedin-invitations', rowsRead: 3, used: 2 });
    expect(reasons).toEqual({ incoming: 1 });
  });

  test('of 2022 has names alone', async () => {
    const old = 'From,To,Sent At,Message,Direction\nAna Owner,Zoë Brandt,"3/1/22, 9:05 AM",,OUTGOING\n';
    const { contacts, owner } = await readText('Invitations.csv', old);
    expect(contacts).toMatchObject([{ source: 'invited', name: 'Zoë Brandt', keys: [] }]);
    expect(owner).toBeNull();
  });

  test('with only others asking is rightly empty, no error', async () => {
    const rows = file.split('\n');
    const { finding } = await readText('Invitations.csv', `${rows[0]}\n${rows[2]}\n`);
    expect(finding).toMatchObject({ used: 0, problem: null });
  });
});

describe('Profile.csv', () => {
  test.each([
    [
      'Ana,Owner,,,,"Founder @ Kitebird | I help ""stuck"" sellers","Line one\nLine two",Software,,"Lisbon, Portugal",,[OTHER:https://example.com],',
      'Ana Owner',
      'Founder @ Kitebird | I help "stuck" sellers',
    ],
    ['Ben,Owner,,,,Geschäftsführer,,,,,,,', 'Ben Owner', 'Geschäftsführer'],
    ['Chloé,Owner,,Rue 1,3 Mar,"Directrice, Ventes",,,,,,,', 'Chloé Owner', 'Directrice, Ventes'],
  ])('tells who the owner is: %s', async (row, name, headline) => {
    const header =
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers';
    const { owner, contacts, finding } = await readText('Profile.csv', `${header}\n${row}\n`);
    expect(owner).toEqual({ keys: [], name, headline });
    expect(contacts).toEqual([]);
    expect(finding).toMatchObject({ kind: 'linkedin-profile', used: 1 });
  });
});
