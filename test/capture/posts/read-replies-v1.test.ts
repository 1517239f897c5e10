// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw } from '../draw';
import { type CommentRow, drawComment } from './draw-comments-v1';
import { commentIds, tellComments } from './tell-comments';

const list = (...rows: string[]) => draw(`<div class="comments-comments-list--cr">${rows.join('')}</div>`);
const tell = (...rows: CommentRow[]) => tellComments(list(...rows.map(drawComment)));
describe('V1 replies', () => {
  it('belong to the comment around them, and are not its words', () => {
    const inner = `<div class="comments-replies-list">${drawComment({ id: commentIds[1], href: '/in/cleo', name: 'Cleo', text: '<a href="/in/ben-ochieng">Ben Ochieng</a> thanks', isReply: true })}
      ${drawComment({ id: commentIds[2], href: '/in/ben-ochieng', text: 'Welcome', isReply: true })}</div>`;
    expect(tell({ inner }, { id: commentIds[3], href: '/in/dan', name: 'Dan', text: 'Next' })).toEqual([
      'comment ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | -',
      'reply cleo | Cleo | - | CFO at Northwind | Ben Ochieng thanks | 0',
      'reply ben-ochieng | Ben Ochieng | - | CFO at Northwind | Welcome | 0',
      'comment dan | Dan | - | CFO at Northwind | Next | -',
    ]);
  });

  it('keep their parent when its author is hidden or unreadable', () => {
    const inner = `<div class="comments-replies-list">${drawComment({ id: commentIds[1], isReply: true })}</div>`;
    expect(tell({ href: null, name: 'LinkedIn Member', headline: '', text: '', inner })).toEqual([
      'hidden',
      'reply ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | 0',
    ]);
  });

  it('do not get another comment for a parent when their own has no id', () => {
    const inner = `<div class="comments-replies-list">${drawComment({ id: commentIds[2], isReply: true })}</div>`;
    const [, ...rest] = tell({ id: commentIds[1], text: 'First' }, { id: 'x', inner });
    expect(rest).toEqual(['reply ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | -']);
  });
});

describe('a list of V1 comments', () => {
  it('leaves out those without an id and takes each id once', () => {
    expect(tell({ id: '' }, { id: '(broken' }, {}, {}, { id: commentIds[1] })).toHaveLength(2);
  });

  it('reads a comment again when its words change, even to as many letters', () => {
    const element = list(drawComment({ text: 'I like cats' }));
    expect(tellComments(element)[0]).toContain('cats');
    const words = element.querySelector('.update-components-text') as Element;
    words.textContent = 'I like dogs';
    expect(tellComments(element)[0]).toContain('dogs');
  });

  it('reads an element anew when it is used for another comment', () => {
    const element = list(drawComment({}));
    tellComments(element);
    element.innerHTML = drawComment({ id: commentIds[1], href: '/in/cleo', name: 'Cleo', text: 'Other' });
    expect(tellComments(element)).toEqual(['comment cleo | Cleo | - | CFO at Northwind | Other | -']);
  });
});
