/** What an invented seller posts, writes and hears in a year. */
export const posts = [
  'We stopped sending quotes by return of post. Orders went up. Here is why we wait a day.',
  'What does an hour of a stopped loom cost you? I asked twelve mills. Nobody had the same number.',
  'Our apprentice found the fault in ten minutes. We had looked for three weeks. What she did first:',
  'I said no to our largest customer last Friday. The room went quiet. It was the right call.',
  'Three questions I ask before I promise a delivery date. The second one hurts.',
  'A supplier apologised before we had noticed the mistake. I have bought there ever since.',
  'Our son turned sixteen in the middle of stocktaking. How do you keep a day free?',
  'We measured how long a spare part waits for a signature. Nineteen days. What is your number?',
  'Nobody reads page four of an offer. So we removed pages two to six.',
  'Which meeting would you cancel first, and what would happen then?',
];

export const openers = [
  'Thank you for your words under my post. Your point about spare parts stayed with me.',
  'You wrote what I had left out. We had the same trouble with deliveries last spring.',
  'Good to read you there. Do you plan your maintenance yourselves, or does somebody come in?',
  'Your comment made me smile. Here is the sheet we used for those numbers.',
];
export const followUps = [
  'I found the sheet I mentioned: one page, no addresses asked for.',
  'A mill near you had the same question last week. Shall I tell you what they did?',
  'One more thought on that: we measure it on Mondays now.',
];
export const goOn = [
  'Thank you. How many machines are we speaking of?',
  'That helps. Here is what it looked like at a workshop of your size.',
  'I see. Who looks after that on your side?',
  'Then the smaller set would do, I think.',
];
export const asks = [
  'Shall we talk for fifteen minutes on Thursday?',
  'Can we talk this week? I would rather show you.',
];

export const warm = [
  'Thanks for writing. We do it ourselves, two people, mostly on Saturdays.',
  'Interesting. We have lost a whole week with that this spring.',
  'Good sheet, thank you! I passed it on to our planner.',
  'We are eleven people and four machines, so every hour hurts.',
  'That is close to our number. I had not expected that.',
];
export const short = ['Thanks!', 'Ok.', 'Good point.', 'Will look.'];
export const curious = [
  'What does it cost for four machines?',
  'How does it work with older machines?',
  'When could you show us that?',
  'How much would a set cost, roughly?',
];
export const hardStops = ['Not interested, please remove me.', 'No, thanks. Please stop writing to me.'];
export const away = ['I am out of office until the end of the month and will answer afterwards.'];
export const laters = [
  'Maybe next year, our budget is gone.',
  'Can we talk again in March?',
  'Not now, please ask me again in three months.',
];
export const comments = [
  'Nineteen days? We would be happy with nineteen.',
  'How do you measure that?',
  'Same here. It took us a year to see it.',
  'I would have said yes, and been sorry by Monday.',
  'What did your customer say?',
  'So true 👏',
];
