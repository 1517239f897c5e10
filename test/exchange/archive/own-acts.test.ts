import { describe, expect, test } from 'vitest';
import { readTexts, utf16le } from '../read-texts';

// file-formats.md §1.4–1.6 and 1.8: what the owner did themselves, and numbers of posts. Nobody the owner knows is in
// them, so dropping one loose is neither an error nor an import; its rows must never become contacts.
const files: Record<string, string | Uint8Array> = {
  'Reactions.csv':
    'Date,Type,Link\n2026-03-01 07:12:44,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7433435794636800011\n',
  'Comments.csv':
    'Date,Link,Message\n2026-03-01 07:25:10,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7433533941350400012,"He wrote \\"ring me\\", so I did.\nSecond line"\n2026-03-02 09:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7433964276940800013,"=1+1"\n',
  'Shares.csv':
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-03-04 16:30:59,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7434998835576832022,"One.""\n""""\n""Two",,,MEMBER_NETWORK\n',
  'Shares (2018).csv': utf16le(
    '"Date"\t"Share Title"\t"Share Link"\n"2018/05/09 15:15:06 UTC"\t"A title"\t"https://example.com"\n',
  ),
};

describe('files about the owner’s own acts', () => {
  test.each(Object.keys(files))('%s names nobody the owner knows', async (name) => {
    const { contacts, touches, findings } = await readTexts({ [name]: files[name] ?? '' });
    expect(contacts).toEqual([]);
    expect(touches).toEqual([]);
    expect(findings.map(({ kind }) => kind)).toEqual(['not-used']);
  });

  test('a table of top posts asks for its columns at most, and gives nobody by itself', async () => {
    const { contacts, findings } = await readTexts({
      'TOP POSTS.csv':
        'Maximum of 50 posts available to include in this list,,,\n,,,\nPost URL,Post publish date,Engagements,\nhttps://www.linkedin.com/feed/update/urn:li:activity:7434998839771136031,3/4/2026,57,\n',
    });
    expect(contacts).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.problem ?? findings[0]?.question).not.toBeNull();
  });
});
