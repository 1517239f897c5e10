import type { View } from '../pages';
import type { PracticePerson, PracticePost, PracticeReaction } from '../scenario';
import { typesOf } from './counts';
import { type Html, html } from './html';
import { icon, ringIcon, rowIcon } from './icons';
import { classes } from './opaque';
import { avatar, degreeSlot, personLine, personLink, personName, premiumMarks } from './person-parts';
import { unknownRow } from './unknown';
import { commentOf, personOf, shownPost, wordsOf } from './view-parts';

/** The reactions a list shows: the post's, or, with `comment`, that comment's. `tab` 0 is "All". */
export function listedReactions(view: View, post: PracticePost): PracticeReaction[] {
  const comment = view.query.get('comment');
  const shown = shownPost(view, post);
  const all = comment ? (commentOf(shown, comment)?.reactions ?? []) : shown.reactions;
  const type = typesOf(all)[Number(view.query.get('tab') ?? 0) - 1];
  return type ? all.filter((reaction) => reaction.type === type) : all;
}

export function reactorRows(view: View, reactions: PracticeReaction[], start: number, count: number): Html {
  const rows = reactions.slice(start, start + count);
  return html`${rows.map((reaction, index) => reactorRow(view, reaction, start + index))}`;
}

/** One element per row: a link, or (hidden members) something without one. */
function reactorRow(view: View, reaction: PracticeReaction, index: number): Html {
  if (view.options.unknown === 'rows') return unknownRow(view, reaction.person);
  const person = personOf(view, reaction.person);
  const content =
    view.options.rows === 'flat'
      ? flatRow(view, person, reaction, index)
      : nodesRow(view, person, reaction, index);
  return personLink(person, html`<div class="${classes('row')}">${content}</div>`, undefined, index);
}

/** "Ana Petrov • 2nd Head of Quality at Northwind" in one text. */
function flatRow(view: View, person: PracticePerson, reaction: PracticeReaction, index: number): Html {
  const slot = degreeSlot(view, person);
  const text = [personName(view, person), slot && `• ${slot}`, personLine(view, person)]
    .filter((part) => part)
    .join(' ');
  return html`${text}${rowIcon(reaction.type, index)}`;
}

function nodesRow(view: View, person: PracticePerson, reaction: PracticeReaction, index: number): Html {
  const slot = degreeSlot(view, person);
  const line = personLine(view, person);
  return html`<div>${avatar(view, person)}<div>${rowIcon(reaction.type, index)}</div></div>
    <div><div class="${classes('line')}"><p><span>${personName(view, person)}</span>
      </p>${premiumMarks(person)}${slot && html`<p><span>• ${slot}</span></p>`}</div>
    ${line && html`<p><span>${line}</span></p>`}</div>`;
}

/** "All 165" and one tab per type: a number and its icon. */
function reactionTabs(view: View, reactions: PracticeReaction[]): Html {
  const w = wordsOf(view);
  const tabs = typesOf(reactions).map((type) => {
    const count = reactions.filter((reaction) => reaction.type === type).length;
    return html`<button type="button" aria-label="${w.number(count)} ${w.reactionName(type)}">${ringIcon(type)}<span>${w.number(count)}</span></button>`;
  });
  return html`<div class="${classes('tabs')}">
    <button type="button" aria-label="${w.allReactions(reactions.length)}">
      <span>${w.allTab(reactions.length)}</span></button>${tabs}</div>`;
}

/** Native dialog, or (`list: 'bare'`) the same content in a box without any dialog semantics. */
export function reactorsDialog(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const reactions = listedReactions(view, post);
  const rows = reactorRows(view, reactions, 0, view.options.pageSize);
  const tabs = reactionTabs(view, reactions);
  if (view.options.list === 'dialog') return dialogBox(view, w.reactionsTitle, tabs, rows);
  return html`<div class="${classes('box')}">
    <button type="button" aria-label="${w.close}">${icon('close-small')}</button>
    <div><p>${w.reactionsTitle}</p></div>${tabs}<div class="${classes('content')}">
      <div class="${classes('list')}">${rows}</div></div></div>`;
}

export function dialogBox(view: View, title: string, tabs: Html | null, rows: Html): Html {
  return html`<dialog data-testid="dialog" class="${classes('box')}">
    <button type="button" aria-label="${wordsOf(view).close}">${icon('close-small')}</button>
    <div><header id="dialog-header"><h2>${title}</h2></header>${tabs}
    <div data-testid="dialog-content" class="${classes('content')}">
      <div class="${classes('list')}">${rows}</div></div></div></dialog>`;
}
