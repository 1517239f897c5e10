import { describe, expect, it } from 'vitest';
import { listShared } from '../../../src/app/words/list-shared';
import type { CardReason, Shared } from '../../../src/leads/records/card';
import { engagement, noon } from '../../leads/make-engagement';

const day = 86_400_000;
const nothing: Shared = { answeredAt: null, bothCommented: 0, company: null };
const text = 'Our daughter turned seven. There was no party!';
const post = { id: 'activity:1', text, topic: null, url: '', publishedAt: null } as const;
const comment: CardReason = { ...engagement({ kind: 'comment', text: 'How lovely' }), post };
const reaction: CardReason = { ...engagement(), post };

const table: [lines: string[], shared: Partial<Shared>, reasons: CardReason[]][] = [
  [[], {}, [comment]],
  [['You answered their comment 2 days ago'], { answeredAt: noon - 2 * day, bothCommented: 1 }, [comment]],
  [['You have both commented under 2 of your posts'], { bothCommented: 2 }, [comment]],
  [[], { bothCommented: 1 }, [comment]],
  [
    ['You answered their comment 2 days ago', 'Both at \u2068Kitebird\u2069'],
    { answeredAt: noon - 2 * day, company: 'Kitebird' },
    [comment],
  ],
  [['Under your post “\u2068Our daughter turned seven\u2069”'], {}, [reaction]],
  [
    ['Under your post “\u2068the birthday\u2069”'],
    {},
    [{ ...reaction, post: { ...post, topic: 'the birthday' } }],
  ],
  [[], {}, [{ ...reaction, post: { ...post, text: null } }]],
  [[], {}, []],
];

describe('what is shared', () => {
  it.each(table)('reads %j', (lines, shared, reasons) => {
    expect(listShared({ shared: { ...nothing, ...shared }, reasons }, noon)).toEqual(lines);
  });
});
