import { describe, expect, it } from 'vitest';
import { draftValues, makeTemplate, namesIn, quotedFrom } from '../../../src/leads/drafts/draft-values';
import { fillSnippet } from '../../../src/leads/drafts/fill-snippet';
import type { Self } from '../../../src/leads/records/person';
import { engagement, noon } from '../make-engagement';
import { comment, draftCard, post } from './draft-card';

const self: Self = { keys: ['in:eric'], name: 'Eric Larsson', source: 'page', pages: [] };

describe('what placeholders stand for', () => {
  it('is read from the card and from who the user is', () => {
    expect(draftValues(draftCard(), self)).toEqual({
      'first name': 'Nadia',
      comment: 'What did it cost you per head?',
      topic: 'Our son turned 16 in lockdown',
      company: 'Northwind',
      'my name': 'Eric',
    });
  });

  it('is null, and so a gap, for everything that is not known', () => {
    const card = draftCard({ person: { name: 'J.', headline: null }, engagements: [] });
    const values = draftValues(card, null);
    expect(Object.values(values)).toEqual([null, null, null, null, null]);
    expect(fillSnippet('Hi {first name}, from {my name}', values).text).toBe(
      'Hi [first name?], from [my name?]',
    );
  });

  it('takes the user’s own words for a post before its text', () => {
    const card = draftCard({ posts: [post({ topic: ' lockdown birthdays ' })] });
    expect(draftValues(card, null).topic).toBe('lockdown birthdays');
  });

  it('takes the question before newer words, and newer words before older ones', () => {
    const older = comment('7390000000000000001', 'Well said.', { at: noon });
    const newer = comment('7390000000000000003', 'Still true.', { at: noon + 2000 });
    const question = comment('7390000000000000002', 'Would you do it again?', { at: noon + 1000 });
    const take = (...engagements: (typeof older)[]) => draftValues(draftCard({ engagements }), null).comment;
    expect(take(older, newer)).toBe('Still true.');
    expect(take(older, question, newer)).toBe('Would you do it again?');
  });

  it('has a topic for somebody who only reacted', () => {
    const values = draftValues(draftCard({ engagements: [engagement({ postId: post().id })] }), null);
    expect(values).toMatchObject({ comment: null, topic: 'Our son turned 16 in lockdown' });
  });
});

it('knows their own words, and the words that name them', () => {
  expect(quotedFrom(draftCard())).toEqual(['What did it cost you per head?']);
  expect(namesIn(draftCard())).toEqual(['Nadia', 'Haddad', 'Northwind']);
});

describe('a draft as a snippet', () => {
  const values = draftValues(draftCard(), self);

  it('has placeholders where it spoke of this one person', () => {
    const text = 'Hi Nadia,\nyou wrote “What did it cost you per head?” How is it at Northwind?\nEric';
    const template = 'Hi {first name},\nyou wrote “{comment}” How is it at {company}?\n{my name}';
    expect(makeTemplate(text, values)).toBe(template);
    expect(fillSnippet(template, values).text).toBe(text);
  });

  it('leaves words alone that only contain a name', () => {
    expect(makeTemplate('Generic, Northwinds, Nadiane', values)).toBe('Generic, Northwinds, Nadiane');
  });

  it('keeps a name within the comment a part of the comment', () => {
    const card = draftCard({ engagements: [comment('7390000000000000009', 'At Northwind we, too')] });
    expect(makeTemplate('You wrote: At Northwind we, too', draftValues(card, null))).toBe(
      'You wrote: {comment}',
    );
  });

  it('knows a comment that was cut when it was filled in', () => {
    const long = 'word '.repeat(60).trim();
    const own = draftValues(draftCard({ engagements: [comment('7390000000000000009', long)] }), null);
    expect(makeTemplate(fillSnippet('“{comment}”', own).text, own)).toBe('“{comment}”');
  });

  it('finds names in scripts without spaces, and never inside a placeholder', () => {
    expect(makeTemplate('田中さくら様、', { 'first name': '田中さくら' })).toBe('{first name}様、');
    expect(makeTemplate('name {first name}', { 'first name': 'name' })).toBe('{first name} {first name}');
  });
});
