import type { PracticePerson } from '../../scenario';
import type { Group } from './groups';
import { knownCommenters } from './known-commenters';
import { newCommenters } from './new-commenters';

/** Somebody who commented on the story. `hours`: how long after the post their first words came. */
export type Commenter = {
  name: string;
  vanity: string;
  headline: string;
  degree: PracticePerson['degree'];
  group: Group;
  hours: number;
  text: string;
  /** They also pressed a reaction. */
  reacted?: boolean;
  /** Something they wrote later, in a comment of its own. */
  again?: { hours: number; text: string };
  /** It is a reply to the comment of the person with this vanity. */
  answers?: string;
};

/** All of them; members of the cast come in this order. */
export const commenters: Commenter[] = [...newCommenters, ...knownCommenters];

/** Replies in the author's name: whose comment, when, and what. */
export const ownReplies = [
  { to: 'imogen-thistle', hours: 1.5, text: 'thank you! She still has the paper crown.' },
  {
    to: 'łukasz-żak-log',
    hours: 7,
    text: 'the farmer next door. He said yes before I had finished the sentence.',
  },
  {
    to: 'maren-luettgen',
    hours: 15,
    text: 'one neighbour rang three others, and so on. Best phone tree I ever saw.',
  },
];

/** Words from a company's page, and from a member LinkedIn hides. */
export const otherVoices = {
  organisation: { hours: 28, text: 'Drivers like that are why we do this. 💙' },
  hidden: { hours: 110, text: 'This one stays with me.' },
};
